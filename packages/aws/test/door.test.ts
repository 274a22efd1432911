import { type ActionError, TimedOut } from '@aws-delivery-actions/host'
import {
  type FaultScript,
  type Sandbox,
  type Scenario,
  startSandbox,
  type VirtualClock,
  virtualClock,
} from '@aws-delivery-actions/sandbox'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { services } from '../src/every-service.js'
import { type AwsSettings, isExpiredToken, isKmsDenied, isThrottling, openAws, until } from '../src/index.js'

const prefix = 'arn:aws:states:eu-west-1:123456789012'
const stateMachineArn = `${prefix}:stateMachine:deploy`
const executionArn = `${prefix}:execution:deploy:x`
const timeline = {
  events: [
    { at: '1s', type: 'PassStateEntered', state: 'Wait' },
    { at: '9m', type: 'PassStateExited', state: 'Wait' },
    { at: '10m', type: 'ExecutionSucceeded', details: { output: '"done"' } },
  ],
}
const scenario: Scenario = { stepFunctions: { stateMachines: [{ name: 'deploy', runs: [{ timeline }] }] } }

let clock: VirtualClock
let sandboxes: Sandbox[] = []

beforeEach(() => {
  clock = virtualClock()
})

afterEach(async () => {
  for (const sandbox of sandboxes) await sandbox.stop()
  sandboxes = []
  clock.release()
})

async function sandboxWith(...faults: FaultScript[]): Promise<Sandbox> {
  const sandbox = await startSandbox({ scenario: { ...scenario, faults }, clock })
  sandboxes.push(sandbox)
  return sandbox
}

function open(sandbox: Sandbox, settings: Partial<AwsSettings> = {}) {
  return openAws({ services, environment: sandbox.environment, clock, random: () => 0.5, ...settings })
}

async function errorOf(call: Promise<unknown>): Promise<ActionError> {
  return await call.then(
    () => {
      throw new Error('It worked')
    },
    (error: ActionError) => error,
  )
}

const start = { stateMachineArn, name: 'x', input: '{}' }

describe('start once', () => {
  test('8 starters of one name with dropped sockets start one', async () => {
    const sandbox = await sandboxWith(
      { kind: 'drop-after', operation: 'StartExecution', calls: [1, 6] },
      { kind: 'drop-before', operation: 'StartExecution', every: 3 },
    )
    const starters = Array.from({ length: 8 }, () => open(sandbox).call('sfn', 'StartExecution', start))
    const answers = await Promise.all(starters)
    expect(new Set(answers.map(({ executionArn }) => executionArn)).size).toBe(1)
    expect(new Set(answers.map(({ startDate }) => startDate?.getTime())).size).toBe(1)
    const { executions } = await open(sandbox).call('sfn', 'ListExecutions', { stateMachineArn })
    expect(executions).toHaveLength(1)
    expect(sandbox.calls.of('StartExecution').length).toBeGreaterThan(14)
  })

  test('one attempt is one attempt', async () => {
    const sandbox = await sandboxWith({ kind: 'drop-after' })
    const error = await errorOf(open(sandbox).call('sfn', 'StartExecution', start, { attempts: 1 }))
    expect(error).toMatchObject({ name: 'ServiceFailure', exitCode: 3 })
    expect(error.message).toMatch(/^Step Functions in eu-west-1 cannot be reached/)
    expect(sandbox.calls.all).toHaveLength(1)
  })
})

