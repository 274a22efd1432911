/** What is told of an execution when the run's own time limit passes. */
import type { FaultScript } from '@aws-delivery-actions/sandbox'
import { expect, test } from '@jest/globals'
import { prefix, stage } from './live.js'

const one = `${prefix}:stateMachine:one`

/** Enters two states, and ends at the end of the second. */
function lasting(end: string, type: string, details: object, faults: readonly FaultScript[] = []) {
  const events = [
    { type: 'PassStateEntered', state: 'First', details: { input: '{}' } },
    { type: 'PassStateExited', state: 'First', details: { output: '{}' } },
    { type: 'WaitStateEntered', state: 'Second', details: { input: '{}' } },
    { at: end, type, details: details as Record<string, unknown> },
  ]
  return { stepFunctions: { stateMachines: [{ name: 'one', runs: [{ timeline: { events } }] }] }, faults }
}

test.each(['98s', '99s', '100s', '101s'])(
  'an execution that ends as %s pass has ended by itself',
  async (timeout) => {
    await using set = await stage(lasting('99s', 'ExecutionSucceeded', { output: '{"n":1}' }))
    const job = await set.job({ 'state-machine': one, timeout: Number.parseInt(timeout, 10) * 1000 })
    const { verdict, error, outputs } = await job.outcome
    const real = timeout === '98s' ? 'ABORTED' : 'SUCCEEDED'
    expect(outputs.status).toBe(real)
    expect([verdict, error?.exitCode]).toEqual(real === 'ABORTED' ? ['failed', 4] : ['passed', undefined])
  },
)

test('one that is stopped tells where it stood, and its history is written', async () => {
  await using set = await stage(lasting('1h', 'ExecutionSucceeded', { output: '{}' }))
  const job = await set.job({ 'state-machine': one, timeout: 5_000, 'history-output-file': 'h.json' })
  const { error, outputs, summary } = await job.outcome
  expect(error).toMatchObject({
    exitCode: 4,
    message: 'the time limit of 5s has passed; the execution was stopped',
  })
  expect(outputs).toMatchObject({
    status: 'ABORTED',
    'failed-state': 'Second',
    error: 'TimedOut',
    transitions: 2,
  })
  expect(summary?.join('\n')).toContain('Second')
  const offline = await set.job({ mode: 'explain', 'history-file': `${job.folder}/h.json` })
  expect((await offline.outcome).outputs).toMatchObject({ status: 'ABORTED', 'failed-state': 'Second' })
})

test('one that is left running tells where it stands', async () => {
  await using set = await stage(lasting('1h', 'ExecutionSucceeded', { output: '{}' }))
  const job = await set.job({ 'state-machine': one, timeout: 5_000, 'on-timeout': 'detach' })
  const { error, outputs } = await job.outcome
  expect(error).toMatchObject({
    exitCode: 4,
    mend: expect.stringContaining('--mode=attach --execution-arn='),
  })
  expect(outputs).toMatchObject({ status: 'RUNNING', transitions: 2 })
  expect(set.sandbox.calls.of('StopExecution')).toEqual([])
})

test('a stop that is not allowed is named', async () => {
  const denied: FaultScript[] = [{ kind: 'access-denied', operation: 'StopExecution' }]
  await using set = await stage(lasting('1h', 'ExecutionSucceeded', { output: '{}' }, denied))
  const job = await set.job({ 'state-machine': one, timeout: 5_000 })
  const { error, outputs } = await job.outcome
  expect(error).toMatchObject({ exitCode: 4, message: expect.stringContaining('states:StopExecution') })
  expect(outputs.status).toBe('RUNNING')
})

test('trouble after the start never means that nothing was started', async () => {
  const denied: FaultScript[] = [
    { kind: 'access-denied', operation: ['GetExecutionHistory', 'DescribeExecution'] },
  ]
  await using set = await stage(lasting('1h', 'ExecutionSucceeded', { output: '{}' }, denied))
  const job = await set.job({ 'state-machine': one })
  expect(await job.outcome).toMatchObject({
    error: { exitCode: 3, message: expect.stringContaining('the execution goes on') },
    outputs: { status: 'RUNNING', started: true },
  })
})

test('a definition file that is not there is told before anything is started', async () => {
  await using set = await stage(lasting('1h', 'ExecutionSucceeded', { output: '{}' }))
  const job = await set.job({ 'state-machine': one, 'definition-file': 'nowhere.json' })
  await expect(job.outcome).rejects.toMatchObject({ exitCode: 2 })
  expect(set.sandbox.calls.of('StartExecution')).toEqual([])
})

test('an output that may not be read is not taken for none', async () => {
  const denied: FaultScript[] = [
    { kind: 'kms-denied', operation: ['GetExecutionHistory', 'DescribeExecution'] },
  ]
  await using set = await stage(lasting('5s', 'ExecutionSucceeded', { output: '{"image":"x"}' }, denied))
  const job = await set.job({ 'state-machine': one, 'output-map': ['image=image'] })
  expect(await job.outcome).toMatchObject({
    verdict: 'unknown',
    reason: expect.stringContaining('kms:Decrypt'),
  })
})
