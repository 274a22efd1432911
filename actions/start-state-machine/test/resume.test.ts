/** An execution is resumed from one of its states, in a state machine that is gone afterwards. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { lint } from '@aws-delivery-actions/asl'
import type { Scenario } from '@aws-delivery-actions/sandbox'
import { afterAll, describe, expect, test } from '@jest/globals'
import { afterwards } from '../src/post.js'
import { inputsWith, prefix, type Stage, stage } from './live.js'

const corpus = new URL('../../../../shared/corpora/sfn-histories/', import.meta.url)
const execution = `${prefix}:execution:one:run-1`

const definition = {
  StartAt: 'Build',
  States: {
    Build: { Type: 'Pass', Assign: { version: 1 }, Next: 'Ship' },
    Ship: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Parameters: { FunctionName: 'f' },
      Next: 'Tell',
    },
    Tell: { Type: 'Pass', Next: 'Both' },
    Both: {
      Type: 'Parallel',
      Branches: [{ StartAt: 'Left', States: { Left: { Type: 'Pass', End: true } } }],
      End: true,
    },
  },
}
const failure = [
  { type: 'PassStateEntered', state: 'Build', details: { input: '{}' } },
  {
    type: 'PassStateExited',
    state: 'Build',
    details: { output: '{}', assignedVariables: { version: '12345678901234567890', rule: '"{% 1 %}"' } },
  },
  { type: 'TaskStateEntered', state: 'Ship', details: { input: '{"id": 12345678901234567890}' } },
  { type: 'TaskScheduled', details: { resource: 'invoke', resourceType: 'lambda', parameters: '{}' } },
  { type: 'TaskFailed', details: { resource: 'invoke', resourceType: 'lambda', error: 'E', cause: 'no' } },
  { type: 'ExecutionFailed', details: { error: 'E', cause: 'no' } },
]

function failed(created: object[] = [], more: Partial<Scenario> = {}): Scenario {
  return {
    ...more,
    stepFunctions: {
      stateMachines: [{ name: 'one', definition, runs: [{ timeline: { events: failure } }] }],
      executions: [{ stateMachine: 'one', name: 'run-1' }],
      created: created.map((event) => ({ timeline: { events: [event] } })) as never,
    },
  }
}

const passing = { at: '5s', type: 'ExecutionSucceeded', details: { output: '{"done":true}' } }

async function machinesOf(set: Stage): Promise<string[]> {
  const { edge } = await set.job({ mode: 'explain', 'execution-arn': execution })
  const { stateMachines = [] } = await edge.aws.call('sfn', 'ListStateMachines', {})
  return stateMachines.map(({ name = '' }) => name)
}

test('it begins at the state that failed, with its input and variables', async () => {
  await using set = await stage(failed([passing]))
  const job = await set.job({ mode: 'resume', 'execution-arn': execution })
  expect(await job.outcome).toMatchObject({
    verdict: 'passed',
    outputs: { 'resumed-from': 'Ship', status: 'SUCCEEDED', output: { done: true }, started: true },
  })
  const [created] = set.sandbox.calls.of('CreateStateMachine')
  const request = created?.request as Record<string, string>
  expect(request.name).toMatch(/^one-resume-[0-9a-f]{8}$/)
  expect(request.tags).toEqual([{ key: 'start-state-machine/resumes', value: execution }])
  const written = JSON.parse(request.definition ?? '')
  expect(Object.keys(written.States)).toEqual(['Restore variables', 'Ship', 'Tell', 'Both'])
  expect(written.StartAt).toBe('Restore variables')
  expect(request.definition).toContain('"version": 12345678901234567890')
  expect(written.States['Restore variables'].Assign.rule).toBe('{% "{\\u0025 1 \\u0025}" %}')
  expect(
    (await lint(request.definition ?? '')).findings.filter(({ severity }) => severity === 'error'),
  ).toEqual([])
  const [start] = set.sandbox.calls.of('StartExecution')
  expect(start?.request).toMatchObject({ input: '{"id": 12345678901234567890}' })
  expect(await machinesOf(set)).toEqual(['one'])
  expect(job.state.get('machine')).toBe('')
})

test.each([
  ['Tell', undefined, 'never entered the state Tell'],
  ['Tell', '{"a":1}', undefined],
  ['Build', undefined, undefined],
  ['Nowhere', '{}', 'has no state Nowhere'],
  ['Shop', undefined, 'has no state Shop (did you mean "Ship"?)'],
  ['Left', undefined, 'is inside of Both'],
])('from %s with %s', async (from, input, trouble) => {
  await using set = await stage(failed([passing]))
  const job = await set.job({
    mode: 'resume',
    'execution-arn': execution,
    'resume-from': from,
    'resume-input': input,
  })
  if (trouble === undefined) expect(await job.outcome).toMatchObject({ verdict: 'passed' })
  else {
    const message = expect.stringContaining(trouble)
    await expect(job.outcome).rejects.toMatchObject({ exitCode: 2, message, where: 'the input resume-from' })
  }
  const starts = set.sandbox.calls.of('StartExecution')
  expect(starts.map(({ request }) => request)).toMatchObject(
    trouble === undefined ? [{ input: input ?? '{}' }] : [],
  )
})

test('printing starts nothing', async () => {
  await using set = await stage(failed())
  const job = await set.job({ mode: 'resume', 'execution-arn': execution, 'resume-print': 'true' })
  const { stdout = '' } = await job.outcome
  expect(stdout).toContain('"input": {"id": 12345678901234567890}')
  expect(JSON.parse(stdout).definition.StartAt).toBe('Restore variables')
  expect(set.sandbox.calls.of('CreateStateMachine')).toEqual([])
})

test.each([
  ['it fails again', [{ at: '5s', type: 'ExecutionFailed', details: { error: 'E' } }], {}, 'failed'],
  ['its time runs out', [], { timeout: 5_000 }, 'failed'],
])('nothing is left when %s', async (_, created, given, verdict) => {
  await using set = await stage(failed(created))
  const job = await set.job({ mode: 'resume', 'execution-arn': execution, ...given })
  expect(await job.outcome).toMatchObject({ verdict })
  expect(await machinesOf(set)).toEqual(['one'])
})

test('one that goes on keeps its machine, and says so', async () => {
  await using set = await stage(failed())
  const job = await set.job({
    mode: 'resume',
    'execution-arn': execution,
    timeout: 5_000,
    'on-timeout': 'detach',
  })
  expect(await job.outcome).toMatchObject({ error: { exitCode: 4 } })
  expect(await machinesOf(set)).toHaveLength(2)
  expect(job.warnings.join('\n')).toContain('temporary state machine is left')
})

describe('a creation that is answered late', () => {
  test.each([
    ['slow', 3_000, 500],
    ['slow', 4_500, 100],
    ['slow-after', 4_500, 100],
    ['slow', 2_900, 2_800],
  ] as const)('%s by %s ms, a signal after %s ms', async (kind, delay, signalAt) => {
    const faults = [{ kind, operation: 'CreateStateMachine', delay }]
    await using set = await stage(failed([], { faults }))
    const job = await set.job({ mode: 'resume', 'execution-arn': execution })
    while (set.sandbox.calls.of('CreateStateMachine').length === 0) await set.clock.sleep(1)
    await set.clock.sleep(signalAt)
    const began = set.clock.now()
    await job.cancel()
    expect(set.clock.now() - began).toBeLessThan(7_000)
    expect(await machinesOf(set)).toEqual(['one'])
    expect(set.sandbox.calls.of('StartExecution')).toEqual([])
    expect(job.state.get('machine')).toBe('')
  })

  test('after the last moment it is left to the post step, and told', async () => {
    await using set = await stage(
      failed([], { faults: [{ kind: 'slow', operation: 'CreateStateMachine', delay: '20s' }] }),
    )
    const job = await set.job({ mode: 'resume', 'execution-arn': execution })
    while (set.sandbox.calls.of('CreateStateMachine').length === 0) await set.clock.sleep(1)
    const began = set.clock.now()
    await job.cancel()
    expect(set.clock.now() - began).toBeLessThan(7_000)
    expect(job.warnings).toEqual([expect.stringContaining('delete it by hand')])
    await set.clock.sleep(30_000)
    expect(await machinesOf(set)).toHaveLength(2)
    await afterwards(await inputsWith({}), job.edge)
    expect(await machinesOf(set)).toEqual(['one'])
  })
})

test('a machine is deleted with patience once the execution is over', async () => {
  await using set = await stage(
    failed([passing], { faults: [{ kind: 'throttle', operation: 'DeleteStateMachine', calls: [1, 6] }] }),
  )
  const job = await set.job({ mode: 'resume', 'execution-arn': execution })
  expect(await job.outcome).toMatchObject({
    verdict: 'passed',
    outputs: { calls: set.sandbox.calls.all.length },
  })
  expect(job.lines.at(-1)).toContain('DeleteStateMachine 7')
  expect(job.warnings).toEqual([])
  expect(await machinesOf(set)).toEqual(['one'])
})

test('a signal during that deletion ends it in time', async () => {
  await using set = await stage(
    failed([passing], { faults: [{ kind: 'throttle', operation: 'DeleteStateMachine', calls: [1, 3] }] }),
  )
  const job = await set.job({ mode: 'resume', 'execution-arn': execution })
  while (set.sandbox.calls.of('DeleteStateMachine').length === 0) await set.clock.sleep(1)
  const began = set.clock.now()
  await job.cancel()
  expect(set.clock.now() - began).toBeLessThan(7_000)
  expect(await machinesOf(set)).toEqual(['one'])
})

describe('a start whose answer is lost', () => {
  const denied = { kind: 'access-denied' as const, operation: 'StartExecution', calls: [2, 9] as const }
  const lost = (kind: 'drop-before' | 'drop-after') => ({
    kind,
    operation: 'StartExecution',
    calls: [1, 1] as const,
  })

  test.each(['drop-before', 'drop-after'] as const)('and then refused (%s) is stopped', async (kind) => {
    await using set = await stage(failed([], { faults: [lost(kind), denied] }))
    const job = await set.job({ mode: 'resume', 'execution-arn': execution })
    const { error, outputs } = await job.outcome
    expect(error).toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('answer to the start was lost'),
    })
    expect(outputs).toMatchObject({ 'resumed-from': 'Ship' })
    const { executions = [] } = await job.edge.aws
      .call('sfn', 'ListExecutions', {
        stateMachineArn: outputs['temporary-state-machine-arn'],
      })
      .catch(() => ({ executions: [] }))
    expect(executions.filter(({ status }) => status === 'RUNNING')).toEqual([])
    expect(set.sandbox.calls.of('StopExecution').length).toBeGreaterThan(0)
    expect(await machinesOf(set)).toEqual(['one'])
    expect(job.state.get('execution')).toBe('')
  })

  test('and answered by the second attempt goes on', async () => {
    await using set = await stage(failed([passing], { faults: [lost('drop-after')] }))
    const job = await set.job({ mode: 'resume', 'execution-arn': execution })
    expect(await job.outcome).toMatchObject({ verdict: 'passed', outputs: { started: true } })
  })

  test('what cannot be stopped either is told, and left to the post step', async () => {
    const faults = [
      lost('drop-after'),
      denied,
      { kind: 'access-denied' as const, operation: 'StopExecution' },
    ]
    await using set = await stage(failed([], { faults }))
    const job = await set.job({ mode: 'resume', 'execution-arn': execution })
    expect(await job.outcome).toMatchObject({ error: { exitCode: 3 } })
    expect(job.warnings.join('\n')).toContain('may still run')
    expect(job.state.get('execution')).toContain(':resumed')
  })
})

test('a creation that is refused after a lost answer deletes what it may have made', async () => {
  const operation = 'CreateStateMachine'
  const faults = [
    { kind: 'drop-after' as const, operation, calls: [1, 1] as const },
    { kind: 'access-denied' as const, operation, message: 'no' },
  ]
  await using set = await stage(failed([], { faults }))
  const job = await set.job({ mode: 'resume', 'execution-arn': execution })
  await expect(job.outcome).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringMatching(/^Not allowed: states:CreateStateMachine on .*:stateMachine:one-resume-/),
  })
  expect(await machinesOf(set)).toEqual(['one'])
})

test.each([0, 1, 50, 400, 900, 3_000, 60_000])('nothing is left after a signal at %s ms', async (ms) => {
  const slow = ['CreateStateMachine', 'StartExecution'].map((operation) => ({
    kind: 'slow-after' as const,
    operation,
    delay: '400ms',
  }))
  await using set = await stage(failed([], { faults: slow }))
  const job = await set.job({ mode: 'resume', 'execution-arn': execution })
  if (ms > 0) await set.clock.sleep(ms)
  await job.cancel()
  expect(await machinesOf(set)).toEqual(['one'])
})

test('the post step deletes what a killed process left', async () => {
  await using set = await stage(failed())
  const job = await set.job({ mode: 'resume', 'execution-arn': execution })
  await set.clock.sleep(30_000)
  expect(await machinesOf(set)).toHaveLength(2)
  await afterwards(await inputsWith({}), job.edge)
  expect(await machinesOf(set)).toEqual(['one'])
  await job.cancel()
})

describe('what cannot be resumed', () => {
  const succeeding = { timeline: { events: [passing] } }

  test.each([
    [`${prefix}:express:one:a:b`, 1],
    [`${prefix}:execution:one/Each:child`, 1],
    [`${prefix}:execution:one:gone`, 3],
    [`${prefix}:execution:two:run-1`, 1],
    [`${prefix}:execution:three:run-1`, 1],
  ])('%s', async (arn, exitCode) => {
    await using set = await stage({
      stepFunctions: {
        stateMachines: [
          { name: 'one', definition },
          { name: 'two', definition, runs: [succeeding] },
          { name: 'three', definition },
        ],
        executions: [
          { stateMachine: 'two', name: 'run-1', startedAgo: '1h' },
          { stateMachine: 'three', name: 'run-1' },
        ],
      },
    })
    const job = await set.job({ mode: 'resume', 'execution-arn': arn })
    await expect(job.outcome).rejects.toMatchObject({ exitCode })
    expect(set.sandbox.calls.of('CreateStateMachine')).toEqual([])
  })

  test('workflow variables that a key hides, whatever input is given', async () => {
    const faults = [{ kind: 'kms-denied' as const, operation: 'GetExecutionHistory' }]
    await using set = await stage(failed([passing], { faults }))
    const given = { mode: 'resume', 'execution-arn': execution, 'resume-input': '{}' }
    const job = await set.job(given)
    await expect(job.outcome).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('withholds the workflow variables'),
    })
    expect(set.sandbox.calls.of('CreateStateMachine')).toEqual([])
    const first = await set.job({ ...given, 'resume-from': 'Build' })
    expect(await first.outcome).toMatchObject({ verdict: 'passed', outputs: { 'resumed-from': 'Build' } })
  })

  test('payloads that a key hides', async () => {
    await using set = await stage(failed([], { faults: [{ kind: 'kms-denied' }] }))
    const job = await set.job({ mode: 'resume', 'execution-arn': execution })
    await expect(job.outcome).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('may not be read'),
    })
  })
})

const files = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.json')) : []
if (files.length === 0) process.stderr.write('skipped: resuming the corpus of histories, which is not here\n')

const figures = { resumed: 0, withVariables: 0 }

/** By the events alone, in their order: what states of the top level have assigned. */
function assignedBefore(id: number, events: readonly Recorded[], used: { readonly States: object }): object {
  const assigned: Record<string, unknown> = {}
  for (const event of [...events].sort((a, b) => a.id - b.id)) {
    const { name = '', assignedVariables = {} } = event.stateExitedEventDetails ?? {}
    if (event.id >= id || !Object.hasOwn(used.States, name)) continue
    for (const [variable, value] of Object.entries(assignedVariables)) assigned[variable] = JSON.parse(value)
  }
  return assigned
}

