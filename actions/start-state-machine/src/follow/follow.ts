/**
 * Follows an execution to its end. The history alone tells what happens; the execution itself is described once it is
 * over, or instead where the history may not be read.
 */
import { isAccessDenied, isExpiredToken, type Look, type Rhythm, until } from '@aws-delivery-actions/aws'
import { Cancelled, ServiceFailure, TimedOut } from '@aws-delivery-actions/host'
import { type Described, describeExecution } from '../description.js'
import { type Explanation, explain, explainReplay } from '../explain/explanation.js'
import { Replay } from '../explain/replay.js'
import { bareHistory } from '../history/bare-history.js'
import type { HistoryEvent } from '../history/event.js'
import { type History, historyOf } from '../history/history.js'
import type { LiveEdge } from '../live-edge.js'
import type { MapProgress } from '../map-progress.js'
import { mapRunsOf } from './map-runs.js'
import { narratorOn } from './narrator.js'
import { historyReader, type Reading } from './reader.js'
import { waitTimesIn } from './wait-times.js'

export type Following = {
  readonly arn: string
  readonly region: string
  /** An end counts only after so many redrives. */
  readonly redrives: number
  readonly deadline: number | undefined
  /** Called at the deadline. Without it the execution is left running. Does not fail. */
  readonly stop: (() => Promise<void>) | undefined
  /** Just started: it may not be known everywhere. */
  readonly isNew: boolean
  /** The history is to be written out. */
  readonly isKept: boolean
  /** Between two looks. Milliseconds. */
  readonly longestInterval: number
  /** The text of the state machine, where it is at hand. */
  readonly definition: string | undefined
  /** Told of each event before anything of it is printed. */
  readonly onEvent: (event: HistoryEvent) => void
}

export type End = {
  readonly history: History
  readonly explanation: Explanation
  readonly maps: readonly MapProgress[]
  /** What ended the following before the end of the execution was seen, which may have come since. */
  readonly cut?: 'deadline' | 'signal'
}

/** From the deadline on, to see what becomes of a stop, or what was not seen yet. Milliseconds. */
const lastLook = { afterStop: 20_000, otherwise: 1_000 }

/** Trouble of the service or the network does not end a run that waits; this much of it does. Milliseconds. */
const patience = 15 * 60_000
/** Looks at an execution whose description lags behind its history. */
const mostDoubts = 10

/** Past the deadline, or after a signal, what was seen until then. */
export async function follow(following: Following, edge: LiveEdge): Promise<End> {
  const { arn } = following
  try {
    return await followHistory(following, edge)
  } catch (error) {
    if (isAccessDenied(error)) return await withoutHistory(following, edge)
    if (!isExpiredToken(error)) throw error
    throw new ServiceFailure('the credentials have expired while the execution was followed', {
      where: arn,
      mend: `ask for credentials that last longer, then follow it with --mode=attach --execution-arn=${arn}`,
      cause: error,
    })
  }
}

/** What the service has of an execution now, whether it is over or not. */
export async function readEnd(target: Reading, edge: LiveEdge): Promise<End> {
  const events = [...(await historyReader(target, edge).read())]
  const history = historyOf(events)
  const explanation = explain(history)
  return { history, explanation, maps: await mapRunsOf(target.region, edge).final(explanation.replay) }
}

async function withoutHistory(following: Following, edge: LiveEdge): Promise<End> {
  edge.host.log.warn('states:GetExecutionHistory is not allowed, so only the end of the execution is told')
  return await followDescription(following, edge)
}

async function followHistory(following: Following, edge: LiveEdge): Promise<End> {
  const { redrives, definition, onEvent } = following
  const { aws, host } = edge
  const span = spanOf(following)
  const target = targetWithin(span, following)
  const reader = historyReader(target, edge)
  const narrator = narratorOn(host.log, aws.clock, waitTimesIn(definition))
  const mapRuns = mapRunsOf(following.region, edge)
  const lastWord = lastWordOf(target, edge)
  const replay = new Replay()
  const events: HistoryEvent[] = []

  async function look(): Promise<Look<Described | undefined>> {
    const fresh = await reader.read()
    for (const event of fresh) {
      onEvent(event)
      events.push(event)
      replay.add(event)
      // What was before a redrive was told then.
      if (replay.redriveCount >= redrives) await narrator.tell(event, replay)
    }
    const isOver = replay.ended !== undefined && replay.redriveCount >= redrives
    if (!isOver) for (const map of await mapRuns.current(replay)) narrator.progress(map)
    narrator.breathe(replay)
    if (isOver) return await lastWord()
    return { kind: fresh.length > 0 ? 'news' : 'idle' }
  }

  const { cut, value: described } = await untilOver(look, span, following, edge)
  host.log.live('')
  const maps = cut === 'signal' ? [] : await mapRuns.final(replay)
  const explanation = completed(explainReplay(replay), described)
  return { history: historyOf(events), explanation, maps, ...(cut === undefined ? {} : { cut }) }
}

