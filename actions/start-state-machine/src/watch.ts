/** Follows an execution that this run has come to, and ends the run with it: at its end, a time limit or a signal. */
import { ActionError, Cancelled, type Outcome, TimedOut } from '@aws-delivery-actions/host'
import { durationInWords } from '@aws-delivery-actions/report'
import { callerOf } from './caller.js'
import { type Guard, guardAgainstCancel, noGuard, stopExecution } from './cancel.js'
import type { Inputs, Outputs } from './conclusion.js'
import { definitionFor, endWith, outcomeWithoutEnd, urlOf } from './ending.js'
import { type End, follow } from './follow/follow.js'
import type { LiveEdge } from './live-edge.js'
import { valuesIn } from './mask.js'
import type { OutputMap } from './output-map.js'
import type { Beginning } from './start/beginning.js'

export type Watch = {
  readonly beginning: Beginning
  readonly guard: Guard
  /** The clock's time. */
  readonly deadline: number | undefined
  readonly outputMap: OutputMap
  readonly definition: string | undefined
}

/** Stands before anything is started. */
export function chooseGuard(inputs: Inputs, edge: LiveEdge): Guard {
  if (inputs['on-cancel'] === 'detach') return noGuard
  return guardAgainstCancel(edge, { error: 'Cancelled', cause: causeOfStop('The run was cancelled', edge) })
}

export function deadlineFor({ timeout }: Inputs, { aws }: LiveEdge): number | undefined {
  return timeout === undefined ? undefined : aws.clock.now() + timeout
}

/** Where to look, before anything else is told. */
export function announce({ arn, how }: Pick<Beginning, 'arn' | 'how'>, { host }: LiveEdge): void {
  host.log.info(urlOf(arn) ?? arn, 'strong')
  host.log.debug(`${how}: ${arn}`)
}

export async function watchToEnd(watch: Watch, inputs: Inputs, edge: LiveEdge): Promise<Outcome<Outputs>> {
  const { beginning, guard, outputMap } = watch
  const { arn, region, how } = beginning
  const owns = how === 'started' || how === 'redriven'
  if (how === 'attached' && inputs['on-cancel'] === 'stop') {
    guard.protect({ arn, region }, Promise.resolve({ arn, region }))
  }
  try {
    const end = await followGuarded(watch, inputs, edge)
    if (end === undefined) return await cancelledOutcome(beginning, guard, edge)
    return await endWith({ arn, region, how, end, outputMap }, inputs, edge)
  } catch (error) {
    if (error instanceof TimedOut) return await timedOut(watch, inputs, owns, edge)
    // What this run has started is named in the outputs, whatever becomes of the following.
    if (owns && error instanceof ActionError)
      return { ...outcomeWithoutEnd(beginning, 'RUNNING', edge), error }
    throw error
  }
}

/** For `wait=false`. */
export async function leave(beginning: Beginning, guard: Guard, edge: LiveEdge): Promise<Outcome<Outputs>> {
  if (edge.host.cancellation.signal.aborted) return await cancelledOutcome(beginning, guard, edge)
  guard.release()
  return outcomeWithoutEnd(beginning, 'RUNNING', edge)
}

/** @returns Undefined when a signal came. */
async function followGuarded(watch: Watch, inputs: Inputs, edge: LiveEdge): Promise<End | undefined> {
  const { guard } = watch
  try {
    const end = await follow(await followingOf(watch, inputs, edge), edge)
    guard.release()
    return end
  } catch (error) {
    if (error instanceof Cancelled) return undefined
    guard.release()
    throw error
  }
}

async function followingOf({ beginning, deadline, definition }: Watch, inputs: Inputs, edge: LiveEdge) {
  const onFile = await definitionFor(inputs, edge)
  return {
    ...beginning,
    isNew: beginning.how === 'started',
    deadline,
    longestInterval: inputs['poll-interval-max'],
    definition: definition ?? onFile?.text,
    onEvent({ details }: { details: { input?: string; output?: string } }) {
      const payloads = [details.input, details.output].filter((text) => text !== undefined)
      for (const value of valuesIn(payloads, inputs.mask)) edge.host.mask(value)
    },
  }
}

async function cancelledOutcome(
  beginning: Beginning,
  guard: Guard,
  edge: LiveEdge,
): Promise<Outcome<Outputs>> {
  const isStopped = await guard.settled()
  if (isStopped) guard.release()
  return outcomeWithoutEnd(beginning, isStopped ? 'ABORTED' : 'RUNNING', edge)
}

async function timedOut(
  { beginning }: Watch,
  inputs: Inputs,
  owns: boolean,
  edge: LiveEdge,
): Promise<Outcome<Outputs>> {
  const limit = `the time limit of ${durationInWords(inputs.timeout ?? 0)} has passed`
  const stops = inputs['on-timeout'] === 'stop' || (inputs['on-timeout'] === undefined && owns)
  if (!stops) return leftRunning(`${limit}; the execution goes on`, beginning, edge)
  const cause = causeOfStop(`The time limit of ${durationInWords(inputs.timeout ?? 0)} has passed`, edge)
  try {
    await stopExecution(beginning, { error: 'TimedOut', cause }, edge)
  } catch (trouble) {
    return leftRunning(`${limit}; the execution could not be stopped and goes on`, beginning, edge, trouble)
  }
  const error = new TimedOut(`${limit}; the execution was stopped`, { where: beginning.arn })
  return { ...outcomeWithoutEnd(beginning, 'ABORTED', edge), error }
}

function leftRunning(
  message: string,
  beginning: Beginning,
  edge: LiveEdge,
  cause?: unknown,
): Outcome<Outputs> {
  const { arn } = beginning
  const mend = `mode=attach follows it: execution-arn=${arn}`
  const error = new TimedOut(message, { where: arn, mend, cause })
  return { ...outcomeWithoutEnd(beginning, 'RUNNING', edge), error }
}

function causeOfStop(what: string, { host }: LiveEdge): string {
  const { url } = callerOf(host.kind, host.environment)
  return url === undefined ? what : `${what}: ${url}`
}
