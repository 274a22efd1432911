import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ServiceFailure, TimedOut, UserError } from '@aws-delivery-actions/host'
import type { EventScript, FaultScript, RunScript, Scenario } from '@aws-delivery-actions/sandbox'
import { describe, expect, test } from '@jest/globals'
import { prefix, stage } from './live.js'

const demo: Scenario = JSON.parse(
  readFileSync(new URL('../../../packages/sandbox/scenarios/deploy.json', import.meta.url), 'utf8'),
)
const deploy = `${prefix}:stateMachine:deploy`

function withFaults(...faults: FaultScript[]): Scenario {
  return { ...demo, faults }
}

/** A machine `one` of which every execution goes the same way. */
function machine(events: readonly EventScript[], run: Partial<RunScript> = {}): Scenario {
  return { stepFunctions: { stateMachines: [{ name: 'one', runs: [{ timeline: { events }, ...run }] }] } }
}

const one = `${prefix}:stateMachine:one`
const quick = { 'state-machine': deploy, input: '{"quick":true}' }

describe('a Standard execution', () => {
  test('is started, followed and passed', async () => {
    await using set = await stage(demo)
    const job = await set.job({
      ...quick,
      'output-map': ['share=shifted', 'none=gone'],
      'output-file': 'out/r.json',
    })
    const { verdict, outputs } = await job.outcome
    expect(verdict).toBe('passed')
    expect(outputs).toMatchObject({
      status: 'SUCCEEDED',
      'state-machine-arn': deploy,
      output: { shifted: 100 },
      'output-file': 'out/r.json',
      share: 100,
      started: true,
      attached: false,
      reused: false,
      redriven: false,
      'redrive-count': 0,
    })
    expect(outputs).not.toHaveProperty('none')
    expect(outputs['execution-name']).toMatch(/^shop-1234567-deploy-[0-9a-f]{16}$/)
    expect(outputs.calls).toBe(set.sandbox.calls.all.length)
    expect(await readFile(join(job.folder, 'out/r.json'), 'utf8')).toBe('{"shifted":100}\n')
    expect(job.lines[0]).toMatch(/^https:\/\/console\.aws\.amazon\.com\/states\/home/)
    expect(job.lines.slice(1, 4)).toEqual(['✓ Prepare', '▸ Shift traffic', '✓ Shift traffic 3s'])
    expect(job.lines.join('\n')).not.toContain('shifted')
    expect(job.state.get('execution')).toBe('')
    expect(set.sandbox.calls.counts()).toMatchObject({ StartExecution: 1, DescribeExecution: 1 })
  })

  test('fails with its state, and a re-run redrives it without a second start', async () => {
    await using set = await stage(demo)
    const first = await set.job({ 'state-machine': deploy })
    expect(await first.outcome).toMatchObject({
      verdict: 'failed',
      outputs: { status: 'FAILED', 'failed-state': 'Shift traffic', error: 'TargetUnhealthy', started: true },
    })
    const again = await set.job({ 'state-machine': deploy }, { environment: { GITHUB_RUN_ATTEMPT: '2' } })
    const { verdict, outputs } = await again.outcome
    expect(verdict).toBe('passed')
    expect(outputs).toMatchObject({ redriven: true, started: false, 'redrive-count': 1, status: 'SUCCEEDED' })
    expect(again.warnings).toEqual([])
    const history = await again.edge.aws.call('sfn', 'GetExecutionHistory', {
      executionArn: String(outputs['execution-arn']),
    })
    const entered = history.events?.filter((event) => event.stateEnteredEventDetails?.name === 'Prepare')
    expect(entered).toHaveLength(1)
    const third = await set.job({ 'state-machine': deploy }, { environment: { GITHUB_RUN_ATTEMPT: '3' } })
    expect((await third.outcome).outputs).toMatchObject({
      reused: true,
      redriven: false,
      status: 'SUCCEEDED',
    })
    expect((await third.outcome).annotations).toMatchObject([{ severity: 'notice' }])
    expect(third.warnings).toEqual([])
  })

  test('a redrive warns when the definition has changed, and tells why it cannot be', async () => {
    await using set = await stage(
      machine([{ type: 'ExecutionFailed', details: { error: 'E' } }], { notRedrivable: 'Too old' }),
    )
    await (await set.job({ 'state-machine': one })).outcome
    const update = await set.job({ mode: 'explain', 'execution-arn': `${prefix}:execution:one:none` })
    await update.edge.aws.call('sfn', 'UpdateStateMachine', { stateMachineArn: one, definition: '{}' })
    const again = await set.job({ 'state-machine': one }, { environment: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(await again.outcome).toMatchObject({
      error: { exitCode: 1, message: 'the execution cannot be redriven: Too old' },
      outputs: { status: 'FAILED', 'execution-arn': expect.stringContaining(':execution:one:') },
    })
    expect(again.warnings).toEqual([expect.stringContaining('has changed since')])
  })

  test.each([
    ['attach', 'SUCCEEDED', { attached: true, status: 'SUCCEEDED' }],
    ['reuse', 'SUCCEEDED', { reused: true }],
    ['auto', 'SUCCEEDED', { reused: true }],
    ['new', 'SUCCEEDED', { started: true, 'execution-name': 'fixed-2' }],
    ['auto', 'RUNNING', { attached: true }],
    ['redrive', 'RUNNING', { attached: true }],
    ['new', 'RUNNING', { started: true, 'execution-name': 'fixed-2' }],
    ['auto', 'FAILED', { redriven: true, status: 'SUCCEEDED' }],
    ['redrive', 'FAILED', { redriven: true }],
    ['attach', 'FAILED', { attached: true, status: 'FAILED' }],
    ['new', 'FAILED', { started: true, 'execution-name': 'fixed-2' }],
  ])('on-existing=%s, %s', async (onExisting, status, outputs) => {
    const end: EventScript = { at: '20m', type: 'ExecutionSucceeded', details: { output: '1' } }
    const ends: Record<string, EventScript> = {
      SUCCEEDED: { ...end, at: 0 },
      FAILED: { type: 'ExecutionFailed', details: { error: 'E' } },
      RUNNING: end,
    }
    await using set = await stage(machine([ends[status] ?? end]))
    const given = { 'state-machine': one, 'execution-name': 'fixed' }
    const first = await set.job({ ...given, wait: 'false' })
    expect((await first.outcome).outputs).toMatchObject({ status: 'RUNNING', started: true })
    await set.clock.sleep(60_000)
    const second = await set.job({ ...given, 'on-existing': onExisting })
    expect((await second.outcome).outputs).toMatchObject(outputs)
    expect(set.sandbox.calls.of('StartExecution').length).toBe(onExisting === 'new' ? 3 : 2)
  })

  test('on-existing=fail, nothing to redrive, and another input are refused', async () => {
    await using set = await stage(demo)
    const given = { ...quick, 'execution-name': 'yesterday' }
    const fail = await set.job({ ...given, 'on-existing': 'fail' })
    const named = { 'execution-arn': expect.stringMatching(/:yesterday$/), 'execution-name': 'yesterday' }
    expect(await fail.outcome).toMatchObject({ error: { exitCode: 1 }, outputs: named })
    const redrive = await set.job({ ...given, 'on-existing': 'redrive' })
    expect(await redrive.outcome).toMatchObject({
      error: { exitCode: 1, message: expect.stringContaining('nothing to redrive') },
      outputs: { ...named, status: 'SUCCEEDED' },
    })
    const other = await set.job({ ...given, input: '{"quick":true,"password":"s3cr3t"}' })
    await expect(other.outcome).rejects.toMatchObject({ expected: expect.stringContaining('"password"') })
    await expect(other.outcome).rejects.toThrow(UserError)
  })

  test('8 starters with one identity and dropped connections start one', async () => {
    await using set = await stage(
      withFaults(
        { kind: 'drop-after', operation: 'StartExecution', every: 3 },
        { kind: 'drop-before', operation: 'StartExecution', every: 4 },
      ),
    )
    const jobs = await Promise.all(Array.from({ length: 8 }, () => set.job(quick)))
    const outcomes = await Promise.all(jobs.map(({ outcome }) => outcome))
    expect(new Set(outcomes.map(({ outputs }) => outputs['execution-arn'])).size).toBe(1)
    expect(outcomes.map(({ verdict }) => verdict)).toEqual(Array(8).fill('passed'))
    const { executions } = await (jobs[0] as (typeof jobs)[0]).edge.aws.call('sfn', 'ListExecutions', {
      stateMachineArn: deploy,
    })
    expect(executions).toHaveLength(2)
  })

  test('a start whose answer was lost is ours even if it has failed by then', async () => {
    await using set = await stage({
      ...machine([{ type: 'ExecutionFailed', details: { error: 'E' } }]),
      faults: [{ kind: 'drop-after', operation: 'StartExecution', calls: [1, 1] }],
    })
    const job = await set.job({ 'state-machine': one })
    expect((await job.outcome).outputs).toMatchObject({ started: true, status: 'FAILED' })
    expect(set.sandbox.calls.of('RedriveExecution')).toEqual([])
  })

  test('matrix, identity and input tell executions apart; a terminal never repeats', async () => {
    await using set = await stage(demo)
    const variants = [
      quick,
      { ...quick, identity: 'b' },
      { ...quick, matrix: '{"os":"x"}' },
      { ...quick, 'input-set': ['a=1'] },
    ]
    const jobs = [
      ...(await Promise.all(variants.map((given) => set.job({ ...given, wait: 'false' })))),
      await set.job({ ...quick, wait: 'false' }, { kind: 'terminal' }),
      await set.job({ ...quick, wait: 'false' }, { kind: 'terminal' }),
      await set.job(
        { ...quick, wait: 'false' },
        { kind: 'codebuild', environment: { CODEBUILD_BUILD_ID: 'p:1' } },
      ),
    ]
    const arns = await Promise.all(jobs.map(async ({ outcome }) => (await outcome).outputs['execution-arn']))
    expect(new Set(arns).size).toBe(arns.length)
  })

  test('without permissions it goes on and says so', async () => {
    await using set = await stage(
      withFaults({
        kind: 'access-denied',
        operation: ['DescribeStateMachine', 'StartSyncExecution', 'GetExecutionHistory'],
      }),
    )
    const job = await set.job(quick)
    expect(await job.outcome).toMatchObject({ verdict: 'passed', outputs: { output: { shifted: 100 } } })
    expect(job.warnings).toEqual([
      expect.stringContaining('states:DescribeStateMachine'),
      expect.stringContaining('states:GetExecutionHistory'),
    ])
    await using other = await stage(withFaults({ kind: 'access-denied', operation: 'DescribeExecution' }))
    const blind = await other.job(quick)
    expect(await blind.outcome).toMatchObject({ verdict: 'passed', outputs: { output: { shifted: 100 } } })
    await using denied = await stage(withFaults({ kind: 'access-denied', operation: 'StartExecution' }))
    await expect((await denied.job(quick)).outcome).rejects.toThrow('states:StartExecution')
  })

  test('a key that may not be used hides payloads only', async () => {
    await using set = await stage(
      withFaults({
        kind: 'kms-denied',
        operation: ['DescribeStateMachine', 'GetExecutionHistory', 'DescribeExecution'],
      }),
    )
    const job = await set.job(quick)
    expect(await job.outcome).toMatchObject({ verdict: 'passed', outputs: { status: 'SUCCEEDED' } })
    expect(job.warnings).toEqual([expect.stringContaining('kms:Decrypt')])
  })

  test('what can be wrong is found before a start', async () => {
    await using set = await stage(demo)
    const wrong = [
      { 'state-machine': `${prefix}:execution:deploy:x` },
      { 'state-machine': deploy, region: 'us-east-1' },
      { 'state-machine': 'nowhere' },
      {},
      { ...quick, input: JSON.stringify('é'.repeat(131_072)) },
      { ...quick, 'output-map': ['x=('] },
      { ...quick, 'output-map': ['status=1'] },
      { ...quick, 'input-file': 's3://nowhere/x.json' },
    ]
    for (const given of wrong) await expect((await set.job(given)).outcome).rejects.toThrow(UserError)
    expect(set.sandbox.calls.of('StartExecution')).toEqual([])
    const byName = await set.job({ ...quick, 'state-machine': 'deploy:LIVE' })
    expect((await byName.outcome).verdict).toBe('passed')
    expect(set.sandbox.calls.of('StartExecution')[0]?.request.stateMachineArn).toBe(`${deploy}:LIVE`)
  })

  test('expect-status turns the verdict round', async () => {
    await using set = await stage(demo)
    const job = await set.job({ 'state-machine': deploy, 'expect-status': 'FAILED' })
    expect((await job.outcome).verdict).toBe('passed')
  })

  test('output that output-map cannot take leaves the verdict unknown', async () => {
    await using set = await stage(demo)
    const job = await set.job({ ...quick, 'output-map': ['x=shifted.$uppercase($)'] })
    expect(await job.outcome).toMatchObject({ verdict: 'unknown', outputs: { status: 'SUCCEEDED' } })
  })
})

describe('an Express execution', () => {
  const check = { 'state-machine': `${prefix}:stateMachine:check` }

  test('is run once, with result and bill', async () => {
    await using set = await stage(demo)
    const job = await set.job(check)
    expect(await job.outcome).toMatchObject({
      verdict: 'passed',
      outputs: { output: { ok: true }, started: true },
    })
    expect(job.lines).toContainEqual('Billed: 300ms with 64 MB')
    expect(set.sandbox.calls.counts()).toEqual({ DescribeStateMachine: 1, StartSyncExecution: 1 })
    const failed = await (await set.job({ ...check, input: '{"bad":true}' })).outcome
    expect(failed).toMatchObject({
      verdict: 'failed',
      outputs: { status: 'FAILED', error: expect.any(String) },
    })
  })

  test.each(['drop-after', 'drop-before', 'throttle', 'server-error'] as const)(
    '%s: not a second time',
    async (kind) => {
      await using set = await stage(withFaults({ kind, operation: 'StartSyncExecution' }))
      const job = await set.job(check)
      await expect(job.outcome).rejects.toThrow(ServiceFailure)
      expect(set.sandbox.calls.of('StartSyncExecution')).toHaveLength(1)
    },
  )

  test('without waiting it is started once, and its log is linked', async () => {
    await using set = await stage(demo)
    const job = await set.job({ ...check, wait: 'false' })
    expect(await job.outcome).toMatchObject({ verdict: 'passed', outputs: { status: 'RUNNING' } })
    expect(job.lines.join('\n')).toContain('log-groups/log-group/$252Faws$252Fvendedlogs')
    await using dropped = await stage(withFaults({ kind: 'drop-after', operation: 'StartExecution' }))
    await expect((await dropped.job({ ...check, wait: 'false' })).outcome).rejects.toThrow(ServiceFailure)
    expect(dropped.sandbox.calls.of('StartExecution')).toHaveLength(1)
  })

  test('is recognised by trying where it may not be described', async () => {
    await using set = await stage(withFaults({ kind: 'access-denied', operation: 'DescribeStateMachine' }))
    expect((await (await set.job(check)).outcome).outputs).toMatchObject({ output: { ok: true } })
    expect(set.sandbox.calls.of('StartExecution')).toEqual([])
  })
})

describe('other modes', () => {
  test('attach, redrive and explain take an execution by its ARN', async () => {
    await using set = await stage(demo)
    const first = await (await set.job({ 'state-machine': deploy })).outcome
    const arn = first.outputs['execution-arn']
    const explained = await set.job({ mode: 'explain', 'execution-arn': arn })
    expect(await explained.outcome).toMatchObject({
      verdict: 'failed',
      outputs: { 'failed-state': 'Shift traffic' },
    })
    expect((await explained.outcome).outputs).not.toHaveProperty('started')
    const redriven = await set.job({ mode: 'redrive', 'execution-arn': arn, wait: 'false' })
    expect((await redriven.outcome).outputs).toMatchObject({ redriven: true, status: 'RUNNING' })
    const attached = await set.job({ mode: 'attach', 'execution-arn': arn, 'history-output-file': 'h.json' })
    expect(await attached.outcome).toMatchObject({
      verdict: 'passed',
      outputs: { attached: true, 'redrive-count': 1 },
    })
    const offline = await set.job({ mode: 'explain', 'history-file': join(attached.folder, 'h.json') })
    expect((await offline.outcome).outputs).toMatchObject({
      status: 'SUCCEEDED',
      'execution-arn': arn,
      calls: 0,
    })
    const twice = await set.job({ mode: 'redrive', 'execution-arn': arn })
    expect(await twice.outcome).toMatchObject({ error: { exitCode: 1 }, outputs: { status: 'SUCCEEDED' } })
  })

  test('an Express execution has nothing to follow', async () => {
    await using set = await stage(demo)
    const job = await set.job({ mode: 'attach', 'execution-arn': `${prefix}:express:check:a:b` })
    await expect(job.outcome).rejects.toThrow(UserError)
  })
})

describe('a time limit', () => {
  const endless = { 'state-machine': deploy, input: '{"endless":true}', timeout: '90s' }

  test('stops what was started, or leaves it', async () => {
    await using set = await stage(demo)
    const job = await set.job(endless)
    const { error, outputs } = await job.outcome
    expect(error).toBeInstanceOf(TimedOut)
    expect(error?.message).toContain('1m 30s has passed; the execution was stopped')
    expect(outputs).toMatchObject({ status: 'ABORTED', started: true, 'execution-arn': expect.any(String) })
    expect(set.sandbox.calls.of('StopExecution')).toMatchObject([{ request: { error: 'TimedOut' } }])
    const left = await set.job({ ...endless, 'on-timeout': 'detach', identity: 'b' })
    expect((await left.outcome).error?.message).toContain('goes on')
    const attached = await set.job({ ...endless, identity: 'b' })
    expect((await attached.outcome).error?.message).toContain('goes on')
    expect(set.sandbox.calls.of('StopExecution')).toHaveLength(1)
    const asked = await set.job({ ...endless, identity: 'b', 'on-timeout': 'stop' })
    expect((await asked.outcome).error?.message).toContain('was stopped')
  })
})

test('an execution that is not there is told soon', async () => {
  await using set = await stage(demo)
  const began = set.clock.now()
  for (const mode of ['attach', 'explain', 'redrive']) {
    const job = await set.job({ mode, 'execution-arn': `${prefix}:execution:deploy:none` })
    await expect(job.outcome).rejects.toThrow('ExecutionDoesNotExist')
  }
  expect(set.clock.now() - began).toBeLessThan(60_000)
})
