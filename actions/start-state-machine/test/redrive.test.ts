import { expect, test } from '@jest/globals'
import { factsOf } from '../src/expect/facts.js'
import { explain } from '../src/explain/explanation.js'
import { historyFrom } from '../src/history/history.js'
import { stateRows } from '../src/states-table.js'
import { prefix, stage } from './live.js'

const failing = {
  events: [
    { type: 'FailStateEntered', state: 'No', details: { input: '{}' } },
    { at: '1s', type: 'ExecutionFailed', details: { error: 'E' } },
  ],
}
const passing = { events: [{ at: '1s', type: 'ExecutionSucceeded', details: { output: '{}' } }] }
const definition = { StartAt: 'No', States: { No: { Type: 'Fail' } } }
const machine = `${prefix}:stateMachine:one`

function failed(redrives: object[], notRedrivable?: string) {
  const run = {
    timeline: failing,
    redrives: redrives as never,
    ...(notRedrivable === undefined ? {} : { notRedrivable }),
  }
  return {
    stepFunctions: {
      stateMachines: [{ name: 'one', definition, runs: [run] }],
      executions: [
        { stateMachine: 'one', name: 'older', startedAgo: '2h' },
        { stateMachine: 'one', name: 'latest', startedAgo: '1h' },
      ],
      created: [{ timeline: passing }],
    },
  }
}

test.each([
  ['1', 'failed', 1],
  ['2', 'failed', 2],
  ['3', 'passed', 3],
  ['9', 'passed', 3],
])('the latest failed execution, %s times at most', async (attempts, verdict, redrives) => {
  await using set = await stage(failed([failing, failing, passing]))
  const job = await set.job({ mode: 'redrive', 'state-machine': machine, 'redrive-attempts': attempts })
  expect(await job.outcome).toMatchObject({
    verdict,
    outputs: { 'execution-name': 'latest', 'redrive-count': redrives },
  })
  expect(set.sandbox.calls.of('RedriveExecution')).toHaveLength(redrives)
})

test('what cannot be redriven is refused with the reason, or resumed', async () => {
  await using set = await stage(failed([], 'Execution history event limit exceeded'))
  const refused = await set.job({ mode: 'redrive', 'state-machine': machine })
  expect(await refused.outcome).toMatchObject({
    error: { exitCode: 1, message: expect.stringContaining('event limit') },
    outputs: { status: 'FAILED', 'execution-arn': `${prefix}:execution:one:latest` },
  })
  const job = await set.job({ mode: 'redrive', 'state-machine': machine, 'on-not-redrivable': 'resume' })
  expect(await job.outcome).toMatchObject({ verdict: 'passed', outputs: { 'resumed-from': 'No' } })
})

test.each(['10s', '3m'])(
  'a description that lags %s behind neither redrives twice nor judges the old run',
  async (lag) => {
    const scenario = failed([failing, passing])
    await using set = await stage({ stepFunctions: { ...scenario.stepFunctions, lag: { describe: lag } } })
    const job = await set.job({ mode: 'redrive', 'state-machine': machine, 'redrive-attempts': '5' })
    expect(await job.outcome).toMatchObject({
      verdict: 'passed',
      outputs: { status: 'SUCCEEDED', 'redrive-count': 2 },
    })
    const tokens = set.sandbox.calls
      .of('RedriveExecution')
      .map(({ request }) => (request as { clientToken: string }).clientToken)
    expect(new Set(tokens).size).toBe(2)
  },
)

test('what a redrive came to stays told when the next one is refused', async () => {
  const faults = [
    {
      kind: 'error' as const,
      code: 'ExecutionNotRedrivable',
      message: 'Too many events',
      operation: 'RedriveExecution',
      calls: [2, 2] as const,
    },
  ]
  await using set = await stage({ ...failed([failing, passing]), faults })
  const given = { mode: 'redrive', 'state-machine': machine, 'redrive-attempts': '3' }
  expect(await (await set.job(given)).outcome).toMatchObject({
    error: { exitCode: 1, message: expect.stringContaining('Too many events') },
    outputs: { status: 'FAILED', error: 'E', 'failed-state': 'No', 'redrive-count': 1, redriven: true },
  })
})

