/** Answers a task that waits for a callback, as a job behind an approval does. */
import { consoleUrl, errorCode, isCode, persist, regionOfArn } from '@aws-delivery-actions/aws'
import { type Outcome, Refusal, UserError } from '@aws-delivery-actions/host'
import { pendingTasks } from '../callback/pending-task.js'
import type { Inputs, Outputs } from '../conclusion.js'
import { executionFacts } from '../diagnosis.js'
import { type Fate, troubleWith } from '../fate.js'
import { readEnd } from '../follow/follow.js'
import type { LiveEdge } from '../live-edge.js'
import { regionFor } from '../state-machine.js'
import { arrow } from '../states-table.js'

type Task = { readonly token: string; readonly region: string | undefined }

type Answer = 'SendTaskSuccess' | 'SendTaskFailure' | 'SendTaskHeartbeat'

/** Milliseconds. */
const patience = 60_000

export async function succeedTask(inputs: Inputs, edge: LiveEdge): Promise<Outcome<Outputs>> {
  const output = inputs['task-output']
  if (output === undefined) {
    throw new UserError('the input task-output is required in mode=task-success', {
      expected: 'the output of the task as JSON, such as {}',
    })
  }
  return await answer('SendTaskSuccess', { output }, inputs, edge)
}

export async function failTask(inputs: Inputs, edge: LiveEdge): Promise<Outcome<Outputs>> {
  const { 'task-error': error, 'task-cause': cause } = inputs
  const why = { ...(error === undefined ? {} : { error }), ...(cause === undefined ? {} : { cause }) }
  return await answer('SendTaskFailure', why, inputs, edge)
}

export async function keepTaskAlive(inputs: Inputs, edge: LiveEdge): Promise<Outcome<Outputs>> {
  return await answer('SendTaskHeartbeat', {}, inputs, edge)
}

async function answer(
  operation: Answer,
  said: object,
  inputs: Inputs,
  edge: LiveEdge,
): Promise<Outcome<Outputs>> {
  const { aws, host } = edge
  const { token, region } = await taskOf(inputs, edge)
  const request = { ...said, taskToken: token } as { taskToken: string; output: string }
  const fate: Fate = { isUnknown: false }
  try {
    await persist(() => aws.call('sfn', operation, request, { region, attempts: 1 }), {
      clock: aws.clock,
      random: aws.random,
      signal: host.cancellation.signal,
      patience: () => patience,
      troubleOf: troubleWith(fate),
      onRetry: ({ delay }) => host.log.debug(`${operation} is repeated in ${Math.round(delay)} ms`),
    })
    host.log.info(saidInWords[operation], 'good')
  } catch (error) {
    const isClosed = isCode(error, 'TaskTimedOut', 'TaskDoesNotExist')
    // A heartbeat closes nothing.
    const mayBeOurs = fate.isUnknown && operation !== 'SendTaskHeartbeat'
    if (!isClosed || !mayBeOurs) throw isClosed ? closed(error) : translated(error)
    host.log.warn(
      'The task is closed, by an attempt of this run whose answer was lost, as far as can be told',
    )
  }
  const { arn, name, url } = executionFacts({ executionArn: inputs['execution-arn'], consoleUrl })
  return {
    verdict: 'passed',
    outputs: { 'execution-arn': arn, 'execution-name': name, 'console-url': url, calls: aws.calls.total },
  }
}

const saidInWords: Readonly<Record<Answer, string>> = {
  SendTaskSuccess: 'The task is told that it has succeeded',
  SendTaskFailure: 'The task is told that it has failed',
  SendTaskHeartbeat: 'The task is told that its work goes on',
}

/** The token that was given, else that of the task which waits in the execution. */
async function taskOf(inputs: Inputs, edge: LiveEdge): Promise<Task> {
  const { 'task-token': token, 'execution-arn': arn, region } = inputs
  if (arn?.split(':')[5] === 'express') {
    throw new UserError('this is an Express execution, where no task can wait for a callback', {
      where: arn,
      expected: 'the ARN of a Standard execution',
    })
  }
  if (token !== undefined) {
    return { token, region: region ?? (arn === undefined ? undefined : regionOfArn(arn)) }
  }
  if (arn === undefined) {
    throw new UserError(`the input task-token is required in mode=${inputs.mode}`, {
      expected: 'the token of the task, or execution-arn to find the task that waits',
    })
  }
  return { token: await tokenIn(arn, regionFor(arn, region), edge), region: regionFor(arn, region) }
}

async function tokenIn(arn: string, region: string, edge: LiveEdge): Promise<string> {
  const { explanation } = await readEnd({ arn, region }, edge)
  const tasks = pendingTasks(explanation.replay)
  const [task, ...others] = tasks
  if (task === undefined) {
    const ended = explanation.status === 'RUNNING' ? '' : `; it has ended ${explanation.status}`
    throw new Refusal(`no task of the execution waits for a callback${ended}`, { where: arn })
  }
  if (others.length > 0) {
    throw new UserError('several tasks of the execution wait for a callback', {
      where: arn,
      expected: `the token of one of ${tasks.map(({ path }) => path.join(arrow)).join(', ')}`,
      mend: 'give it: task-token',
    })
  }
  edge.host.mask(task.token)
  edge.host.log.info(`${task.path.join(arrow)} waits for a callback`)
  return task.token
}

function closed(error: unknown): Refusal {
  const isTimedOut = errorCode(error) === 'TaskTimedOut'
  return new Refusal(
    isTimedOut
      ? 'the task is closed: it was answered before, its time ran out, or its execution has ended'
      : 'there is no such task: it was answered before, or its execution has ended',
    { where: 'the input task-token', cause: error },
  )
}

function translated(error: unknown): unknown {
  if (isCode(error, 'InvalidToken')) {
    return new UserError('the service does not take this task token', {
      where: 'the input task-token',
      expected: 'the token as the task was given it, neither cut nor encoded',
      cause: error,
    })
  }
  if (isCode(error, 'InvalidOutput')) {
    return new UserError('the service does not take this output', {
      where: 'the input task-output',
      cause: error,
    })
  }
  return error
}