describe('a 10-minute wait', () => {
  async function follow(sandbox: Sandbox) {
    const aws = open(sandbox)
    await aws.call('sfn', 'StartExecution', start)
    const status = await until(
      async () => {
        const described = await aws.call('sfn', 'DescribeExecution', { executionArn })
        return described.status === 'RUNNING' ? { kind: 'idle' } : { kind: 'done', value: described.status }
      },
      {},
      { clock, random: aws.random },
    )
    return { aws, status }
  }

  test('costs few calls, never more than one a second', async () => {
    const sandbox = await sandboxWith()
    const { aws, status } = await follow(sandbox)
    expect(status).toBe('SUCCEEDED')
    expect(aws.calls.total).toBeLessThanOrEqual(67)
    expect(aws.calls.total).toBe(sandbox.calls.all.length)
    expect(aws.calls.inWords()).toBe(
      `${aws.calls.total} calls (DescribeExecution ${aws.calls.total - 1}, StartExecution 1)`,
    )
    expect(mostInASecond(sandbox, 5_000)).toBe(1)
  })

  test('survives half of all calls throttled and a minute without network', async () => {
    const sandbox = await sandboxWith(
      { kind: 'throttle', share: 0.5, until: '5m' },
      { kind: 'refuse', from: '6m', until: '7m' },
      { kind: 'server-error', share: 0.3, from: '8m', until: '9m' },
    )
    const { aws, status } = await follow(sandbox)
    expect(status).toBe('SUCCEEDED')
    expect(sandbox.calls.all.filter(({ fault }) => fault === 'throttle').length).toBeGreaterThan(5)
    expect(aws.calls.total).toBeGreaterThan(sandbox.calls.all.length)
    expect(mostInASecond(sandbox, 5_000)).toBe(1)
  })
})

function mostInASecond(sandbox: Sandbox, after: number): number {
  const [first] = sandbox.calls.all
  const times = sandbox.calls.all.map(({ time }) => time - (first?.time ?? 0)).filter((time) => time > after)
  return Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + 999).length))
}

