/** AWS Health in the sandbox: exact filters, pages, timelines, feeds. */
import { errorCode, openAws } from '@aws-delivery-actions/aws'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Sandbox, type Scenario, startSandbox, type VirtualClock, virtualClock } from '../src/index.js'

const scenario: Scenario = {
  health: {
    events: [
      { service: 'EC2', region: 'us-east-1', from: '-2h', zone: 'us-east-1a', entities: [{ value: 'i-1' }] },
      { service: 'EC2', region: 'eu-west-1', from: '-3h', until: '-1h' },
      {
        service: 'RDS',
        region: 'us-east-1',
        from: '-1d',
        category: 'scheduledChange',
        states: [{ at: '-2d', status: 'upcoming' }],
      },
      {
        service: 'IAM',
        region: 'global',
        from: '-30m',
        until: '10m',
        scope: 'ACCOUNT_SPECIFIC',
        accounts: ['111122223333'],
      },
      { service: 'MULTIPLE_SERVICES', region: 'me-central-1', from: '5m' },
    ],
  },
}

let clock: VirtualClock
let sandbox: Sandbox

beforeEach(async () => {
  clock = virtualClock()
  sandbox = await startSandbox({ scenario, clock })
})

afterEach(async () => {
  await sandbox.stop()
  clock.release()
})

