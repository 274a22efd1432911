/**
 * start-state-machine against an AWS that others wrote and that plays the definitions itself: machines like those of
 * a delivery, each outcome, and what a stop leaves behind.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals'
import { type BundleResult, runInTerminal } from '../e2e/bundle.js'
import { type Moto, startMoto } from './moto-server.js'
import { bundlePart } from './parts.js'
import { temporaryFolder } from './temporary.js'
import { until } from './until.js'

type Machine = { readonly arn: string; readonly folder: string }
type Result = {
  readonly exitCode: number
  readonly verdict: string
  readonly outputs: Record<string, unknown>
}

const { path: motoServer, testWithPart } = bundlePart('start-state-machine', 'MOTO_SERVER')

const gate = {
  StartAt: 'Prepare',
  States: {
    Prepare: { Type: 'Pass', Result: { ready: true }, ResultPath: '$.preparation', Next: 'Accurate enough?' },
    'Accurate enough?': {
      Type: 'Choice',
      Choices: [{ Variable: '$.accuracy', NumericGreaterThanEquals: 90, Next: 'Settle' }],
      Default: 'Refuse',
    },
    Settle: { Type: 'Wait', Seconds: 1, Next: 'Released' },
    Released: { Type: 'Pass', Parameters: { 'version.$': '$.version', released: true }, End: true },
    Refuse: { Type: 'Fail', Error: 'LoadTest.TooInaccurate', Cause: 'The load test is below 90 percent' },
  },
}

let moto: Moto

beforeAll(async () => {
  if (motoServer !== '') moto = await startMoto(motoServer)
}, 90_000)

// A second execution in one account makes it fail.
afterEach(() => moto?.reset())
afterAll(() => moto?.stop())

testWithPart(
  'an execution that succeeds',
  async () => {
    const machine = await newMachine(gate)
    const run = await execute(machine, [
      '--input={"version": "1.4.2", "accuracy": 97.5}',
      '--output-map=released=released',
      '--output-file=result.json',
    ])
    expect(run).toMatchObject({ exitCode: 0, verdict: 'passed' })
    expect(run.outputs).toMatchObject({
      status: 'SUCCEEDED',
      'state-machine-arn': machine.arn,
      output: { version: '1.4.2', released: true },
      released: true,
      started: true,
      attached: false,
      redriven: false,
    })
    expect(run.outputs['failed-state']).toBeUndefined()
  },
  60_000,
)

testWithPart(
  'an execution that fails names the state',
  async () => {
    const machine = await newMachine(gate)
    const run = await execute(machine, [
      '--input={"version": "1.4.2", "accuracy": 12}',
      `--definition-file=definition.asl.json`,
    ])
    expect(run).toMatchObject({ exitCode: 1, verdict: 'failed' })
    expect(run.outputs).toMatchObject({
      status: 'FAILED',
      'failed-state': 'Refuse',
      'failed-path': ['Refuse'],
      error: 'LoadTest.TooInaccurate',
      cause: 'The load test is below 90 percent',
    })

    const explained = await execute(machine, [
      '--mode=explain',
      `--execution-arn=${run.outputs['execution-arn']}`,
    ])
    expect(explained).toMatchObject({ exitCode: 1, outputs: { 'failed-state': 'Refuse', status: 'FAILED' } })
  },
  60_000,
)

testWithPart(
  'a failure that is expected passes',
  async () => {
    const machine = await newMachine(gate)
    const run = await execute(machine, ['--input={"accuracy": 1}', '--expect-status=FAILED'])
    expect(run).toMatchObject({ exitCode: 0, verdict: 'passed', outputs: { 'failed-state': 'Refuse' } })
  },
  60_000,
)

testWithPart(
  'the branch and the task at fault are found after retries',
  async () => {
    const machine = await newMachine({
      StartAt: 'Both',
      States: {
        Both: {
          Type: 'Parallel',
          End: true,
          Branches: [
            { StartAt: 'Linger', States: { Linger: { Type: 'Wait', Seconds: 30, End: true } } },
            {
              StartAt: 'Read',
              States: {
                Read: {
                  Type: 'Task',
                  Resource: 'arn:aws:states:::dynamodb:getItem',
                  Parameters: { TableName: 'not-there', Key: { id: { S: '1' } } },
                  Retry: [
                    { ErrorEquals: ['States.ALL'], IntervalSeconds: 1, MaxAttempts: 1, BackoffRate: 1 },
                  ],
                  End: true,
                },
              },
            },
          ],
        },
      },
    })
    const run = await execute(machine, [])
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({
      status: 'FAILED',
      'failed-state': 'Read',
      error: expect.stringMatching(/ResourceNotFoundException$/),
    })
    expect(run.outputs['failed-path']).toEqual(['Both', 'Read'])
  },
  60_000,
)

testWithPart(
  'the iteration at fault is found',
  async () => {
    const machine = await newMachine({
      StartAt: 'Each Region',
      States: {
        'Each Region': {
          Type: 'Map',
          ItemsPath: '$.regions',
          MaxConcurrency: 1,
          End: true,
          ItemProcessor: {
            ProcessorConfig: { Mode: 'INLINE' },
            StartAt: 'Healthy?',
            States: {
              'Healthy?': {
                Type: 'Choice',
                Choices: [{ Variable: '$.healthy', BooleanEquals: true, Next: 'Go on' }],
                Default: 'Unhealthy',
              },
              'Go on': { Type: 'Pass', End: true },
              Unhealthy: { Type: 'Fail', Error: 'Region.Unhealthy', Cause: 'It is not healthy' },
            },
          },
        },
      },
    })
    const run = await execute(machine, ['--input={"regions": [{"healthy": true}, {"healthy": false}]}'])
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ 'failed-state': 'Unhealthy', error: 'Region.Unhealthy' })
    expect(run.outputs['failed-path']).toEqual(['Each Region[1]', 'Unhealthy'])
  },
  60_000,
)

testWithPart(
  'an approval that is refused ends at the Fail state after its Catch',
  async () => {
    const { QueueUrl } = await moto.ask('sqs', 'AmazonSQS.CreateQueue', { QueueName: 'approvals' })
    const machine = await newMachine({
      StartAt: 'Ask',
      States: {
        Ask: {
          Type: 'Task',
          Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken',
          Parameters: { QueueUrl, MessageBody: { 'token.$': '$$.Task.Token' } },
          Catch: [{ ErrorEquals: ['HandledError'], ResultPath: '$.refusal', Next: 'Not approved' }],
          End: true,
        },
        'Not approved': { Type: 'Fail', Error: 'Failed Approval', Cause: 'Somebody said no' },
      },
    })
    const running = execute(machine, ['--poll-interval-max=1s'])
    const token = await tokenFrom(String(QueueUrl))
    const answer = { taskToken: token, error: 'HandledError', cause: 'Failed Manual Approval' }
    await moto.ask('states', 'AWSStepFunctions.SendTaskFailure', answer)
    const run = await running
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ 'failed-state': 'Not approved', error: 'Failed Approval' })
  },
  60_000,
)

testWithPart.each(['SIGINT', 'SIGTERM'] as const)(
  '%s stops the execution',
  async (signal) => {
    const machine = await newMachine({
      StartAt: 'For ever',
      States: { 'For ever': { Type: 'Wait', Seconds: 600, End: true } },
    })
    let signalled = 0
    const running = start(machine, ['--poll-interval-max=1s', '--json'], async (kill) => {
      await untilStarted(machine)
      signalled = Date.now()
      kill(signal)
    })
    const { exitCode, stdout } = await running
    expect(Date.now() - signalled).toBeLessThan(7_000)
    expect(exitCode).toBe(130)
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'unknown', exitCode: 130 })
    expect(await statusesOf(machine)).toEqual(['ABORTED'])
  },
  60_000,
)

testWithPart(
  'the time limit stops the execution',
  async () => {
    const machine = await newMachine({
      StartAt: 'For ever',
      States: { 'For ever': { Type: 'Wait', Seconds: 600, End: true } },
    })
    const run = await execute(machine, ['--timeout=2s', '--poll-interval-max=1s'])
    expect(run.exitCode).toBe(4)
    expect(await statusesOf(machine)).toEqual(['ABORTED'])
  },
  60_000,
)

/** A machine, and a folder with its definition. */
async function newMachine(definition: object): Promise<Machine> {
  const folder = temporaryFolder('moto')
  writeFileSync(join(folder, 'definition.asl.json'), JSON.stringify(definition, null, 2))
  const { stateMachineArn } = await states('CreateStateMachine', {
    name: 'deploy',
    definition: JSON.stringify(definition),
    roleArn: 'arn:aws:iam::123456789012:role/deploy',
  })
  return { arn: String(stateMachineArn), folder }
}