describe('every failed history of the corpus', () => {
  afterAll(() => {
    if (process.env.FIGURES) console.info(figures)
  })

  for (const file of files) {
    const { definition: used, history, expected } = JSON.parse(readFileSync(new URL(file, corpus), 'utf8'))
    if (expected.status === 'SUCCEEDED' || expected.failedPath === null) continue
    test(file, async () => {
      await using set = await stage({
        stepFunctions: {
          stateMachines: [
            {
              name: 'one',
              definition: used,
              runs: [{ timeline: { recorded: new URL(file, corpus).pathname, every: 1 } }],
            },
          ],
          executions: [{ stateMachine: 'one', name: 'run-1', startedAgo: '1d' }],
        },
      })
      const state = expected.failedPath[0].replace(/\[\d+\]$/, '')
      const job = await set.job({ mode: 'resume', 'execution-arn': execution, 'resume-print': 'true' })
      const { stdout = '', outputs } = await job.outcome
      const printed = JSON.parse(stdout)
      expect(outputs['resumed-from']).toBe(state)
      const begin = printed.definition.States[printed.definition.StartAt]
      expect([printed.definition.StartAt, begin.Next]).toContain(state)
      const entered = [...history.events]
        .sort((a, b) => a.id - b.id)
        .findLast((event) => event.stateEnteredEventDetails?.name === state)
      expect(printed.input).toEqual(JSON.parse(entered.stateEnteredEventDetails.input))
      const assigned = assignedBefore(entered.id, history.events, used)
      expect(begin.Assign ?? {}).toEqual(assigned)
      figures.resumed++
      if (Object.keys(assigned).length > 0) figures.withVariables++
      const { findings } = await lint(JSON.stringify(printed.definition))
      const before = await lint(JSON.stringify(used))
      const own = new Set(before.findings.map(({ rule }) => rule))
      expect(findings.filter(({ severity, rule }) => severity === 'error' && !own.has(rule))).toEqual([])
    })
  }
})

