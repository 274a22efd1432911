import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FaultScript, HealthEventScript } from '@aws-delivery-actions/sandbox'
import { describe, expect, test } from '@jest/globals'
import { begin, type Given, minutesOn, stage } from './live.js'

const wait: Given = { mode: 'wait', regions: 'us-east-1', timeout: '2h', 'stable-for': '10m' }
const fire: HealthEventScript = { service: 'EC2', region: 'us-east-1', from: '-1h', until: '30m' }
const minute = 60_000

describe('how long it waits', () => {
  test('from the end of the fire, not from the look that saw it', async () => {
    await using set = await stage({ health: { events: [fire] } })
    const gate = await set.gate({ ...wait, interval: '7m' })
    expect(await gate.exitCode()).toBe(0)
    // Looks at 0, 7, 14 … 42: the fire ended at 30, so at 42 it is twelve minutes ago.
    expect(minutesOn(set)).toBe(42)
    const { outputs } = await gate.outcome
    expect(outputs).toMatchObject({ verdict: 'healthy', 'blocking-count': 0 })
    expect(Math.floor((outputs['waited-seconds'] ?? 0) / 60)).toBe(42)
    expect(set.sandbox.calls.of('DescribeEvents')).toHaveLength(7 * 2)
    expect(gate.lines.filter((line) => /^\d\d:\d\d:\d\d /.test(line))).toHaveLength(7)
  })

  test('a late start does not wait twice', async () => {
    await using set = await stage({ health: { events: [{ ...fire, until: '-4m' }] } })
    const gate = await set.gate({ ...wait, interval: '1m' })
    expect(await gate.exitCode()).toBe(0)
    expect(minutesOn(set)).toBe(6)
  })

  test('a quiet Region passes at once', async () => {
    await using set = await stage({})
    const gate = await set.gate(wait)
    expect(await gate.exitCode()).toBe(0)
    expect(set.clock.now()).toBe(begin)
    expect((await gate.outcome).outputs['waited-seconds']).toBe(0)
  })

  test('a fire between two looks counts from its end', async () => {
    const flare: HealthEventScript = { service: 'SQS', region: 'us-east-1', from: '32m', until: '34m' }
    await using set = await stage({ health: { events: [fire, flare] } })
    const gate = await set.gate({ ...wait, interval: '5m' })
    expect(await gate.exitCode()).toBe(0)
    expect(minutesOn(set)).toBe(45)
  })

  test('every relapse begins the time anew', async () => {
    const flapping: HealthEventScript = {
      service: 'EC2',
      region: 'us-east-1',
      from: '-1h',
      states: Array.from({ length: 10 }, (_, index) => ({
        at: `${(index + 1) * 6}m`,
        status: index % 2 === 0 ? ('closed' as const) : ('open' as const),
        end: null,
      })),
    }
    await using set = await stage({
      health: {
        events: [{ ...flapping, states: [...(flapping.states ?? []), { at: '66m', status: 'closed' }] }],
      },
    })
    const gate = await set.gate({ ...wait, interval: '1m' })
    expect(await gate.exitCode()).toBe(0)
    expect(minutesOn(set)).toBe(76)
  })

  test.each([
    ['from the recovery of the resources', undefined, 18],
    ['from the look that saw it, where its time is not told', null, 21],
  ])('%s', async (_, updated, end) => {
    const entity = {
      value: 'i-1',
      status: [{ at: '8m', status: 'RESOLVED' }] as const,
      ...(updated === null ? { updated } : {}),
    }
    const ours: HealthEventScript = { ...fire, until: '5h', scope: 'ACCOUNT_SPECIFIC', entities: [entity] }
    await using set = await stage({ health: { events: [ours] } })
    const gate = await set.gate({ ...wait, interval: '3m' })
    expect(await gate.exitCode()).toBe(0)
    expect(minutesOn(set)).toBe(end)
  })

  test('the first look comes after the initial delay', async () => {
    await using set = await stage({})
    const gate = await set.gate({ ...wait, 'initial-delay': '5m' })
    expect(await gate.exitCode()).toBe(0)
    expect(set.sandbox.calls.all[0]?.time).toBe(begin + 5 * minute)
    expect((await gate.outcome).outputs['waited-seconds']).toBe(300)
  })

  test('an interval of a second is kept', async () => {
    await using set = await stage({ health: { events: [{ ...fire, until: '30s' }] } })
    const gate = await set.gate({ ...wait, interval: '1s', 'stable-for': '0s' })
    expect(await gate.exitCode()).toBe(0)
    const times = set.sandbox.calls.of('DescribeEvents').map(({ time }) => (time - begin) / 1000)
    expect(times).toEqual(Array.from({ length: 31 }, (_, index) => index))
  })

  test('a Region that stays sick does not keep policy=any waiting', async () => {
    await using set = await stage({
      health: { events: [{ service: 'EC2', region: 'us-east-1', from: '-1h' }] },
    })
    const gate = await set.gate({ ...wait, regions: 'us-east-1, eu-west-1', policy: 'any' })
    expect(await gate.exitCode()).toBe(0)
    expect((await gate.outcome).outputs).toMatchObject({ 'healthy-regions': ['eu-west-1'] })
  })

  test('an event of the account goes on burning while only a public feed answers', async () => {
    const ours: HealthEventScript = { ...fire, scope: 'ACCOUNT_SPECIFIC', until: '40m' }
    const faults: FaultScript[] = [
      { kind: 'server-error', operation: 'DescribeEvents', from: '5m', until: '20m' },
    ]
    await using set = await stage({ health: { events: [ours] }, faults })
    const gate = await set.gate({ ...wait, interval: '5m', 'stable-for': '0s' })
    expect(await gate.exitCode()).toBe(0)
    expect(minutesOn(set)).toBe(40)
    expect(gate.lines.join('\n')).toContain('us-east-1 unknown (the source tells no events of the account')
  })

  test('the feed of current events counts from the first look', async () => {
    await using set = await stage({ health: { feeds: { events: { status: 404 } } } })
    const gate = await set.gate({ ...wait, source: 'public' })
    expect(await gate.exitCode()).toBe(0)
    expect(minutesOn(set)).toBe(10)
  })
})