/** Until when the service is asked. Put off once, when the time limit has passed. */
type Span = { deadline: number | undefined }

function spanOf({ deadline }: Following): Span {
  return { deadline }
}

function targetWithin(span: Span, following: Following): Following & { readonly patience: number } {
  return {
    ...following,
    patience,
    get deadline() {
      return span.deadline
    },
  }
}

type Over<Value> = { readonly cut?: End['cut']; readonly value: Value | undefined }

/** To the end of the execution, to the deadline and a look beyond it, or to a signal. */
async function untilOver<Value>(
  look: () => Promise<Look<Value>>,
  span: Span,
  following: Following,
  edge: LiveEdge,
): Promise<Over<Value>> {
  const setting = settingOf(following, edge)
  try {
    return { value: await until(look, rhythmOf(following), setting) }
  } catch (error) {
    if (error instanceof Cancelled) return { cut: 'signal', value: undefined }
    if (!(error instanceof TimedOut)) throw error
  }
  const { stop } = following
  await stop?.()
  const grace = stop === undefined ? lastLook.otherwise : lastLook.afterStop
  try {
    span.deadline = edge.aws.clock.now() + grace
    const value = await until(look, { longest: 1_000, spare: 0 }, { ...setting, deadline: span.deadline })
    return { cut: 'deadline', value }
  } catch (error) {
    if (error instanceof Cancelled) return { cut: 'signal', value: undefined }
    if (!(error instanceof TimedOut)) throw error
    return { cut: 'deadline', value: undefined }
  }
}

/** Done with what the service says of the execution; after many looks, or where that is not allowed, without. */
function lastWordOf(
  following: Following & { readonly patience: number },
  edge: LiveEdge,
): () => Promise<Look<Described | undefined>> {
  let doubts = 0
  return async () => {
    try {
      const described = await describeExecution(following, edge)
      // One that lags may still tell of the end before the redrive.
      const isNow = described.isComplete && described.redriveCount >= following.redrives
      if (isNow) return { kind: 'done', value: described }
      doubts++
      return doubts < mostDoubts ? { kind: 'news' } : { kind: 'done', value: undefined }
    } catch (error) {
      if (!isAccessDenied(error)) throw error
      edge.host.log.warn('states:DescribeExecution is not allowed: the result is taken from the history')
      return { kind: 'done', value: undefined }
    }
  }
}

/** The history may have been read without payloads. */
function completed(explanation: Explanation, described: Described | undefined): Explanation {
  if (described === undefined || described.status !== explanation.status) return explanation
  return {
    ...explanation,
    input: explanation.input ?? described.input,
    output: explanation.output ?? described.output,
    error: explanation.error ?? described.error,
    cause: explanation.cause ?? described.cause,
  }
}

async function followDescription(following: Following, edge: LiveEdge): Promise<End> {
  const { redrives } = following
  const span = spanOf(following)
  const target = targetWithin(span, following)
  let seen: Described | undefined
  async function look(): Promise<Look<Described>> {
    const described = await describeExecution(target, edge, following.isNew)
    seen = described
    const isOver = described.isComplete && described.redriveCount >= redrives
    edge.host.log.live(isOver ? '' : 'running')
    return isOver ? { kind: 'done', value: described } : { kind: 'idle' }
  }
  const { cut, value: described = seen } = await untilOver(look, span, following, edge)
  edge.host.log.live('')
  const history = bareHistory(described ?? { status: 'RUNNING', startedAt: undefined, endedAt: undefined })
  const explanation = { ...explain(history), redriveCount: described?.redriveCount ?? 0 }
  return { history, explanation, maps: [], ...(cut === undefined ? {} : { cut }) }
}

/** With the calls of start and end it stays below 70 calls for 10 minutes. */
function rhythmOf({ longestInterval }: Following): Rhythm {
  return { longest: Math.max(1_000, longestInterval), spare: 24 }
}

function settingOf({ deadline }: Following, { aws, host }: LiveEdge) {
  return { clock: aws.clock, random: aws.random, signal: host.cancellation.signal, deadline }
}