type Recorded = Record<
  string,
  | {
      name?: string
      input?: string
      error?: string
      cause?: string
      assignedVariables?: Readonly<Record<string, string>>
    }
  | undefined
> & {
  readonly id: number
  readonly previousEventId: number
  readonly type: never
}

/**
 * The way of "Resume AWS Step Functions from Any State": the first page of a hundred events, newest first, indexed
 * from its end by the event's id; the newest one is taken for the failure.
 */
function asPublished(events: readonly Recorded[]): string | undefined {
  const page = [...events].sort((a, b) => b.id - a.id).slice(0, 100)
  const at = (id: number) => page[page.length - id]
  const failure = page[0]?.executionFailedEventDetails
  if (failure === undefined) return undefined
  if (failure.error === 'States.Runtime') {
    const id = Number((failure.cause ?? '').split(/\s+/)[13]?.replace(/\D/g, ''))
    return at(id)?.stateEnteredEventDetails?.name
  }
  let inParallel = false
  for (let event = page[0]; event !== undefined; event = at(event.previousEventId)) {
    const type = String(event.type)
    if (type === 'ParallelStateFailed') inParallel = true
    const wanted = inParallel ? 'ParallelStateEntered' : 'TaskStateEntered'
    if (type === wanted) return event.stateEnteredEventDetails?.name
    if (event.previousEventId === 0) return undefined
  }
  return undefined
}

const testOnCorpus = files.length === 0 ? (test.skip as typeof test) : test

testOnCorpus('the published way misses many of them', () => {
  const failed = files
    .map((file) => JSON.parse(readFileSync(new URL(file, corpus), 'utf8')))
    .filter(({ expected }) => expected.status !== 'SUCCEEDED' && expected.failedPath !== null)
  const right = failed.filter(
    ({ history, expected }) => asPublished(history.events) === expected.failedPath[0].replace(/\[\d+\]$/, ''),
  )
  if (process.env.FIGURES) console.info(`the published way: ${right.length} of ${failed.length}`)
  expect(right.length).toBeLessThan(failed.length * 0.6)
})
