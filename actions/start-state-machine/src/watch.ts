/** Follows an execution that this run has come to, and ends the run with it: at its end, a time limit or a signal. */
import {
  ActionError,
  messageOf,
  type Outcome,
  ServiceFailure,
  TimedOut,
  UserError,
} from '@aws-delivery-actions/host'
import { durationInWords } from '@aws-delivery-actions/report'
import { callerOf } from './caller.js'
import { type Guard, guardAgainstCancel, noGuard, stopExecution } from './cancel.js'
import type { Inputs, Outputs } from './conclusion.js'
import { type Ending, endAtSignal, endWith, outcomeWithoutEnd, pendingNow, urlOf } from './ending.js'
import { type EndingPlan, endingPlanFrom } from './ending-plan.js'
import { type End, type Following, follow } from './follow/follow.js'
import type { LiveEdge } from './live-edge.js'
import { valuesIn } from './mask.js'
import type { Beginning } from './start/beginning.js'

/** What a whole run goes by, however many executions it comes to. */
export type Bounds = {
  readonly guard: Guard
  /** The clock's time. */
  readonly deadline: number | undefined
  readonly plan: EndingPlan
}

export type Watch = Bounds & {
  readonly beginning: Beginning
  readonly definition: string | undefined
}

/** Stands before anything is started. */
export async function boundsOf(inputs: Inputs, edge: LiveEdge): Promise<Bounds> {
  const guard = chooseGuard(inputs, edge)
  const deadline = deadlineFor(inputs, edge)
  return { guard, deadline, plan: await endingPlanFrom(inputs, edge.files) }
}

function chooseGuard(inputs: Inputs, edge: LiveEdge): Guard {
  if (inputs['on-cancel'] === 'detach') return noGuard
  return guardAgainstCancel(edge, { error: 'Cancelled', cause: causeOfStop('The run was cancelled', edge) })
}

function deadlineFor({ timeout }: Inputs, { aws }: LiveEdge): number | undefined {
  return timeout === undefined ? undefined : aws.clock.now() + timeout
}

/** Where to look, before anything else is told. */
export function announce({ arn, how }: Pick<Beginning, 'arn' | 'how'>, { host }: LiveEdge): void {
  host.log.info(urlOf(arn) ?? arn, 'strong')
  host.log.debug(`${how}: ${arn}`)
}

export async function watchToEnd(watch: Watch, inputs: Inputs, edge: LiveEdge): Promise<Outcome<Outputs>> {
  const { beginning, guard, plan } = watch
  const { arn, region, how } = beginning
  const owns = how === 'started' || how === 'redriven'
  if (how === 'attached' && inputs['on-cancel'] === 'stop') {
    guard.protect({ arn, region }, Promise.resolve({ arn, region }))
  }
  const stop = stopsAtDeadline(inputs, owns) ? stopForTime(beginning, inputs, edge) : undefined
  try {
    const end = await follow(followingOf(watch, stop, inputs, edge), edge)
    const ending = { arn, region, how, end, plan }
    if (end.cut === 'signal') return await cancelled(ending, guard, inputs, edge)
    guard.release()
    const outcome = await endWith(ending, inputs, edge)
    const error = end.cut === 'deadline' ? timedOut(end, stop, beginning, inputs) : undefined
    return error === undefined ? outcome : { ...outcome, error }
  } catch (error) {
    guard.release()
    // What this run has started is named in the outputs, whatever becomes of the following.
    if (owns && error instanceof ActionError) {
      return { ...outcomeWithoutEnd(beginning, 'RUNNING', edge), error: afterStart(error, beginning) }
    }
    throw error
  }
}

/** For `wait=false`. */
export async function leave(
  { beginning, guard, definition }: Watch,
  edge: LiveEdge,
): Promise<Outcome<Outputs>> {
  if (edge.host.cancellation.signal.aborted) {
    const isStopped = await guard.settled()
    if (isStopped) guard.release()
    return outcomeWithoutEnd(beginning, isStopped ? 'ABORTED' : 'RUNNING', edge)
  }
  guard.release()
  const pending = await pendingNow(beginning, definition, edge)
  const outcome = outcomeWithoutEnd(beginning, 'RUNNING', edge)
  return { ...outcome, outputs: { ...outcome.outputs, ...pending } }
}

