import { expect, test } from '@jest/globals'
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
