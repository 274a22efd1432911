import { readFileSync } from 'node:fs'
import { errorCode, openAws } from '@aws-delivery-actions/aws'
import { services } from '@aws-delivery-actions/aws/every-service'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Sandbox, type Scenario, startSandbox, type VirtualClock, virtualClock } from '../src/index.js'

const scenario: Scenario = JSON.parse(
  readFileSync(new URL('../scenarios/deploy.json', import.meta.url), 'utf8'),
)
const prefix = 'arn:aws:states:eu-west-1:123456789012'
const deploy = `${prefix}:stateMachine:deploy`

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

function open() {
  return openAws({
    services,
    environment: sandbox.environment,
    clock,
    random: () => 0.5,
    pace: { freeFor: 1e12 },
  })
}

describe('an execution', () => {
  test('fails, is redriven in place and passes', async () => {
    const aws = open()
    const { executionArn, startDate } = await aws.call('sfn', 'StartExecution', {
      stateMachineArn: `${deploy}:LIVE`,
      name: 'one',
      input: '{"a":1}',
    })
    expect(executionArn).toBe(`${prefix}:execution:deploy:one`)
    expect(startDate).toEqual(new Date(clock.now()))
    await clock.sleep(4_999)
    expect(await aws.call('sfn', 'DescribeExecution', { executionArn })).toMatchObject({
      status: 'RUNNING',
      input: '{"a":1}',
      redriveCount: 0,
      redriveStatus: 'NOT_REDRIVABLE',
      stateMachineVersionArn: `${deploy}:7`,
      stateMachineAliasArn: `${deploy}:LIVE`,
    })
    await clock.sleep(1)
    const failed = await aws.call('sfn', 'DescribeExecution', { executionArn })
    expect(failed).toMatchObject({ status: 'FAILED', error: 'TargetUnhealthy', redriveStatus: 'REDRIVABLE' })
    expect(failed.output).toBeUndefined()

    const first = await aws.call('sfn', 'RedriveExecution', { executionArn, clientToken: 'again' })
    await clock.sleep(10)
    const repeated = await aws.call('sfn', 'RedriveExecution', { executionArn, clientToken: 'again' })
    expect(repeated.redriveDate).toEqual(first.redriveDate)
    await expect(aws.call('sfn', 'RedriveExecution', { executionArn })).rejects.toThrow(
      'Execution is RUNNING and cannot be redriven',
    )
    await clock.sleep(3_000)
    expect(await aws.call('sfn', 'DescribeExecution', { executionArn })).toMatchObject({
      status: 'SUCCEEDED',
      redriveCount: 1,
      output: '{"shifted":100}',
    })
    const { events = [] } = await aws.call('sfn', 'GetExecutionHistory', { executionArn })
    expect(events.map(({ id }) => id)).toEqual(events.map((_, index) => index + 1))
    const redriven = events.find(({ type }) => type === 'ExecutionRedriven')
    expect(redriven).toMatchObject({ id: 9, executionRedrivenEventDetails: { redriveCount: 1 } })
    expect(events[9]).toMatchObject({ type: 'TaskScheduled', previousEventId: 9 })
  })

  test('is started once under one name while it runs, and refused afterwards', async () => {
    const aws = open()
    const request = { stateMachineArn: deploy, name: 'same', input: '{"quick":true}' }
    const first = await aws.call('sfn', 'StartExecution', request)
    await clock.sleep(2_000)
    expect(await aws.call('sfn', 'StartExecution', request)).toMatchObject({
      executionArn: first.executionArn,
      startDate: first.startDate,
    })
    await expect(aws.call('sfn', 'StartExecution', { ...request, input: '{}' })).rejects.toThrow(
      alreadyExists,
    )
    await clock.sleep(2_000)
    await expect(aws.call('sfn', 'StartExecution', request)).rejects.toThrow(alreadyExists)
  })

  test('is stopped where it stands', async () => {
    const aws = open()
    const { executionArn } = await aws.call('sfn', 'StartExecution', {
      stateMachineArn: deploy,
      name: 'stopped',
    })
    await clock.sleep(1_500)
    await aws.call('sfn', 'StopExecution', { executionArn, error: 'Cancelled', cause: 'by a test' })
    await clock.sleep(60_000)
    const { events = [] } = await aws.call('sfn', 'GetExecutionHistory', { executionArn, reverseOrder: true })
    expect(events[0]).toMatchObject({
      type: 'ExecutionAborted',
      id: 7,
      previousEventId: 0,
      executionAbortedEventDetails: { error: 'Cancelled', cause: 'by a test' },
    })
    expect(events).toHaveLength(7)
    expect(await aws.call('sfn', 'DescribeExecution', { executionArn })).toMatchObject({
      status: 'ABORTED',
      error: 'Cancelled',
    })
  })

  test('keeps its payload to itself when asked', async () => {
    const aws = open()
    const executionArn = `${prefix}:execution:deploy:yesterday`
    const described = await aws.call('sfn', 'DescribeExecution', {
      executionArn,
      includedData: 'METADATA_ONLY',
    })
    expect(described).toMatchObject({ status: 'SUCCEEDED', outputDetails: { included: false } })
    expect(described).not.toHaveProperty('output')
    const { events = [] } = await aws.call('sfn', 'GetExecutionHistory', {
      executionArn,
      includeExecutionData: false,
    })
    expect(events.at(-1)?.executionSucceededEventDetails).toEqual({})
  })
})