async function execute(machine: Machine, args: readonly string[]): Promise<Result> {
  const { stdout, stderr } = await start(machine, [...args, '--json'])
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

function start(
  { arn, folder }: Machine,
  args: readonly string[],
  during?: (kill: (signal: NodeJS.Signals) => void) => Promise<void>,
): Promise<BundleResult> {
  const isStart = !args.some((arg) => arg.startsWith('--mode='))
  return runInTerminal({
    action: 'start-state-machine',
    args: [...(isStart ? [`--state-machine=${arn}`, '--execution-name=run-1'] : []), ...args],
    environment: moto.environment,
    cwd: folder,
    during: (child) => {
      during?.((signal) => child.kill(signal)).catch(() => child.kill('SIGKILL'))
    },
  })
}

function states(operation: string, request: object): Promise<Record<string, unknown>> {
  return moto.ask('states', `AWSStepFunctions.${operation}`, request)
}

async function statusesOf({ arn }: Machine): Promise<unknown[]> {
  const { executions } = await states('ListExecutions', { stateMachineArn: arn })
  return (executions as { status: unknown }[]).map(({ status }) => status)
}

async function untilStarted(machine: Machine): Promise<void> {
  await until(async () => (await statusesOf(machine))[0])
  // The next look at it is under way then.
  await sleep(500)
}

async function tokenFrom(queueUrl: string): Promise<string> {
  return await until(async () => {
    const { Messages } = await moto.ask('sqs', 'AmazonSQS.ReceiveMessage', { QueueUrl: queueUrl })
    const [message] = (Messages ?? []) as { Body: string }[]
    return message === undefined ? undefined : JSON.parse(message.Body).token
  })
}
