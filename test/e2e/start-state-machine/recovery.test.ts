/** A failed execution that goes on, and a task that is answered: the bundle as users meet it. */
import { writeFileSync } from 'node:fs'
import { openAws } from '@aws-delivery-actions/aws'
import { services } from '@aws-delivery-actions/aws/every-service'
import { type EventScript, type Sandbox, type Scenario, startSandbox } from '@aws-delivery-actions/sandbox'
import { afterEach, expect, test } from '@jest/globals'
import { type BundleResult, runInCodeBuild, runInTerminal } from '../bundle.js'
import { runStep } from '../github/step.js'
import { temporaryFolder } from '../temporary.js'
import { calculation } from './calculation.js'

const prefix = 'arn:aws:states:eu-west-1:123456789012'
const execution = `${prefix}:execution:calculate:run-1`
const input = '{"result": 12345678901234567890.10}'
const token = 'AQCEAAAAKgAAAAMAAAAAAAAAAb'.repeat(8)

const failing: EventScript[] = [
  { type: 'TaskStateEntered', state: 'CleanInput', details: { input } },
  {
    type: 'TaskStateExited',
    state: 'CleanInput',
    details: { output: '{}', assignedVariables: { n: '1.50' } },
  },
  { type: 'TaskStateEntered', state: 'Multiply', details: { input } },
  { type: 'TaskScheduled', details: { resource: 'invoke', resourceType: 'lambda', parameters: '{}' } },
  { type: 'TaskFailed', details: { resource: 'invoke', resourceType: 'lambda', error: 'E', cause: 'no' } },
  { type: 'ExecutionFailed', details: { error: 'E', cause: 'no' } },
]
const passing: EventScript[] = [{ type: 'ExecutionSucceeded', details: { output: '{"result": 35}' } }]
const waiting: EventScript[] = [
  { type: 'TaskStateEntered', state: 'Ask' },
  {
    type: 'TaskScheduled',
    details: {
      resource: 'sendMessage.waitForTaskToken',
      resourceType: 'sqs',
      parameters: JSON.stringify({ MessageBody: { TaskToken: token } }),
    },
  },
]
const ask = {
  StartAt: 'Ask',
  States: { Ask: { Type: 'Task', Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken', End: true } },
}

let sandbox: Sandbox | undefined

async function open(faults: Scenario['faults'] = [], created = passing): Promise<Sandbox> {
  const run = { timeline: { events: failing }, redrives: [{ events: failing }, { events: passing }] }
  const scenario: Scenario = {
    stepFunctions: {
      stateMachines: [
        { name: 'calculate', definition: calculation, runs: [run] },
        { name: 'approve', definition: ask, runs: [{ timeline: { events: waiting } }] },
      ],
      executions: [
        { stateMachine: 'calculate', name: 'run-1' },
        { stateMachine: 'approve', name: 'run-1' },
      ],
      created: [{ timeline: { events: created } }],
    },
    faults,
  }
  sandbox = await startSandbox({ scenario })
  return sandbox
}

afterEach(() => sandbox?.stop())

async function machines(): Promise<string[]> {
  const aws = openAws({ services, environment: sandbox?.environment ?? {} })
  const { stateMachines = [] } = await aws.call('sfn', 'ListStateMachines', {})
  return stateMachines.map(({ name = '' }) => name)
}

function run(args: readonly string[], how: typeof runInTerminal = runInTerminal): Promise<BundleResult> {
  const environment = sandbox?.environment ?? {}
  return how({ action: 'start-state-machine', args, environment, cwd: temporaryFolder('recovery') })
}

const resume = ['--mode=resume', `--execution-arn=${execution}`]

test.each([
  ['terminal', [], runInTerminal],
  ['terminal', ['--json'], runInTerminal],
  ['CodeBuild', ['--json'], runInCodeBuild],
] as const)('resume-print writes definition and input, and nothing else: %s %j', async (_, more, how) => {
  await open()
  const { exitCode, stdout } = await run([...resume, '--resume-print', ...more], how)
  expect(exitCode).toBe(0)
  const printed = JSON.parse(stdout)
  expect(Object.keys(printed)).toEqual(['definition', 'input'])
  expect(printed.definition.StartAt).toBe('Restore variables')
  expect(stdout).toContain('"n": 1.50')
  expect(stdout).toContain(`"input": ${input}`)
  expect(sandbox?.calls.of('CreateStateMachine')).toEqual([])
})

test('resume-print that cannot be tells so, as one document', async () => {
  await open()
  const { exitCode, stdout } = await run([...resume, '--resume-print', '--resume-from=Multipli', '--json'])
  expect(exitCode).toBe(2)
  expect(JSON.parse(stdout)).toMatchObject({
    exitCode: 2,
    error: { message: expect.stringContaining('did you mean "Multiply"?') },
  })
})

test('a resumption gives the same outputs in the three hosts, and leaves nothing', async () => {
  const { environment, calls } = await open()
  const flags = [...resume, '--resume-input={"result": 25}', '--expect=output.result = 35']
  const outputs = []
  for (const how of [runInTerminal, runInCodeBuild]) {
    const before = calls.all.length
    const { stdout } = await run([...flags, '--json'], how)
    const result = JSON.parse(stdout)
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { status: 'SUCCEEDED', calls: calls.all.length - before },
    })
    outputs.push(result.outputs)
  }
  const step = await runStep({
    action: 'start-state-machine',
    cwd: temporaryFolder('recovery'),
    environment,
    with: { mode: 'resume', 'execution-arn': execution, 'resume-input': '{"result": 25}' },
  })
  outputs.push(Object.fromEntries(step.outputs))
  expect(step.exitCode).toBe(0)
  for (const each of outputs) {
    expect(each['resumed-from']).toBe('Multiply')
    expect(each['temporary-state-machine-arn']).toMatch(/:stateMachine:calculate-resume-[0-9a-f]{8}$/)
    expect(each['execution-arn']).toMatch(/:execution:calculate-resume-[0-9a-f]{8}:resumed$/)
  }
  expect(new Set(outputs.map((each) => each['execution-arn'])).size).toBe(3)
  expect(await machines()).toEqual(['calculate', 'approve'])
})

