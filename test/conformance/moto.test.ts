/** start-state-machine against an AWS that others wrote and that plays the definitions itself. */
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals'
import { calculation, describeCalculation } from '../e2e/start-state-machine/calculation.js'
import { describeExecutions, execute } from '../e2e/start-state-machine/executions.js'
import { until } from '../e2e/until.js'
import { type Moto, startMoto } from './moto-server.js'
import { bundlePart } from './parts.js'

const { path: motoServer, testWithPart } = bundlePart('start-state-machine', 'MOTO_SERVER')

let moto: Moto

beforeAll(async () => {
  if (motoServer !== '') moto = await startMoto(motoServer)
}, 90_000)

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
    const answer = ['--mode=task-failure', '--task-error=HandledError', '--task-cause=Failed Manual Approval']
    const told = await execute(machine, definition, [...answer, `--task-token=${token}`])
    expect(told.exitCode).toBe(0)
    const run = await running
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ 'failed-state': 'Not approved', error: 'Failed Approval' })
  },
  60_000,
)

testWithPart(
  'an approval is given by whoever knows the execution alone',
  async () => {
    const { QueueUrl } = await moto.ask('sqs', 'AmazonSQS.CreateQueue', { QueueName: 'approvals' })
    const definition = {
      StartAt: 'Ask',
      States: {
        Ask: {
          Type: 'Task',
          Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken',
          Parameters: { QueueUrl, MessageBody: { 'token.$': '$$.Task.Token' } },
          End: true,
        },
      },
    }
    const machine = { arn: await newMachine(definition), environment: moto.environment }
    const running = execute(machine, definition, ['--poll-interval-max=1s'])
    await tokenFrom(String(QueueUrl))
    const arn = `${machine.arn.replace(':stateMachine:', ':execution:')}:run-1`
    const answer = ['--mode=task-success', `--execution-arn=${arn}`, '--task-output={"approved": true}']
    expect(await execute(machine, definition, answer)).toMatchObject({ exitCode: 0 })
    expect(await running).toMatchObject({ exitCode: 0, outputs: { output: { approved: true } } })
  },
  60_000,
)

testWithPart(
  'a failed execution goes on from a state, in a machine that is gone afterwards',
  async () => {
    const machine = { arn: await newMachine(calculation), environment: moto.environment }
    const failed = await execute(machine, calculation, ['--input={"result": -1}'])
    expect(failed).toMatchObject({ exitCode: 1, outputs: { 'failed-state': 'Refuse' } })
    const resume = ['--mode=resume', `--execution-arn=${failed.outputs['execution-arn']}`]
    const given = ['--resume-from=Choice', '--resume-input={"result": 25}', '--expect-states=>Divide']
    expect(await execute(machine, calculation, [...resume, ...given])).toMatchObject({
      exitCode: 0,
      outputs: { status: 'SUCCEEDED', 'resumed-from': 'Choice', output: { result: 25 } },
    })
    const { stateMachines } = await states('ListStateMachines', {})
    expect((stateMachines as { name: string }[]).map(({ name }) => name)).toEqual(['deploy'])
  },
  60_000,
)

// It has no TestState.
describeCalculation(testWithPart, false, async () => {
  const arn = await newMachine(calculation)
  return { arn, environment: moto.environment, statuses: () => statusesOf(arn) }
})

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