describe('how it ends otherwise', () => {
  test('4 when the time limit passes while it burns', async () => {
    await using set = await stage({ health: { events: [{ ...fire, until: '5h' }] } })
    const gate = await set.gate({ ...wait, timeout: '30m' })
    expect(await gate.exitCode()).toBe(4)
    expect(minutesOn(set)).toBe(30)
    const { outputs, error } = await gate.outcome
    expect(error?.message).toContain(
      'after 30m the gate is still closed: us-east-1: EC2 AWS_EC2_OPERATIONAL_ISSUE',
    )
    expect(outputs).toMatchObject({
      verdict: 'unhealthy',
      'unhealthy-regions': ['us-east-1'],
      'waited-seconds': 1800,
    })
  })

  test('4 when it has not been steady for long enough', async () => {
    await using set = await stage({ health: { events: [fire] } })
    const gate = await set.gate({ ...wait, timeout: '35m' })
    expect(await gate.exitCode()).toBe(4)
    expect((await gate.outcome).outputs).toMatchObject({ verdict: 'unhealthy' })
  })

  test('what ended since the last look is seen by one at the time limit', async () => {
    await using set = await stage({ health: { events: [{ ...fire, until: '25m' }] } })
    const gate = await set.gate({ ...wait, 'stable-for': '0s', interval: '20m', timeout: '30m' })
    expect(await gate.exitCode()).toBe(0)
    expect(set.sandbox.calls.of('DescribeEvents').map(({ time }) => (time - begin) / minute)).toEqual([
      0, 20, 30,
    ])
  })

  test('no look follows at the time limit within a second', async () => {
    await using set = await stage({ health: { events: [{ ...fire, until: '5h' }] } })
    const gate = await set.gate({ ...wait, 'stable-for': '0s', interval: '1s', timeout: '10500ms' })
    expect(await gate.exitCode()).toBe(4)
    expect(set.sandbox.calls.all).toHaveLength(11)
    expect(set.clock.now() - begin).toBe(10_500)
  })

  test('3 when the time limit passes and nothing was known last', async () => {
    const faults: FaultScript[] = [{ kind: 'server-error', from: '5m' }]
    await using set = await stage({ health: { events: [{ ...fire, until: '5h' }] }, faults })
    const gate = await set.gate({ ...wait, timeout: '30m', 'error-limit': '1000' })
    expect(await gate.exitCode()).toBe(3)
    expect((await gate.outcome).outputs).toMatchObject({
      verdict: 'unknown',
      'unknown-regions': ['us-east-1'],
    })
  })

  test('3 when more looks in a row fail than may', async () => {
    await using set = await stage({ faults: [{ kind: 'server-error' }] })
    const gate = await set.gate({ ...wait, source: 'api', 'error-limit': '2', interval: '1m' })
    expect(await gate.exitCode()).toBe(3)
    const { outputs, error } = await gate.outcome
    expect(outputs).toMatchObject({ verdict: 'unknown' })
    expect(error?.message).toContain('DescribeEvents failed')
    const minutesWaited = (set.clock.now() - begin) / minute
    expect(minutesWaited).toBeGreaterThanOrEqual(2)
    expect(minutesWaited).toBeLessThan(3)
  })

  test('0 then with on-error=pass, and the verdict stays unknown', async () => {
    await using set = await stage({ faults: [{ kind: 'throttle' }] })
    const gate = await set.gate({ ...wait, source: 'api', 'error-limit': '1', 'on-error': 'pass' })
    expect(await gate.exitCode()).toBe(0)
    expect((await gate.outcome).outputs).toMatchObject({ verdict: 'unknown' })
  })

  test('looks that fail now and then do not add up, and begin the steady time anew', async () => {
    const faults: FaultScript[] = [
      { kind: 'server-error', from: '3m', until: '4m' },
      { kind: 'server-error', from: '8m', until: '9m' },
    ]
    await using set = await stage({ health: { events: [{ ...fire, until: '-1m' }] }, faults })
    const gate = await set.gate({ ...wait, source: 'api', 'error-limit': '1', interval: '1m' })
    expect(await gate.exitCode()).toBe(0)
    expect(set.clock.now() - begin).toBeGreaterThanOrEqual(19 * minute)
  })

  test('what is not understood counts as a look that failed', async () => {
    await using set = await stage({
      health: { feeds: { events: { body: {} }, currentEvents: { body: {} } } },
    })
    const gate = await set.gate({
      ...wait,
      source: 'public',
      'error-limit': '3',
      interval: '1m',
      'on-error': 'pass',
    })
    expect(await gate.exitCode()).toBe(3)
    expect(minutesOn(set)).toBe(3)
  })

  test('2 at once when permissions are taken away on the way', async () => {
    const faults: FaultScript[] = [{ kind: 'access-denied', from: '5m' }]
    await using set = await stage({ health: { events: [fire] }, faults })
    const gate = await set.gate({ ...wait, 'on-error': 'pass', interval: '1m' })
    expect(await gate.exitCode()).toBe(2)
    expect(minutesOn(set)).toBe(5)
    expect((await gate.outcome).outputs).toMatchObject({
      verdict: 'unhealthy',
      'unhealthy-regions': ['us-east-1'],
    })
  })

  test('2 with a way to go on when the credentials expire on the way and no new ones are there', async () => {
    const faults: FaultScript[] = [{ kind: 'expired-token', from: '20m' }]
    await using set = await stage({ health: { events: [fire] }, faults })
    const gate = await set.gate({ ...wait, 'on-error': 'pass', interval: '1m' })
    expect(await gate.exitCode()).toBe(2)
    const { error } = await gate.outcome
    expect(error?.message).toMatch(/expired after 20m/)
    expect(error?.mend).toContain('longer')
  })

  test('credentials that have expired before the first look have not expired on the way', async () => {
    await using set = await stage({ faults: [{ kind: 'expired-token' }] })
    const gate = await set.gate({ ...wait, 'initial-delay': '5m' })
    expect(await gate.exitCode()).toBe(2)
    expect((await gate.outcome).error?.message).toBe(
      'The credentials have expired (AWS Health DescribeEvents)',
    )
  })

  test('a signal before the first look', async () => {
    await using set = await stage({})
    const gate = await set.gate({ ...wait, 'initial-delay': '5m', 'evidence-file': 'evidence.json' })
    set.clock.at(begin + 90_000, () => gate.cancel())
    expect(await gate.exitCode()).toBe(130)
    expect(set.sandbox.calls.all).toEqual([])
    const { record } = JSON.parse(readFileSync(join(gate.folder, 'evidence.json'), 'utf8'))
    expect(record).toMatchObject({ looks: 0, found: { regions: [{ verdict: 'unknown', rule: 'no-look' }] } })
    expect((await gate.outcome).summary?.join('\n')).toContain('no look came to an end')
  })

  test('a signal ends it at once, with what was seen', async () => {
    await using set = await stage({ health: { events: [fire] } })
    const gate = await set.gate({ ...wait, 'evidence-file': 'evidence.json' })
    set.clock.at(begin + 90_000, () => gate.cancel())
    expect(await gate.exitCode()).toBe(130)
    expect(set.clock.now() - begin).toBe(90_000)
    expect((await gate.outcome).outputs).toMatchObject({ verdict: 'unhealthy', 'waited-seconds': 90 })
    const { record } = JSON.parse(readFileSync(join(gate.folder, 'evidence.json'), 'utf8'))
    expect(record.decided).toMatchObject({ passed: false, reason: 'Cancelled by SIGINT' })
  })
})