test('one time limit holds for all redrives and the resumption after them', async () => {
  const slow = { events: [{ type: 'WaitStateEntered', state: 'No' }] }
  const { stepFunctions } = failed([], 'too old')
  await using set = await stage({
    stepFunctions: { ...stepFunctions, created: [{ timeline: slow }] as never },
    faults: [{ kind: 'throttle', operation: 'RedriveExecution', until: '20s' }],
  })
  const began = set.clock.now()
  const job = await set.job({
    mode: 'redrive',
    'state-machine': machine,
    'on-not-redrivable': 'resume',
    timeout: 60_000,
  })
  expect(await job.outcome).toMatchObject({ error: { exitCode: 4 }, outputs: { status: 'ABORTED' } })
  expect(set.clock.now() - began).toBeLessThan(75_000)
})

test('a signal stops the resumption after a refused redrive once', async () => {
  const slow = { events: [{ type: 'WaitStateEntered', state: 'No' }] }
  const { stepFunctions } = failed([], 'too old')
  await using set = await stage({
    stepFunctions: { ...stepFunctions, created: [{ timeline: slow }] as never },
  })
  const job = await set.job({ mode: 'redrive', 'state-machine': machine, 'on-not-redrivable': 'resume' })
  await set.clock.sleep(30_000)
  await job.cancel()
  expect(set.sandbox.calls.of('StopExecution')).toHaveLength(1)
  expect(set.sandbox.calls.of('DeleteStateMachine')).toHaveLength(1)
})

test('the pause before a redrive does not count against max-duration', async () => {
  await using set = await stage(failed([passing]))
  const job = await set.job({ mode: 'redrive', 'state-machine': machine, 'max-duration': 10_000 })
  expect(await job.outcome).toMatchObject({ verdict: 'passed', outputs: { 'redrive-count': 1 } })
  const slow = await set.job({
    mode: 'explain',
    'execution-arn': `${prefix}:execution:one:latest`,
    'max-duration': 1_500,
  })
  expect(await slow.outcome).toMatchObject({
    verdict: 'failed',
    reason: expect.stringContaining('the duration'),
  })
})

test.each([
  [{}, 2],
  [{ 'state-machine': `${prefix}:stateMachine:two` }, 1],
])('without an execution (%j)', async (given, exitCode) => {
  await using set = await stage({ stepFunctions: { stateMachines: [{ name: 'two' }] } })
  const job = await set.job({ mode: 'redrive', ...given })
  await expect(job.outcome).rejects.toMatchObject({ exitCode })
})

test('the time between a failure and its redrive is no time in a state', () => {
  const at = (seconds: number) => new Date(seconds * 1000)
  const task = { resource: 'invoke', resourceType: 'lambda', parameters: '{}' }
  const explanation = explain(
    historyFrom([
      { id: 1, type: 'ExecutionStarted', timestamp: at(0) },
      { id: 2, type: 'TaskStateEntered', timestamp: at(0), stateEnteredEventDetails: { name: 'Ship' } },
      { id: 3, type: 'TaskScheduled', timestamp: at(0), previousEventId: 2, taskScheduledEventDetails: task },
      {
        id: 4,
        type: 'TaskFailed',
        timestamp: at(1),
        previousEventId: 3,
        taskFailedEventDetails: { error: 'E' },
      },
      { id: 5, type: 'ExecutionFailed', timestamp: at(1), previousEventId: 4 },
      {
        id: 6,
        type: 'ExecutionRedriven',
        timestamp: at(3601),
        executionRedrivenEventDetails: { redriveCount: 1 },
      },
      {
        id: 7,
        type: 'TaskScheduled',
        timestamp: at(3601),
        previousEventId: 6,
        taskScheduledEventDetails: task,
      },
      { id: 8, type: 'TaskSucceeded', timestamp: at(3603), previousEventId: 7 },
      {
        id: 9,
        type: 'TaskStateExited',
        timestamp: at(3603),
        previousEventId: 8,
        stateExitedEventDetails: { name: 'Ship' },
      },
      { id: 10, type: 'ExecutionSucceeded', timestamp: at(3603), previousEventId: 9 },
    ]),
  )
  expect(stateRows(explanation)).toMatchObject([{ path: 'Ship', longestMs: 3_000, attempts: 2 }])
  expect(factsOf(explanation).durations).toMatchObject({ Ship: 3_000 })
})