async function ask(
  operation: string,
  request: object,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(sandbox.url, {
    method: 'POST',
    headers: {
      'x-amz-target': `AWSHealth_20160804.${operation}`,
      'content-type': 'application/x-amz-json-1.1',
    },
    body: JSON.stringify(request),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

async function found(filter: object, operation = 'DescribeEvents'): Promise<string[]> {
  const { body } = await ask(operation, { filter })
  return (body.events as { service: string; region: string }[]).map(
    ({ service, region }) => `${service} ${region}`,
  )
}

describe('filters', () => {
  const ago = (hours: number) => Date.UTC(2026, 0, 1) / 1000 - hours * 3600
  const cases: readonly (readonly [string, object, readonly string[]])[] = [
    ['none, the latest update first', {}, ['IAM global', 'EC2 eu-west-1', 'EC2 us-east-1', 'RDS us-east-1']],
    ['a Region is not global', { regions: ['us-east-1'] }, ['EC2 us-east-1', 'RDS us-east-1']],
    [
      'values of one member are joined by or',
      { regions: ['eu-west-1', 'global'] },
      ['IAM global', 'EC2 eu-west-1'],
    ],
    ['members are joined by and', { regions: ['us-east-1'], services: ['EC2'] }, ['EC2 us-east-1']],
    [
      'a service is not several services',
      { services: ['EC2', 'LAMBDA'] },
      ['EC2 eu-west-1', 'EC2 us-east-1'],
    ],
    ['status', { eventStatusCodes: ['closed'] }, ['EC2 eu-west-1']],
    ['upcoming', { eventStatusCodes: ['upcoming'] }, ['RDS us-east-1']],
    ['category', { eventTypeCategories: ['scheduledChange'] }, ['RDS us-east-1']],
    ['a zone leaves out events without one', { availabilityZones: ['us-east-1a'] }, ['EC2 us-east-1']],
    ['type codes', { eventTypeCodes: ['AWS_IAM_OPERATIONAL_ISSUE'] }, ['IAM global']],
    ['entities', { entityValues: ['i-1'] }, ['EC2 us-east-1']],
    ['an end time leaves out what has none', { endTimes: [{ from: ago(1.5) }] }, ['EC2 eu-west-1']],
    ['a range has two ends', { startTimes: [{ from: ago(2.5), to: ago(1) }] }, ['EC2 us-east-1']],
    [
      'ranges are joined by or',
      { lastUpdatedTimes: [{ from: ago(0.6) }, { to: ago(40) }] },
      ['IAM global', 'RDS us-east-1'],
    ],
    ['what the account does not know', { services: ['SQS'] }, []],
  ]
  test.each(cases)('%s', async (_, filter, expected) => expect(await found(filter)).toEqual(expected))

  test.each([
    ['eleven Regions', { regions: Array.from({ length: 11 }, (_, index) => `eu-west-${index}`) }],
    ['an empty list', { services: [] }],
    ['seven states', { eventStatusCodes: Array(7).fill('open') }],
  ])('%s are refused', async (_, filter) => {
    const { status, body } = await ask('DescribeEvents', { filter })
    expect([status, body.__type]).toEqual([400, 'ValidationException'])
  })

  test('an organization knows accounts and no zones', async () => {
    expect(await found({ awsAccountIds: ['111122223333'] }, 'DescribeEventsForOrganization')).toEqual([
      'IAM global',
    ])
    const refused = await ask('DescribeEventsForOrganization', {
      filter: { availabilityZones: ['us-east-1a'] },
    })
    expect(refused.status).toBe(400)
    const { body } = await ask('DescribeEventsForOrganization', {})
    expect((body.events as object[]).some((event) => 'availabilityZone' in event)).toBe(false)
  })
})

test('events change with the clock', async () => {
  await clock.sleep(5 * 60_000)
  expect(await found({ eventStatusCodes: ['open'] })).toEqual([
    'MULTIPLE_SERVICES me-central-1',
    'IAM global',
    'EC2 us-east-1',
  ])
  await clock.sleep(5 * 60_000)
  expect(await found({ eventStatusCodes: ['open'] })).toEqual([
    'MULTIPLE_SERVICES me-central-1',
    'EC2 us-east-1',
  ])
})

test('pages continue the question that they came from', async () => {
  const first = await ask('DescribeEvents', { maxResults: 3 })
  expect(first.body.events).toHaveLength(3)
  const second = await ask('DescribeEvents', { maxResults: 3, nextToken: first.body.nextToken })
  expect(second.body.events).toHaveLength(1)
  expect(second.body.nextToken).toBeUndefined()
  const other = await ask('DescribeEvents', {
    filter: { services: ['EC2'] },
    maxResults: 3,
    nextToken: first.body.nextToken,
  })
  expect(other.body.__type).toBe('InvalidPaginationToken')
  expect((await ask('DescribeEvents', { maxResults: 101 })).body.__type).toBe('ValidationException')
})

test('the client of the SDK reads it', async () => {
  const aws = openAws({ environment: sandbox.environment, clock })
  const { events = [] } = await aws.call(
    'health',
    'DescribeEvents',
    { filter: { services: ['EC2'] } },
    { region: 'us-east-1' },
  )
  expect(events[0]).toMatchObject({
    service: 'EC2',
    statusCode: 'closed',
    endTime: new Date(Date.UTC(2025, 11, 31, 23)),
  })
})

test('without a support plan every operation is refused', async () => {
  const poor = await startSandbox({ scenario: { health: { supportPlan: false } }, clock })
  const aws = openAws({ environment: poor.environment, clock })
  const error = await aws
    .call('health', 'DescribeEvents', {}, { region: 'us-east-1' })
    .catch((thrown: unknown) => thrown)
  expect(errorCode(error)).toBe('SubscriptionRequiredException')
  expect(poor.calls.all).toHaveLength(1)
  await poor.stop()
})

test('the feeds are UTF-16BE with a mark, of public issues only', async () => {
  const read = async (path: string) => Buffer.from(await (await fetch(`${sandbox.url}${path}`)).arrayBuffer())
  const recent = await read('/public/events')
  expect([...recent.subarray(0, 2)]).toEqual([0xfe, 0xff])
  const document = (bytes: Buffer) => JSON.parse(Buffer.from(bytes.subarray(2)).swap16().toString('utf16le'))
  expect(
    document(recent).map(({ service, endTime }: { service: string; endTime: number | null }) => [
      service,
      endTime === null,
    ]),
  ).toEqual([
    ['EC2', true],
    ['EC2', false],
  ])
  expect(
    document(await read('/public/currentevents')).map(({ service }: { service: string }) => service),
  ).toEqual(['ec2-us-east-1'])
})