/** How to come back to an execution that goes on, as the host spells it. */
function attachment(arn: string): string {
  return `follow it with --mode=attach --execution-arn=${arn}`
}

function followingOf(
  { beginning, deadline, plan, definition }: Watch,
  stop: Stop | undefined,
  inputs: Inputs,
  edge: LiveEdge,
): Following {
  return {
    ...beginning,
    isNew: beginning.how === 'started',
    isKept: inputs['history-output-file'] !== undefined,
    deadline,
    stop: stop?.now,
    longestInterval: inputs['poll-interval-max'],
    definition: definition ?? plan.definition?.text,
    onEvent({ details }) {
      const payloads = [details.input, details.output].filter((text) => text !== undefined)
      for (const value of valuesIn(payloads, inputs.mask)) edge.host.mask(value)
    },
  }
}

/** Without a word it is stopped if this run started it. */
function stopsAtDeadline(inputs: Inputs, owns: boolean): boolean {
  return inputs['on-timeout'] === 'stop' || (inputs['on-timeout'] === undefined && owns)
}

type Stop = { now(): Promise<void>; trouble(): unknown }

function stopForTime(beginning: Beginning, inputs: Inputs, edge: LiveEdge): Stop {
  let trouble: unknown
  return {
    async now() {
      const cause = causeOfStop(`${limitInWords(inputs)} has passed`, edge)
      try {
        await stopExecution(beginning, { error: 'TimedOut', cause }, edge)
      } catch (error) {
        trouble = error
      }
    },
    trouble: () => trouble,
  }
}

/** @returns Undefined when the execution had ended by itself. */
function timedOut(
  { explanation }: End,
  stop: Stop | undefined,
  { arn }: Beginning,
  inputs: Inputs,
): TimedOut | undefined {
  const limit = `${limitInWords(inputs)} has passed`
  const trouble = stop?.trouble()
  if (explanation.status === 'ABORTED' && stop !== undefined) {
    return new TimedOut(`${limit}; the execution was stopped`, { where: arn })
  }
  if (explanation.status !== 'RUNNING') return undefined
  if (trouble !== undefined) {
    const message = `${limit}; the execution could not be stopped and goes on: ${messageOf(trouble)}`
    return new TimedOut(message, { where: arn, mend: attachment(arn), cause: trouble })
  }
  if (stop !== undefined) return new TimedOut(`${limit}; the execution was told to stop`, { where: arn })
  return new TimedOut(`${limit}; the execution goes on`, { where: arn, mend: attachment(arn) })
}

async function cancelled(
  ending: Ending,
  guard: Guard,
  inputs: Inputs,
  edge: LiveEdge,
): Promise<Outcome<Outputs>> {
  const isStopped = await guard.settled()
  if (isStopped) guard.release()
  else edge.host.log.info(`The execution goes on; ${attachment(ending.arn)}`, 'doubtful')
  return await endAtSignal(ending, isStopped, inputs, edge)
}

/** Once something runs, no trouble can mean that nothing was done. */
function afterStart(error: ActionError, { arn }: Beginning): ActionError {
  if (!(error instanceof UserError)) return error
  const { message, where, expected } = error
  return new ServiceFailure(`${message}; the execution goes on`, {
    ...(where === undefined ? { where: arn } : { where }),
    ...(expected === undefined ? {} : { expected }),
    mend: [error.mend, attachment(arn)].filter((part) => part !== undefined).join('; '),
    cause: error,
  })
}

function limitInWords({ timeout }: Inputs): string {
  return `the time limit of ${durationInWords(timeout ?? 0)}`
}

function causeOfStop(what: string, { host }: LiveEdge): string {
  const { url } = callerOf(host.kind, host.environment)
  return url === undefined ? what : `${what}: ${url}`
}
