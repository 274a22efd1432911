import type { FaultScript, Scenario } from '@aws-delivery-actions/sandbox'
import { expect, test } from '@jest/globals'
import { afterwards } from '../src/post.js'
import { inputsWith, prefix, type Stage, stage } from './live.js'

const one = `${prefix}:stateMachine:one`

function endless(faults: readonly FaultScript[] = []): Scenario {
  return { stepFunctions: { stateMachines: [{ name: 'one' }] }, faults }
}

async function running(set: Stage): Promise<number> {
  const { edge } = await set.job({ mode: 'explain', 'execution-arn': `${prefix}:execution:one:none` })
  const { executions = [] } = await edge.aws.call('sfn', 'ListExecutions', {
    stateMachineArn: one,
    statusFilter: 'RUNNING',
  })
  return executions.length
}

test('a signal while it is followed stops it, with the run as the cause', async () => {
  await using set = await stage(endless())
  const job = await set.job({ 'state-machine': one })
  await set.clock.sleep(100_000)
  await job.cancel()
  expect((await job.outcome).outputs).toMatchObject({ status: 'ABORTED', started: true })
  expect(set.sandbox.calls.of('StopExecution')).toMatchObject([
    {
      request: {
        error: 'Cancelled',
        cause: 'The run was cancelled: https://github.com/octo/shop/actions/runs/1234567',
      },
    },
  ])
  expect(await running(set)).toBe(0)
  expect(job.state.get('execution')).toBe('')
})

test.each([
  ['slow-after', '1s'],
  ['slow', '1s'],
  ['slow-after', '20s'],
  ['drop-after', 0],
  ['drop-before', 0],
] as const)('a signal during a start that is %s %s leaves nothing', async (kind, delay) => {
  await using set = await stage(endless([{ kind, delay, operation: 'StartExecution' }]))
  const job = await set.job({ 'state-machine': one })
  while (set.sandbox.calls.of('StartExecution').length === 0) await set.clock.sleep(1)
  const began = set.clock.now()
  await job.cancel()
  expect(set.clock.now() - began).toBeLessThan(7_000)
  expect(await running(set)).toBe(0)
})

test('what was only attached to is left alone unless asked', async () => {
  await using set = await stage(endless())
  const started = await set.job({ 'state-machine': one, wait: 'false' })
  const { outputs } = await started.outcome
  await set.clock.sleep(60_000)
  const attach = { mode: 'attach', 'execution-arn': outputs['execution-arn'] }
  for (const given of [attach, { 'state-machine': one }, { ...attach, 'on-cancel': 'detach' }]) {
    const job = await set.job(given)
    await set.clock.sleep(30_000)
    await job.cancel()
    expect((await job.outcome).outputs).toMatchObject({ status: 'RUNNING', attached: true })
  }
  expect(await running(set)).toBe(1)
  const asked = await set.job({ ...attach, 'on-cancel': 'stop' })
  await set.clock.sleep(30_000)
  await asked.cancel()
  expect(await running(set)).toBe(0)
})

test('on-cancel=detach leaves what was started', async () => {
  await using set = await stage(endless())
  const job = await set.job({ 'state-machine': one, 'on-cancel': 'detach' })
  await set.clock.sleep(30_000)
  await job.cancel()
  expect(await running(set)).toBe(1)
})

test('the post step stops what the main step could not, and only that', async () => {
  await using set = await stage(endless())
  const job = await set.job({ 'state-machine': one })
  await set.clock.sleep(30_000)
  expect(JSON.parse(job.state.get('execution') ?? '')).toMatchObject({ region: 'eu-west-1' })
  await afterwards(await inputsWith({}), job.edge)
  expect(await running(set)).toBe(0)
  expect(set.sandbox.calls.of('StopExecution')).toHaveLength(1)
  await job.outcome
  await afterwards(await inputsWith({}), job.edge)
  expect(set.sandbox.calls.of('StopExecution')).toHaveLength(1)
})

test('a signal before the start starts nothing', async () => {
  await using set = await stage(endless())
  const job = await set.job({ 'state-machine': one })
  await job.cancel()
  await expect(job.outcome).rejects.toThrow('Cancelled')
  expect(set.sandbox.calls.of('StartExecution')).toEqual([])
})

test('a stop that is not allowed is told', async () => {
  await using set = await stage(endless([{ kind: 'access-denied', operation: 'StopExecution' }]))
  const job = await set.job({ 'state-machine': one })
  await set.clock.sleep(30_000)
  await job.cancel()
  expect(job.warnings).toEqual([expect.stringContaining('states:StopExecution')])
  expect((await job.outcome).outputs).toMatchObject({ status: 'RUNNING' })
})