describe('an answer that hangs', () => {
  const hangs: FaultScript[] = [{ kind: 'slow', delay: '9h' }]

  test.each([
    ['check', '5s', 5],
    ['filter', '5s', 5],
    ['report', '5s', 5],
    ['check', '30m', 120],
    ['wait', '30s', 30],
  ])('mode=%s, timeout %s', async (mode, timeout, seconds) => {
    for (const source of ['api', 'public', 'auto']) {
      await using set = await stage({ faults: hangs })
      const gate = await set.gate({ ...wait, mode, timeout, source, 'on-error': 'fail' })
      expect(await gate.exitCode()).toBe(mode === 'report' ? 0 : 3)
      expect(set.clock.now() - begin).toBe(seconds * 1000)
      const { outputs, error } = await gate.outcome
      expect(outputs).toMatchObject({ verdict: 'unknown', 'unknown-regions': ['us-east-1'] })
      if (mode !== 'report') expect(error?.message).toMatch(/no answer came within/)
    }
  })

  test.each(['check', 'wait', 'filter'])('mode=%s passes with on-error=pass', async (mode) => {
    await using set = await stage({ faults: hangs })
    const gate = await set.gate({ ...wait, mode, timeout: '5s', 'on-error': 'pass' })
    expect(await gate.exitCode()).toBe(0)
    expect(set.clock.now() - begin).toBe(5_000)
    expect((await gate.outcome).outputs).toMatchObject({ verdict: 'unknown', 'any-healthy': false })
  })

  test('the public feed has time left while the API hangs', async () => {
    const api: FaultScript[] = [{ kind: 'slow', delay: '9h', operation: 'DescribeEvents' }]
    await using set = await stage({ health: { events: [fire] }, faults: api })
    const gate = await set.gate({ regions: 'us-east-1, eu-west-1', timeout: '10s' })
    expect(await gate.exitCode()).toBe(1)
    expect(set.clock.now() - begin).toBe(5_000)
    expect((await gate.outcome).outputs).toMatchObject({
      source: 'public-events',
      'unhealthy-regions': ['us-east-1'],
      'healthy-regions': ['eu-west-1'],
    })
  })

  test('what one feed told stands while the other hangs', async () => {
    const start = begin - minute
    const known = {
      service: 'EC2',
      region: 'us-east-1',
      typeCode: 'AWS_EC2_OPERATIONAL_ISSUE',
      startTime: start,
    }
    await using set = await stage({
      health: { feeds: { events: { body: [null, known] } } },
      faults: [{ kind: 'slow', delay: '9h', operation: 'CurrentEvents' }],
    })
    const regions = 'us-east-1, eu-west-1'
    const gate = await set.gate({ regions, source: 'public', timeout: '10s', 'on-error': 'pass' })
    expect(await gate.exitCode()).toBe(1)
    expect((await gate.outcome).outputs).toMatchObject({
      'unhealthy-regions': ['us-east-1'],
      'unknown-regions': ['eu-west-1'],
    })
  })

  test.each([
    ['public', 5],
    ['auto', 7.5],
  ])('a feed that hangs leaves the other one its time, source=%s', async (source, seconds) => {
    const hanging = ['DescribeEvents', 'PublicEvents']
    await using set = await stage({
      health: { events: [fire] },
      faults: [{ kind: 'slow', delay: '9h', operation: hanging }],
    })
    const gate = await set.gate({ regions: 'us-east-1, eu-west-1', source, timeout: '10s' })
    expect(await gate.exitCode()).toBe(1)
    expect((set.clock.now() - begin) / 1000).toBe(seconds)
    expect((await gate.outcome).outputs).toMatchObject({
      source: 'current-events',
      'unhealthy-regions': ['us-east-1'],
      'healthy-regions': ['eu-west-1'],
    })
  })

  test('the look at the time limit has an end too', async () => {
    const later: FaultScript[] = [{ kind: 'slow', delay: '9h', from: '30m' }]
    await using set = await stage({ health: { events: [{ ...fire, until: '9h' }] }, faults: later })
    const gate = await set.gate({ ...wait, timeout: '30m' })
    expect(await gate.exitCode()).toBe(3)
    expect(set.clock.now() - begin).toBe(30 * minute + 10_000)
  })
})

