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
  await expect(refused.outcome).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringContaining('event limit'),
  })
  const job = await set.job({ mode: 'redrive', 'state-machine': machine, 'on-not-redrivable': 'resume' })
  expect(await job.outcome).toMatchObject({ verdict: 'passed', outputs: { 'resumed-from': 'No' } })
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
