/** An Express execution is started once, whatever is known of its state machine. */
import type { FaultScript } from '@aws-delivery-actions/sandbox'
import { expect, test } from '@jest/globals'
import { prefix, stage } from './live.js'

const one = `${prefix}:stateMachine:one`

function express(faults: readonly FaultScript[]) {
  return {
    stepFunctions: { stateMachines: [{ name: 'one', type: 'EXPRESS' as const }] },
    faults: [
      { kind: 'access-denied', operation: ['DescribeStateMachine', 'StartSyncExecution'] } as FaultScript,
      ...faults,
    ],
  }
}

test('without the permission to describe it or to wait for it', async () => {
  await using set = await stage(express([]))
  const job = await set.job({ 'state-machine': one })
  expect(await job.outcome).toMatchObject({ outputs: { status: 'RUNNING', started: true } })
  expect(set.sandbox.calls.of('StartExecution')).toHaveLength(1)
})

test('also when the answer is lost', async () => {
  await using set = await stage(express([{ kind: 'drop-after', operation: 'StartExecution', calls: [1, 2] }]))
  const job = await set.job({ 'state-machine': one })
  await expect(job.outcome).rejects.toMatchObject({ exitCode: 3 })
  expect(set.sandbox.calls.of('StartExecution')).toHaveLength(1)
})