describe('trouble', () => {
  test('throttling that stays is told', async () => {
    const sandbox = await sandboxWith({ kind: 'throttle' })
    const before = clock.now()
    const error = await errorOf(open(sandbox).call('sfn', 'DescribeExecution', { executionArn }))
    expect(error).toMatchObject({ name: 'ServiceFailure', exitCode: 3 })
    expect(isThrottling(error)).toBe(true)
    expect(error.message).toMatch(/DescribeExecution is still throttled after many attempts/)
    expect(clock.now() - before).toBeGreaterThan(60_000)
  })

  test('a deadline ends the attempts', async () => {
    const sandbox = await sandboxWith({ kind: 'server-error' })
    const deadline = clock.now() + 10_000
    const error = await errorOf(
      open(sandbox).call('sfn', 'DescribeExecution', { executionArn }, { deadline }),
    )
    expect(error).toBeInstanceOf(TimedOut)
    expect(clock.now()).toBe(deadline)
  })

  test('a missing permission is named with its resource', async () => {
    const sandbox = await sandboxWith({ kind: 'access-denied', operation: 'StopExecution' })
    const error = await errorOf(open(sandbox).call('sfn', 'StopExecution', { executionArn, cause: 'secret' }))
    expect(error).toMatchObject({ name: 'UserError', exitCode: 2 })
    expect(error.message).toBe(`Not allowed: states:StopExecution on ${executionArn}`)
    expect(error.mend).toContain(
      'allow states:StopExecution to arn:aws:sts::123456789012:assumed-role/deploy/sandbox',
    )
    expect(sandbox.calls.all).toHaveLength(1)
  })

  test('a missing permission without a text is named from the call', async () => {
    const sandbox = await sandboxWith({ kind: 'access-denied', message: 'Access denied' })
    const error = await errorOf(open(sandbox).call('sfn', 'DescribeExecution', { executionArn }))
    expect(error.message).toBe(`Not allowed: states:DescribeExecution on ${executionArn}`)
  })

  test('what is yet to be made is named by the caller, and what another action is about is not guessed', async () => {
    const request = { name: 'new', definition: '{}', roleArn: 'arn:aws:iam::123456789012:role/deploy' }
    const resource = 'arn:aws:states:eu-west-1:123456789012:stateMachine:new'
    for (const [message, told] of [
      ['Access denied', `states:CreateStateMachine on ${resource}`],
      ['User: arn:aws:sts::1:x is not authorized to perform: iam:PassRole', 'iam:PassRole'],
    ] as const) {
      const sandbox = await sandboxWith({ kind: 'access-denied', message })
      const error = await errorOf(open(sandbox).call('sfn', 'CreateStateMachine', request, { resource }))
      expect(error.message).toBe(`Not allowed: ${told}`)
    }
  })

  test('a key that may not be used is told apart', async () => {
    const sandbox = await sandboxWith({ kind: 'kms-denied', operation: 'DescribeExecution' })
    const aws = open(sandbox)
    await aws.call('sfn', 'StartExecution', start)
    const error = await errorOf(aws.call('sfn', 'DescribeExecution', { executionArn }))
    expect(isKmsDenied(error)).toBe(true)
    const { status } = await aws.call('sfn', 'DescribeExecution', {
      executionArn,
      includedData: 'METADATA_ONLY',
    })
    expect(status).toBe('RUNNING')
  })

  test('an answer without a code is no crash', async () => {
    const sandbox = await sandboxWith({ kind: 'null-code' })
    const error = await errorOf(open(sandbox).call('sfn', 'DescribeExecution', { executionArn }))
    expect(error).toMatchObject({ name: 'ServiceFailure', exitCode: 3 })
    expect(error.message).toBe('Step Functions DescribeExecution failed: HTTP 400 without an error code')
  })

  test('payloads are not repeated', async () => {
    const sandbox = await sandboxWith({
      kind: 'error',
      message: 'Value \'{"password":"hunter2"}\' at \'input\' failed to satisfy constraint: too long',
    })
    const error = await errorOf(open(sandbox).call('sfn', 'StartExecution', start))
    expect(error.message).toContain("The value at 'input' failed to satisfy constraint")
    expect(error.message).not.toContain('hunter2')
    const refused = await sandboxWith()
    const bad = await errorOf(open(refused).call('sfn', 'StartExecution', { ...start, input: '{"hunter2' }))
    expect(bad.message).not.toContain('hunter2')
  })

  test('a service that never answers is given up soon', async () => {
    const sandbox = await sandboxWith()
    sandbox.unplug()
    const before = clock.now()
    const error = await errorOf(open(sandbox).call('sfn', 'DescribeExecution', { executionArn }))
    expect(error.mend).toBe('check the Region, the network and the proxy variables')
    expect(clock.now() - before).toBeLessThanOrEqual(15_000)
    await sandbox.plug()
  })

  test('an attempt has a time limit', async () => {
    const sandbox = await startSandbox({
      scenario: { ...scenario, faults: [{ kind: 'slow', delay: '30s' }] },
    })
    sandboxes.push(sandbox)
    const options = { timeout: 100, attempts: 1 }
    const error = await errorOf(open(sandbox).call('sfn', 'DescribeExecution', { executionArn }, options))
    expect(error.message).toContain('cannot be reached (no answer within 0.1 s)')
  })

  test('a signal ends a call with its reason', async () => {
    const sandbox = await startSandbox({
      scenario: { ...scenario, faults: [{ kind: 'slow', delay: '30s' }] },
    })
    sandboxes.push(sandbox)
    const controller = new AbortController()
    const call = open(sandbox).call('sfn', 'StartExecution', start, { signal: controller.signal })
    setTimeout(() => controller.abort(new Error('told to stop')), 50)
    await expect(call).rejects.toThrow('told to stop')
  })

  test('what does not exist yet is waited for where asked', async () => {
    const lag = { describe: '3s' }
    const { stateMachines } = scenario.stepFunctions ?? { stateMachines: [] }
    const sandbox = await startSandbox({ scenario: { stepFunctions: { stateMachines, lag } }, clock })
    sandboxes.push(sandbox)
    const aws = open(sandbox)
    await aws.call('sfn', 'StartExecution', start)
    const options = { alsoRetry: (error: unknown) => /DoesNotExist/.test(String(error)), patience: 30_000 }
    expect((await aws.call('sfn', 'DescribeExecution', { executionArn }, options)).status).toBe('RUNNING')
  })

  test('an urgent call does not wait for its turn', async () => {
    const sandbox = await sandboxWith()
    const aws = open(sandbox, { pace: { freeFor: 0, perSecond: 0.01 } })
    await aws.call('sfn', 'StartExecution', start)
    const before = clock.now()
    await aws.call('sfn', 'StopExecution', { executionArn }, { urgent: true })
    expect(clock.now()).toBe(before)
  })
})

