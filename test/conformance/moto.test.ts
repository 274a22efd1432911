/** start-state-machine against an AWS that others wrote and that plays the definitions itself. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals'
import { runInTerminal } from '../e2e/bundle.js'
import { describeExecutions, execute } from '../e2e/start-state-machine/executions.js'
import { temporaryFolder } from '../e2e/temporary.js'
import { until } from '../e2e/until.js'
import { type Moto, startMoto } from './moto-server.js'
import { bundlePart } from './parts.js'

const { path: motoServer, testWithPart } = bundlePart('start-state-machine', 'MOTO_SERVER')

let moto: Moto

beforeAll(async () => {
  if (motoServer !== '') moto = await startMoto(motoServer)
}, 90_000)

// A second execution in one account makes it fail.
afterEach(() => moto?.reset())
afterAll(() => moto?.stop())

describeExecutions(testWithPart, async ({ definition, functionResults = [] }) => {
  await moto.setFunctionResults(functionResults.map((result) => ({ result })))
  const arn = await newMachine(definition)
  return { arn, environment: moto.environment, statuses: () => statusesOf(arn) }
})

testWithPart(
  'an approval that is refused ends at the Fail state after its Catch',
  async () => {
    const { QueueUrl } = await moto.ask('sqs', 'AmazonSQS.CreateQueue', { QueueName: 'approvals' })
    const definition = {
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
    }
    const machine = { arn: await newMachine(definition), environment: moto.environment }
    const running = execute(machine, definition, ['--poll-interval-max=1s'])
    const token = await tokenFrom(String(QueueUrl))
    const answer = { taskToken: token, error: 'HandledError', cause: 'Failed Manual Approval' }
    await moto.ask('states', 'AWSStepFunctions.SendTaskFailure', answer)
    const run = await running
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ 'failed-state': 'Not approved', error: 'Failed Approval' })
  },
  60_000,
)

testWithPart.each([
  ['large enough', 25, [25, 75, 35], 0],
  ['too small', 2, [2, 2], 1],
] as const)(
  'a case that is %s',
  async (name, y, results, exitCode) => {
    await moto.setFunctionResults(results.map((result) => ({ result })))
    const invoke = (FunctionName: string) => ({
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Parameters: { FunctionName, 'Payload.$': '$' },
    })
    const definition = {
      StartAt: 'CleanInput',
      States: {
        CleanInput: { ...invoke('CleanInput'), Next: 'Multiply' },
        Multiply: { ...invoke('Multiply'), Next: 'Large enough?' },
        'Large enough?': {
          Type: 'Choice',
          Choices: [{ Variable: '$.Payload.result', NumericGreaterThanEquals: 20, Next: 'Divide' }],
          Default: 'Notify',
        },
        Divide: { ...invoke('Divide'), End: true },
        Notify: { Type: 'Pass', End: true },
      },
    }
    const cwd = temporaryFolder('cases')
    const wanted = { name, input: { x: 3, y }, 'expect-states': ['Divide', '>Divide'], timeout: '20s' }
    writeFileSync(join(cwd, 'cases.json'), JSON.stringify({ cases: [wanted] }))
    const { stdout, stderr } = await runInTerminal({
      action: 'start-state-machine',
      args: [
        `--state-machine=${await newMachine(definition)}`,
        '--cases=cases.json',
        '--junit-file=cases.xml',
        '--json',
      ],
      environment: moto.environment,
      cwd,
    })
    expect(stderr === '' ? stdout : JSON.parse(stdout)).toMatchObject({
      exitCode,
      outputs: { 'cases-passed': 1 - exitCode, 'cases-failed': exitCode },
    })
    expect(readFileSync(join(cwd, 'cases.xml'), 'utf8').includes('<failure ')).toBe(exitCode === 1)
  },
  60_000,
)

async function newMachine(definition: object): Promise<string> {
  const { stateMachineArn } = await states('CreateStateMachine', {
    name: 'deploy',
    definition: JSON.stringify(definition),
    roleArn: 'arn:aws:iam::123456789012:role/deploy',
  })
  return String(stateMachineArn)
}

function states(operation: string, request: object): Promise<Record<string, unknown>> {
  return moto.ask('states', `AWSStepFunctions.${operation}`, request)
}

async function statusesOf(stateMachineArn: string): Promise<string[]> {
  const { executions } = await states('ListExecutions', { stateMachineArn })
  return (executions as { status: string }[]).map(({ status }) => status)
}

async function tokenFrom(queueUrl: string): Promise<string> {
  return await until(async () => {
    const { Messages } = await moto.ask('sqs', 'AmazonSQS.ReceiveMessage', { QueueUrl: queueUrl })
    const [message] = (Messages ?? []) as { Body: string }[]
    return message === undefined ? undefined : JSON.parse(message.Body).token
  })
}