test.each([
  ['InvalidArn', 'StartExecution', { stateMachineArn: 'nonsense' }],
  ['InvalidName', 'StartExecution', { stateMachineArn: deploy, name: 'with space' }],
  ['InvalidName', 'StartExecution', { stateMachineArn: deploy, name: 'x'.repeat(81) }],
  ['InvalidExecutionInput', 'StartExecution', { stateMachineArn: deploy, input: '{' }],
  ['ValidationException', 'StartExecution', { stateMachineArn: deploy, input: `"${'é'.repeat(131_072)}"` }],
  ['ValidationException', 'StartExecution', { stateMachineArn: `${deploy}/Label` }],
  ['StateMachineDoesNotExist', 'StartExecution', { stateMachineArn: `${deploy}:8` }],
  ['StateMachineDoesNotExist', 'StartExecution', { stateMachineArn: deploy.replace('eu-', 'us-') }],
  ['ExecutionDoesNotExist', 'DescribeExecution', { executionArn: `${prefix}:execution:deploy:none` }],
  ['StateMachineTypeNotSupported', 'StartSyncExecution', { stateMachineArn: deploy }],
  ['ResourceNotFound', 'DescribeMapRun', { mapRunArn: `${prefix}:mapRun:fan/Each:none` }],
] as const)('%s from %s', async (code, operation, input) => {
  expect(await refusalOf(open().call('sfn', operation, input as never))).toBe(code)
  expect(sandbox.calls.all).toHaveLength(1)
})

describe('paging', () => {
  const events = Array.from({ length: 24_999 }, (_, index) => ({ at: index, type: 'PassStateEntered' }))
  const long: Scenario = {
    stepFunctions: { stateMachines: [{ name: 'long', runs: [{ timeline: { events } }] }] },
  }

  async function read(reverseOrder: boolean, age: number): Promise<(number | undefined)[]> {
    const own = await startSandbox({ scenario: long, clock })
    const aws = openAws({ services, environment: own.environment, clock, pace: { freeFor: 1e12 } })
    const stateMachineArn = `${prefix}:stateMachine:long`
    const { executionArn } = await aws.call('sfn', 'StartExecution', { stateMachineArn })
    await clock.sleep(age)
    const ids: (number | undefined)[] = []
    const request = { executionArn, reverseOrder, maxResults: 1000 }
    let nextToken: string | undefined
    do {
      const page = await aws.call('sfn', 'GetExecutionHistory', { ...request, nextToken })
      ids.push(...(page.events ?? []).map(({ id }) => id))
      nextToken = page.nextToken
      await clock.sleep(200)
    } while (nextToken !== undefined)
    await own.stop()
    return ids
  }

  test('reads 25,000 events in order', async () => {
    const ids = await read(false, 30_000)
    expect(ids).toEqual(Array.from({ length: 25_000 }, (_, index) => index + 1))
  }, 60_000)

  test('reads backwards from where it began, while more come', async () => {
    const ids = await read(true, 20_000)
    expect(ids).toEqual(Array.from({ length: 20_002 }, (_, index) => 20_002 - index))
  }, 60_000)

  test('refuses a token of another list', async () => {
    const aws = open()
    const executionArn = `${prefix}:execution:deploy:yesterday`
    const { nextToken } = await aws.call('sfn', 'GetExecutionHistory', { executionArn, maxResults: 2 })
    const other = { executionArn, nextToken, reverseOrder: true }
    expect(await refusalOf(aws.call('sfn', 'GetExecutionHistory', other))).toBe('InvalidToken')
  })
})

describe('Express', () => {
  const stateMachineArn = `${prefix}:stateMachine:check`

  test('answers when it is done', async () => {
    const before = clock.now()
    const answer = await open().call('sfn', 'StartSyncExecution', { stateMachineArn })
    expect(clock.now() - before).toBe(300)
    expect(answer).toMatchObject({
      status: 'SUCCEEDED',
      output: '{"ok":true}',
      billingDetails: { billedDurationInMilliseconds: 300, billedMemoryUsedInMB: 64 },
    })
  })

  test('answers a failure with 200', async () => {
    const input = '{"bad":true}'
    expect(await open().call('sfn', 'StartSyncExecution', { stateMachineArn, input })).toMatchObject({
      status: 'FAILED',
      error: 'NotReady',
      $metadata: { httpStatusCode: 200 },
    })
  })

  test('starts anew each time and cannot be described', async () => {
    const aws = open()
    const one = await aws.call('sfn', 'StartExecution', { stateMachineArn, name: 'n' })
    const two = await aws.call('sfn', 'StartExecution', { stateMachineArn, name: 'n' })
    expect(one.executionArn).not.toBe(two.executionArn)
    const described = aws.call('sfn', 'DescribeExecution', { executionArn: one.executionArn })
    expect(await refusalOf(described)).toBe('InvalidArn')
  })
})