test('what the main step of GitHub could not delete, the post step does', async () => {
  const { environment } = await open([{ kind: 'slow', operation: 'CreateStateMachine', delay: '9s' }])
  const step = { action: 'start-state-machine', cwd: temporaryFolder('recovery'), environment }
  const given = { ...step, with: { mode: 'resume', 'execution-arn': execution } }
  const began = Date.now()
  const main = await runStep({
    ...given,
    during: (child) => void setTimeout(() => child.kill('SIGINT'), 2_000),
  })
  expect(main.exitCode).toBe(130)
  expect(Date.now() - began).toBeLessThan(2_000 + 7_500)
  const late = () => machines().then((names) => names.length)
  while ((await late()) < 3 && Date.now() - began < 20_000) await new Promise((done) => setTimeout(done, 200))
  expect(await late()).toBe(3)
  const post = await runStep({ ...given, state: main.state })
  expect(post.exitCode).toBe(0)
  expect(await machines()).toEqual(['calculate', 'approve'])
}, 40_000)

test('a redrive that fails again is tried again; what is refused is told with its execution', async () => {
  await open()
  const machine = `--state-machine=${prefix}:stateMachine:calculate`
  const twice = await run(['--mode=redrive', machine, '--redrive-attempts=3', '--json'])
  expect(JSON.parse(twice.stdout)).toMatchObject({
    exitCode: 0,
    outputs: { 'execution-arn': execution, 'redrive-count': 2, redriven: true },
  })
  const refused = await run(['--mode=redrive', `--execution-arn=${execution}`, '--json'])
  expect(JSON.parse(refused.stdout)).toMatchObject({
    exitCode: 1,
    outputs: { 'execution-arn': execution, status: 'SUCCEEDED' },
    error: { message: expect.stringContaining('cannot be redriven') },
  })
})

test('a later job answers the task that waits, once', async () => {
  await open()
  const arn = `${prefix}:execution:approve:run-1`
  const answer = ['--mode=task-success', '--task-output={"approved": true}', '--json']
  const first = await run([...answer, `--execution-arn=${arn}`], runInCodeBuild)
  expect(JSON.parse(first.stdout)).toMatchObject({ exitCode: 0, outputs: { 'execution-arn': arn } })
  expect(first.stderr).not.toContain(token)
  const second = await run([...answer, `--execution-arn=${arn}`])
  expect(JSON.parse(second.stdout)).toMatchObject({ exitCode: 1 })
  const closed = await run([...answer, `--task-token=${token}`])
  expect(JSON.parse(closed.stdout)).toMatchObject({ exitCode: 1 })
  const wrong = await run([...answer, '--task-token=no token!'])
  expect(JSON.parse(wrong.stdout)).toMatchObject({ exitCode: 2 })
  const before = sandbox?.calls.all.length
  for (const args of [
    ['--mode=task-success', '--task-output={}'],
    ['--mode=task-success', `--task-token=${token}`],
    ['--mode=task-success', `--task-token=${token}`, '--task-output={'],
  ]) {
    expect((await run(args)).exitCode).toBe(2)
  }
  expect(sandbox?.calls.all.length).toBe(before)
})

test('a failure is annotated once, at its line', async () => {
  const { environment } = await open()
  const cwd = temporaryFolder('recovery')
  writeFileSync(`${cwd}/c.asl.json`, JSON.stringify(calculation, null, 2))
  const step = await runStep({
    action: 'start-state-machine',
    cwd,
    environment,
    with: { mode: 'explain', 'execution-arn': execution, 'definition-file': 'c.asl.json' },
  })
  const errors = step.annotations.filter(({ name }) => name === 'error')
  expect(errors).toMatchObject([
    {
      properties: { file: 'c.asl.json', title: 'FAILED at Multiply' },
      data: expect.stringContaining('ended FAILED'),
    },
  ])
})