describe('credentials', () => {
  test('expired ones are read anew, once', async () => {
    const sandbox = await sandboxWith({ kind: 'expired-token', accessKey: 'OLD' })
    const environment: Record<string, string> = { ...sandbox.environment, AWS_ACCESS_KEY_ID: 'OLD' }
    const aws = openAws({
      services,
      environment,
      clock,
      random: () => 0.5,
      onRetry: () => {
        environment.AWS_ACCESS_KEY_ID = 'NEW'
      },
    })
    await aws.call('sfn', 'StartExecution', start)
    expect(sandbox.calls.all.map(({ accessKey }) => accessKey)).toEqual(['OLD', 'NEW'])
  })

  test('ones that stay expired are told', async () => {
    const sandbox = await sandboxWith({ kind: 'expired-token' })
    const error = await errorOf(open(sandbox).call('sfn', 'StartExecution', start))
    expect(isExpiredToken(error)).toBe(true)
    expect(error).toMatchObject({ exitCode: 2, message: expect.stringContaining('credentials have expired') })
    expect(sandbox.calls.all).toHaveLength(2)
  })
})

test('what is missing is told with the place that was asked', async () => {
  const sandbox = await sandboxWith()
  const error = await errorOf(open(sandbox).call('sfn', 'DescribeExecution', { executionArn }))
  expect(error).toMatchObject({
    exitCode: 2,
    where: executionArn,
    message: `ExecutionDoesNotExist: Execution Does Not Exist: '${executionArn}' (asked in eu-west-1)`,
  })
  const denied = await sandboxWith({
    kind: 'access-denied',
    operation: 'GetObject',
    message: 'Access Denied',
  })
  const object = await errorOf(open(denied).call('s3', 'GetObject', { Bucket: 'b', Key: 'folder/key' }))
  expect(object.message).toBe('Not allowed: s3:GetObject on arn:aws:s3:::b/folder/key')
})

test('a custom endpoint takes no prefix for StartSyncExecution', async () => {
  const run = { timeline: { events: [{ type: 'ExecutionSucceeded', details: { output: '1' } }] } }
  const sandbox = await startSandbox({
    scenario: { stepFunctions: { stateMachines: [{ name: 'express', type: 'EXPRESS', runs: [run] }] } },
    clock,
  })
  sandboxes.push(sandbox)
  const request = { stateMachineArn: `${prefix}:stateMachine:express` }
  const { output } = await open(sandbox).call('sfn', 'StartSyncExecution', request, { attempts: 1 })
  expect(output).toBe('1')
})

test('the service own endpoint wins, and no Region is told', async () => {
  const sandbox = await sandboxWith()
  const environment = {
    ...sandbox.environment,
    AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
    AWS_ENDPOINT_URL_SFN: sandbox.url,
    AWS_REGION: '',
    AWS_DEFAULT_REGION: 'us-gov-west-1',
  }
  const aws = openAws({ services, environment, clock })
  expect(await aws.region()).toBe('us-gov-west-1')
  expect((await aws.call('sfn', 'ListStateMachines', {})).stateMachines).toHaveLength(1)
  const bad = openAws({ services, environment: { ...environment, AWS_ENDPOINT_URL_SFN: 'ftp://x' }, clock })
  const error = await errorOf(bad.call('sfn', 'ListStateMachines', {}))
  expect(error).toMatchObject({ name: 'UserError', where: 'AWS_ENDPOINT_URL_SFN' })
})