describe('what a look costs', () => {
  test('34 Regions: five calls', async () => {
    const { regionNames } = await import('@aws-delivery-actions/aws')
    const regions = regionNames.filter((name) => !/^(cn|us-gov|us-iso|eu-iso|eusc)/.test(name)).slice(0, 34)
    expect(regions).toHaveLength(34)
    await using set = await stage({ health: { events: [fire] } })
    const gate = await set.gate({ ...wait, regions, interval: '10m' })
    expect(await gate.exitCode()).toBe(0)
    const looks = gate.lines.filter((line) => /^\d\d:\d\d:\d\d /.test(line)).length
    expect(looks).toBe(5)
    expect(set.sandbox.calls.counts()).toEqual({ DescribeEvents: 5 * looks })
    for (const { request } of set.sandbox.calls.all) {
      const { regions = [] } = request.filter as { regions?: string[] }
      expect(regions.length).toBeLessThanOrEqual(10)
    }
  })

  test('34 Regions without a steady time: four calls', async () => {
    const { regionNames } = await import('@aws-delivery-actions/aws')
    const regions = regionNames.filter((name) => !/^(cn|us-gov|us-iso|eu-iso|eusc)/.test(name)).slice(0, 34)
    await using set = await stage({})
    const gate = await set.gate({ regions })
    expect(await gate.exitCode()).toBe(0)
    expect(set.sandbox.calls.counts()).toEqual({ DescribeEvents: 4 })
  })

  test('of what ended long ago only the first page is read', async () => {
    const events = Array.from(
      { length: 450 },
      (_, index): HealthEventScript => ({
        service: 'EC2',
        region: 'us-east-1',
        from: `-${1000 + index}h`,
        until: `-${500 + index}h`,
      }),
    )
    await using set = await stage({ health: { events } })
    const gate = await set.gate({ ...wait, mode: 'check' })
    expect(await gate.exitCode()).toBe(0)
    expect(set.sandbox.calls.counts()).toEqual({ DescribeEvents: 2 })
  })

  test('more open events than a page are all read', async () => {
    const events = Array.from(
      { length: 250 },
      (_, index): HealthEventScript => ({
        service: 'EC2',
        region: 'us-east-1',
        from: `-${index + 1}m`,
      }),
    )
    await using set = await stage({ health: { events } })
    const gate = await set.gate({ regions: 'us-east-1' })
    expect(await gate.exitCode()).toBe(1)
    expect((await gate.outcome).outputs['blocking-count']).toBe(250)
    expect(set.sandbox.calls.counts()).toEqual({ DescribeEvents: 3 })
  })

  test('without a support plan the API is asked once in the whole wait', async () => {
    await using set = await stage({ health: { events: [fire], supportPlan: false } })
    const gate = await set.gate({ ...wait, interval: '5m' })
    expect(await gate.exitCode()).toBe(0)
    expect(set.sandbox.calls.counts()).toEqual({ DescribeEvents: 1, PublicEvents: 9 })
    expect(gate.warnings).toHaveLength(1)
  })

  test('while the API is out of order the feed answers, and then the API again', async () => {
    const faults: FaultScript[] = [
      { kind: 'server-error', operation: 'DescribeEvents', from: '5m', until: '15m' },
    ]
    await using set = await stage({ health: { events: [fire] }, faults })
    const gate = await set.gate({ ...wait, interval: '5m' })
    expect(await gate.exitCode()).toBe(0)
    expect(gate.lines.filter((line) => line.startsWith('Events are read'))).toEqual([
      'Events are read from the AWS Health API',
      'Events are read from the public feed of events',
      'Events are read from the AWS Health API',
    ])
    expect((await gate.outcome).outputs.source).toBe('api')
  })

  test('a permission that is missing is asked for once', async () => {
    const own: HealthEventScript = {
      ...fire,
      scope: 'ACCOUNT_SPECIFIC',
      entities: [{ value: 'i-1', status: 'RESOLVED' }],
    }
    const faults: FaultScript[] = [{ kind: 'access-denied', operation: 'DescribeAffectedEntities' }]
    await using set = await stage({ health: { events: [own] }, faults })
    const gate = await set.gate({ ...wait, interval: '5m' })
    expect(await gate.exitCode()).toBe(0)
    expect(set.sandbox.calls.of('DescribeAffectedEntities')).toHaveLength(1)
    expect(gate.warnings).toHaveLength(1)
  })
})