test('a Map Run has progress and children', async () => {
  const aws = open()
  const { executionArn } = await aws.call('sfn', 'StartExecution', {
    stateMachineArn: `${prefix}:stateMachine:fan`,
  })
  await clock.sleep(10_000)
  const { mapRuns = [] } = await aws.call('sfn', 'ListMapRuns', { executionArn })
  const mapRunArn = mapRuns[0]?.mapRunArn
  const { events = [] } = await aws.call('sfn', 'GetExecutionHistory', { executionArn })
  expect(events.at(-1)?.mapRunStartedEventDetails?.mapRunArn).toBe(mapRunArn)
  expect(await aws.call('sfn', 'DescribeMapRun', { mapRunArn })).toMatchObject({
    status: 'RUNNING',
    itemCounts: { running: 2, succeeded: 1, total: 3 },
  })
  const failed = await aws.call('sfn', 'ListExecutions', { mapRunArn, statusFilter: 'FAILED' })
  expect(failed.executions).toMatchObject([{ name: 'child-2', itemCount: 1, status: 'FAILED' }])
  const [child] = failed.executions ?? []
  expect(await aws.call('sfn', 'DescribeExecution', { executionArn: child?.executionArn })).toMatchObject({
    error: 'TargetUnhealthy',
    mapRunArn,
    redriveStatus: 'REDRIVABLE_BY_MAP_RUN',
  })
})

test('a new revision does not touch what runs', async () => {
  const aws = open()
  const { executionArn } = await aws.call('sfn', 'StartExecution', { stateMachineArn: deploy })
  const before = await aws.call('sfn', 'DescribeStateMachine', { stateMachineArn: deploy })
  await aws.call('sfn', 'UpdateStateMachine', { stateMachineArn: deploy, definition: '{"StartAt":"New"}' })
  const after = await aws.call('sfn', 'DescribeStateMachine', { stateMachineArn: deploy })
  expect(after.revisionId).not.toBe(before.revisionId)
  expect(await aws.call('sfn', 'DescribeStateMachineForExecution', { executionArn })).toMatchObject({
    revisionId: before.revisionId,
    definition: before.definition,
  })
  const alias = { stateMachineAliasArn: `${deploy}:LIVE` }
  const { routingConfiguration } = await aws.call('sfn', 'DescribeStateMachineAlias', alias)
  expect(routingConfiguration).toEqual([{ stateMachineVersionArn: `${deploy}:7`, weight: 100 }])
})

test('answers may be late', async () => {
  const { stateMachines } = scenario.stepFunctions ?? { stateMachines: [] }
  const lag = { describe: '2s', history: '1s', fields: '500ms' }
  const own = await startSandbox({ scenario: { ...scenario, stepFunctions: { stateMachines, lag } }, clock })
  const aws = openAws({ services, environment: own.environment, clock, pace: { freeFor: 1e12 } })
  const { executionArn } = await aws.call('sfn', 'StartExecution', {
    stateMachineArn: deploy,
    input: '{"quick":true}',
  })
  const describe = async () => await aws.call('sfn', 'DescribeExecution', { executionArn })
  expect(await refusalOf(describe())).toBe('ExecutionDoesNotExist')
  await clock.sleep(2_000)
  expect((await describe()).status).toBe('RUNNING')
  await clock.sleep(3_999)
  expect((await describe()).status).toBe('RUNNING')
  await clock.sleep(1)
  expect(await describe()).toMatchObject({ status: 'SUCCEEDED' })
  expect(await describe()).not.toHaveProperty('output')
  await clock.sleep(500)
  expect(await describe()).toMatchObject({ output: '{"shifted":100}' })
  await own.stop()
})

test('objects are read from S3', async () => {
  const object = await open().call('s3', 'GetObject', { Bucket: 'configuration', Key: 'production.json' })
  expect(await object.Body?.transformToString()).toBe('{"environment":"production"}')
  const missing = open().call('s3', 'GetObject', { Bucket: 'configuration', Key: 'none' })
  expect(await refusalOf(missing)).toBe('NoSuchKey')
})

const alreadyExists = /ExecutionAlreadyExists: Execution Already Exists: 'arn:/

async function refusalOf(call: Promise<unknown>): Promise<string | undefined> {
  return await call.then(
    () => undefined,
    (error: unknown) => errorCode(error),
  )
}
