/** A task that waits for a callback is answered by a later job. */
import type { FaultScript, Scenario } from '@aws-delivery-actions/sandbox'
import { expect, test } from '@jest/globals'
import { prefix, stage } from './live.js'

const token = 'A'.repeat(40) + Buffer.from('a token of the service, long enough').toString('base64')
const execution = `${prefix}:execution:one:run-1`

const resource = 'arn:aws:states:::sqs:sendMessage.waitForTaskToken'
const definition = { StartAt: 'Ask', States: { Ask: { Type: 'Task', Resource: resource, End: true } } }

function waiting(count = 1, faults: readonly FaultScript[] = []): Scenario {
  const details = (number: number) => ({
    resource: 'sendMessage.waitForTaskToken',
    resourceType: 'sqs',
    parameters: JSON.stringify({ MessageBody: { TaskToken: `${token}${number}`, note: 'x'.repeat(150) } }),
  })
  const events = Array.from({ length: count }, (_, number) => [
    { type: 'TaskStateEntered', state: `Ask ${number}`, previous: 2 },
    { type: 'TaskScheduled', details: details(number) },
  ]).flat()
  return {
    faults,
    stepFunctions: {
      stateMachines: [
        {
          name: 'one',
          definition,
          runs: [
            {
              timeline: {
                events: [
                  { type: 'ParallelStateEntered', state: 'Both' },
                  { type: 'ParallelStateStarted' },
                  ...events,
                ],
              },
            },
          ],
        },
      ],
      executions: [{ stateMachine: 'one', name: 'run-1' }],
    },
  }
}

test.each([
  ['task-success', { 'task-output': '{"n": 12345678901234567890}' }, 'SUCCEEDED'],
  ['task-failure', { 'task-error': 'Refused', 'task-cause': 'the board said no' }, 'FAILED'],
])('%s, found by its execution', async (mode, given, status) => {
  await using set = await stage(waiting())
  const job = await set.job({ mode, 'execution-arn': execution, ...given })
  expect(await job.outcome).toMatchObject({ verdict: 'passed', outputs: { 'execution-name': 'run-1' } })
  expect(job.masked).toContain(`${token}0`)
  expect(job.lines.join('\n')).not.toContain(token)
  const after = await set.job({ mode: 'explain', 'execution-arn': execution })
  const { outputs } = await after.outcome
  expect(outputs.status).toBe(status)
  if (status === 'SUCCEEDED') {
    const [sent] = set.sandbox.calls.of('SendTaskSuccess')
    expect(sent?.request).toMatchObject({ output: '{"n": 12345678901234567890}' })
  } else expect(outputs).toMatchObject({ error: 'Refused', cause: 'the board said no' })
})

test('a run that ends before the execution gives the token to a later step', async () => {
  await using set = await stage(waiting())
  const job = await set.job({ mode: 'attach', 'execution-arn': execution, timeout: 5_000 })
  expect((await job.outcome).outputs).toMatchObject({ status: 'RUNNING', 'pending-task-token': `${token}0` })
  expect(job.masked).toContain(`${token}0`)
  const alive = await set.job({ mode: 'task-heartbeat', 'task-token': `${token}0` })
  expect(await alive.outcome).toMatchObject({ verdict: 'passed' })
})

test('a run that does not wait gives it too, where a task waits already', async () => {
  await using set = await stage(waiting())
  const machine = { 'state-machine': `${prefix}:stateMachine:one`, wait: 'false' }
  const started = await set.job({ ...machine, 'execution-name': 'run-1' })
  expect((await started.outcome).outputs).toMatchObject({ 'pending-task-token': `${token}0` })
  expect(started.masked).toContain(`${token}0`)
})

test('nothing is asked for it where the definition has no such task', async () => {
  const definition = { StartAt: 'A', States: { A: { Type: 'Pass', End: true } } }
  await using set = await stage({ stepFunctions: { stateMachines: [{ name: 'one', definition }] } })
  const job = await set.job({ 'state-machine': `${prefix}:stateMachine:one`, wait: 'false' })
  expect((await job.outcome).outputs).toMatchObject({ status: 'RUNNING', calls: 2 })
})

test.each([
  ['detach', { 'pending-task-token': `${token}0`, status: 'RUNNING' }],
  ['stop', { status: 'ABORTED' }],
])('a cancelled run with on-cancel=%s', async (onCancel, outputs) => {
  await using set = await stage(waiting())
  const job = await set.job({ mode: 'attach', 'execution-arn': execution, 'on-cancel': onCancel })
  await set.clock.sleep(30_000)
  await job.cancel()
  const given = (await job.outcome).outputs
  expect(given).toMatchObject(outputs)
  expect(given['pending-task-token']).toBe(
    (outputs as { 'pending-task-token'?: string })['pending-task-token'],
  )
})

test.each([{}, { 'task-token': `${token}0` }])(
  'an Express execution has no such task (%j)',
  async (given) => {
    await using set = await stage(waiting())
    const arn = `${prefix}:express:one:run-1:abc`
    const job = await set.job({ mode: 'task-heartbeat', 'execution-arn': arn, ...given })
    await expect(job.outcome).rejects.toMatchObject({ exitCode: 2, where: arn })
    expect(set.sandbox.calls.all).toEqual([])
  },
)

test.each([
  ['answered already', { 'task-token': `${token}0`, 'task-output': '{}' }, 1],
  ['unknown', { 'task-token': 'abcdef', 'task-output': '{}' }, 1],
  ['no token', { 'task-token': 'not a token!', 'task-output': '{}' }, 2],
  ['without a token', { 'task-output': '{}' }, 2],
  ['without an output', { 'task-token': `${token}0` }, 2],
])('%s ends with its own code', async (_, given, exitCode) => {
  await using set = await stage(waiting())
  const first = await set.job({ mode: 'task-success', 'task-token': `${token}0`, 'task-output': '{}' })
  await first.outcome
  const before = set.sandbox.calls.all.length
  const job = await set.job({ mode: 'task-success', ...given })
  await expect(job.outcome).rejects.toMatchObject({ exitCode })
  const isAsked = 'task-token' in given && 'task-output' in given
  expect(set.sandbox.calls.all.length - before).toBe(isAsked ? 1 : 0)
})

test('of several tasks none is guessed', async () => {
  await using set = await stage(waiting(2))
  const job = await set.job({ mode: 'task-heartbeat', 'execution-arn': execution })
  await expect(job.outcome).rejects.toMatchObject({ exitCode: 2, expected: expect.stringContaining('Ask 1') })
})

test('an answer whose receipt was lost counts', async () => {
  const lost: FaultScript = { kind: 'drop-after', operation: 'SendTaskSuccess', calls: [1, 1] }
  await using set = await stage(waiting(1, [lost]))
  const job = await set.job({ mode: 'task-success', 'task-token': `${token}0`, 'task-output': '{}' })
  expect(await job.outcome).toMatchObject({ verdict: 'passed' })
  expect(set.sandbox.calls.of('SendTaskSuccess')).toHaveLength(2)
})