describe('what is shown on the way', () => {
  test('a live line says what is waited for', async () => {
    await using set = await stage({ health: { events: [fire] } })
    const gate = await set.gate({ ...wait, interval: '10m' })
    await gate.outcome
    expect(gate.live[0]).toMatch(
      /^waiting for the end of EC2 AWS_EC2_OPERATIONAL_ISSUE since .*; a look every 10m, for 2h at most$/,
    )
    expect(gate.live.at(-1)).toBe('')
  })

  test('an ignored event is told once, with the reason', async () => {
    await using set = await stage({
      health: { events: [fire, { service: 'IAM', region: 'global', from: '-1h' }] },
    })
    const ignore = JSON.stringify([
      { service: 'EC2', reason: 'known', expires: '2999-01-01', owner: '@ops' },
      { service: 'IAM', reason: 'not us', expires: '2999-01-01' },
    ])
    const regions = ['us-east-1', 'us-east-2']
    const gate = await set.gate({ ...wait, regions, ignore, 'initial-delay': '25m', interval: '1m' })
    expect(await gate.exitCode()).toBe(0)
    expect(gate.lines.filter((line) => line.includes('ignored until'))).toEqual([
      '  us-east-1: EC2 AWS_EC2_OPERATIONAL_ISSUE since 2025-12-31 23:00 UTC is ignored until 2999-01-01 by @ops: known',
      '  IAM AWS_IAM_OPERATIONAL_ISSUE (global) since 2025-12-31 23:00 UTC is ignored until 2999-01-01: not us',
    ])
  })

  test.each([
    ['api', 'Asked: 3 calls (DescribeEvents 3)'],
    ['public', 'Asked: 3 documents of the public feeds'],
    ['auto', 'Asked: 3 calls (DescribeEvents 3)'],
  ])('how often it was asked, source=%s', async (source, line) => {
    await using set = await stage({ health: { events: [{ ...fire, until: '2m' }] } })
    const gate = await set.gate({ ...wait, source, 'stable-for': '0s', interval: '1m' })
    expect(await gate.exitCode()).toBe(0)
    expect(gate.lines.at(-1)).toBe(line)
  })

  test('how often it was asked, in both places', async () => {
    await using set = await stage({ health: { supportPlan: false } })
    const gate = await set.gate({ regions: 'us-east-1' })
    expect(await gate.exitCode()).toBe(0)
    expect(gate.lines.at(-1)).toBe('Asked: 1 call (DescribeEvents 1), 1 document of the public feeds')
  })

  test('a steady time that timeout cannot hold', async () => {
    await using set = await stage({})
    const gate = await set.gate({ ...wait, 'stable-for': '2h' })
    expect(await gate.exitCode()).toBe(0)
    expect(gate.warnings).toEqual([expect.stringContaining('stable-for takes all the time until timeout')])
  })

  test('the course is told in stretches', async () => {
    await using set = await stage({ health: { events: [fire] } })
    const gate = await set.gate({ ...wait, interval: '1m', 'evidence-file': 'evidence.json' })
    await gate.outcome
    const { record } = JSON.parse(readFileSync(join(gate.folder, 'evidence.json'), 'utf8'))
    expect(record.looks).toBe(41)
    expect(
      record.timeline.map(({ looks, verdict }: { looks: number; verdict: string }) => [looks, verdict]),
    ).toEqual([
      [30, 'unhealthy'],
      [10, 'unhealthy'],
      [1, 'healthy'],
    ])
  })
})

