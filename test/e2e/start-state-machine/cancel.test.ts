/**
 * The bundle as a process that gets SIGINT at any instant, and SIGTERM after it, as a runner does. Whatever it was
 * doing, nothing may run afterwards. CANCELS says how many instants are tried.
 */
import { openAws } from '@aws-delivery-actions/aws'
import { services } from '@aws-delivery-actions/aws/every-service'
import { type Sandbox, type Scenario, startSandbox } from '@aws-delivery-actions/sandbox'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runInTerminal } from '../bundle.js'

const cancels = Number(process.env.CANCELS ?? 20)
const parallel = 2
const machine = 'arn:aws:states:eu-west-1:123456789012:stateMachine:endless'
const execution = 'arn:aws:states:eu-west-1:123456789012:execution:failed:run-1'

const endless = { timeline: { events: [{ type: 'WaitStateEntered', state: 'Wait' }] } }
const failure = [
  { type: 'FailStateEntered', state: 'No', details: { input: '{}' } },
  { type: 'ExecutionFailed', details: { error: 'E' } },
]

const scenario: Scenario = {
  stepFunctions: {
    stateMachines: [
      { name: 'endless', runs: [endless] },
      { name: 'failed', definition: { StartAt: 'No', States: { No: { Type: 'Fail' } } } },
    ],
    executions: [{ stateMachine: 'failed', name: 'run-1', run: { timeline: { events: failure } } }],
    created: [endless],
  },
  faults: [
    { kind: 'drop-after', operation: 'StartExecution', every: 7 },
    { kind: 'drop-before', operation: 'StartExecution', every: 9 },
    { kind: 'slow-after', operation: 'StartExecution', every: 3, delay: '900ms' },
    { kind: 'slow', operation: 'StartExecution', every: 5, delay: '500ms' },
    { kind: 'throttle', operation: 'StopExecution', every: 4 },
    { kind: 'slow-after', operation: 'CreateStateMachine', every: 3, delay: '600ms' },
    // Made after it was deleted, as far as the run can tell.
    { kind: 'slow', operation: 'CreateStateMachine', every: 4, delay: '3500ms' },
    { kind: 'drop-after', operation: 'CreateStateMachine', every: 7 },
  ],
}

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startSandbox({ scenario })
})

afterAll(async () => {
  await sandbox.stop()
})

type Cancelled = { readonly exitCode: number | null; readonly ms: number; readonly log: string }

/** From before the process is ready to well into following. */
async function cancelAfter(ms: number, args: readonly string[]): Promise<Cancelled> {
  let signalled = 0
  const { AWS_ENDPOINT_URL, ...environment } = sandbox.environment
  const { exitCode, stderr } = await runInTerminal({
    action: 'start-state-machine',
    args,
    environment: { ...environment, AWS_ENDPOINT_URL_SFN: AWS_ENDPOINT_URL ?? '' },
    cwd: process.cwd(),
    during(child) {
      setTimeout(() => {
        signalled = Date.now()
        child.kill('SIGINT')
        setTimeout(() => child.kill('SIGTERM'), ms % 1_000)
      }, ms)
    },
  })
  return { exitCode, ms: Date.now() - signalled, log: stderr }
}

/** Evenly spread, and never in step with the faults. */
function instants(count: number): number[] {
  return Array.from(
    { length: count },
    (_, index) => 50 + Math.round(((index * 0.618033988749895) % 1) * 2_000),
  )
}

async function stateMachines(): Promise<string[]> {
  const aws = openAws({ services, environment: sandbox.environment })
  const { stateMachines: found = [] } = await aws.call('sfn', 'ListStateMachines', {})
  return found.map(({ name = '' }) => name)
}

async function running(): Promise<string[]> {
  const aws = openAws({ services, environment: sandbox.environment, pace: { freeFor: 60_000 } })
  const { executions = [] } = await aws.call('sfn', 'ListExecutions', {
    stateMachineArn: machine,
    statusFilter: 'RUNNING',
    maxResults: 1000,
  })
  return executions.map(({ name }) => name ?? '')
}

test.each([
  ['a start', [`--state-machine=${machine}`]],
  ['a resumption', ['--mode=resume', `--execution-arn=${execution}`]],
] as const)(
  `${cancels} cancels of %s at any instant leave nothing`,
  async (_, args) => {
    const before = sandbox.calls.of('StopExecution').length
    const waiting = instants(cancels)
    const ended: Cancelled[] = []
    await Promise.all(
      Array.from({ length: parallel }, async () => {
        for (let ms = waiting.pop(); ms !== undefined; ms = waiting.pop())
          ended.push(await cancelAfter(ms, args))
      }),
    )
    expect(await running()).toEqual([])
    expect(await stateMachines()).toEqual(['endless', 'failed'])
    // Before the first line of the bundle runs, the signal itself ends the process, and nothing is started.
    const wrong = ended.filter(({ exitCode }) => exitCode !== 130 && exitCode !== null)
    expect(wrong).toEqual([])
    expect(Math.max(...ended.map(({ ms }) => ms))).toBeLessThan(7_000)
    const stopped = sandbox.calls.of('StopExecution').length - before
    if (process.env.FIGURES) {
      const slowest = Math.max(...ended.map(({ ms }) => ms))
      console.info(`${ended.length} cancels, ${stopped} stops, slowest ${slowest} ms`, sandbox.calls.counts())
    }
    expect(stopped).toBeGreaterThan(0)
  },
  60_000 + cancels * 4_000,
)