test.each([{}, { organization: true }])(
  'resources that are too many to be read do not count as recovered',
  async (view) => {
    const recovered = Array.from({ length: 6_000 }, (_, index) => ({
      value: `i-${index}`,
      status: 'RESOLVED',
    }))
    const ours: HealthEventScript = {
      ...fire,
      scope: 'ACCOUNT_SPECIFIC',
      entities: [...recovered, { value: 'i-last', status: 'IMPAIRED' }],
    }
    await using set = await stage({ health: { events: [ours] } })
    const gate = await set.gate({ regions: 'us-east-1', ...view })
    expect(await gate.exitCode()).toBe(1)
    expect(gate.lines.join('\n')).toContain('not all was told: more than 50 pages')
  },
)

test('what burnt at the last certain look is named when an outage is passed over', async () => {
  const faults: FaultScript[] = [{ kind: 'server-error', operation: 'DescribeEvents', from: '5m' }]
  await using set = await stage({ health: { events: [{ ...fire, until: '5h' }] }, faults })
  const gate = await set.gate({ ...wait, source: 'api', 'on-error': 'pass', 'error-limit': '2' })
  expect(await gate.exitCode()).toBe(0)
  expect(gate.warnings.join('\n')).toContain(
    'at the last certain look there burnt EC2 AWS_EC2_OPERATIONAL_ISSUE',
  )
})
