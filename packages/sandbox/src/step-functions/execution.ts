/** One execution: what it was started with and, for any moment, the history that has happened by then. */
import type { Revision } from './state-machine.js'
import type { TimedEvent, Timeline } from './timeline.js'

export type Execution = {
  readonly arn: string
  readonly name: string
  readonly stateMachineArn: string
  readonly revision: Revision
  readonly type: 'STANDARD' | 'EXPRESS'
  readonly input: string
  readonly startedAt: number
  readonly qualifiers: Readonly<Record<string, string>>
  readonly traceHeader: string | undefined
  /** For a child of a Map Run. */
  readonly mapRunArn: string | undefined
  readonly itemCount: number | undefined
  readonly notRedrivable: string | undefined
  /** What the next redrives are to play. */
  readonly redrives: readonly Timeline[]
  /** The start and each redrive. */
  readonly segments: Segment[]
}

export type Segment = {
  readonly startedAt: number
  readonly timeline: Timeline
  readonly mapRunArns: readonly string[]
  /** For a redrive. */
  readonly clientToken?: string | undefined
  /** The event whose task was answered: the execution goes on from there, and was not redriven. */
  readonly answers?: number
  stop?: { readonly at: number; readonly error?: string | undefined; readonly cause?: string | undefined }
}

/** Times are milliseconds. */
export type HistoryEvent = {
  readonly id: number
  readonly time: number
  readonly type: string
  readonly previousEventId: number
  readonly detailsName: string
  readonly details: Readonly<Record<string, unknown>> | undefined
}

export type Status = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED'

/** All events that have happened by a moment, by id. */
export function historyAt(execution: Execution, time: number): readonly HistoryEvent[] {
  const all = wholeHistory(execution)
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.time ?? 0) <= time) low = middle + 1
    else high = middle
  }
  return low === all.length ? all : all.slice(0, low)
}

/** The event that ended it; undefined while it runs. */
export function endOf(events: readonly HistoryEvent[]): HistoryEvent | undefined {
  const last = events.findLast(({ type }) => endings.has(type) || type === 'ExecutionRedriven')
  return last?.type === 'ExecutionRedriven' ? undefined : last
}

export function statusAfter(events: readonly HistoryEvent[]): Status {
  return endings.get(endOf(events)?.type ?? '') ?? 'RUNNING'
}

/** Forgets what was worked out: call it after a stop or a redrive. */
export function changed(execution: Execution): void {
  histories.delete(execution)
}

const endings = new Map<string, Status>([
  ['ExecutionSucceeded', 'SUCCEEDED'],
  ['ExecutionFailed', 'FAILED'],
  ['ExecutionTimedOut', 'TIMED_OUT'],
  ['ExecutionAborted', 'ABORTED'],
])

const histories = new WeakMap<Execution, readonly HistoryEvent[]>()

function wholeHistory(execution: Execution): readonly HistoryEvent[] {
  const known = histories.get(execution)
  if (known !== undefined) return known
  const events: HistoryEvent[] = []
  let redrives = -1
  for (const segment of execution.segments) {
    if (segment.answers === undefined) redrives++
    play(execution, segment, redrives, events)
  }
  histories.set(execution, events)
  return events
}

/** Adds what a segment brings until it was stopped. */
function play(execution: Execution, segment: Segment, redrives: number, events: HistoryEvent[]): void {
  const { startedAt, timeline, stop } = segment
  const opening = segment.answers === undefined ? openingOf(execution, segment, redrives) : undefined
  if (opening !== undefined) {
    events.push({
      ...opening,
      id: events.length + 1,
      time: startedAt,
      previousEventId: redrives === 0 ? 0 : events.length,
    })
  }
  const before = events.length
  const mapRunArns = [...segment.mapRunArns]
  for (const event of timeline.events) {
    const time = startedAt + event.at
    if (stop !== undefined && time > stop.at) break
    const id = events.length + 1
    const previousEventId =
      event.previous === 0 ? (segment.answers ?? startOf(before, redrives, opening)) : before + event.previous
    events.push({
      ...bare(event),
      details: filledIn(execution, event, mapRunArns),
      id,
      time,
      previousEventId,
    })
  }
  if (stop === undefined) return
  const { at, ...details } = stop
  const id = events.length + 1
  events.push({
    id,
    time: at,
    type: 'ExecutionAborted',
    previousEventId: 0,
    details,
    detailsName: 'executionAbortedEventDetails',
  })
}

function openingOf(execution: Execution, { timeline }: Segment, redrives: number) {
  if (redrives > 0) {
    const details = { redriveCount: redrives }
    return { type: 'ExecutionRedriven', details, detailsName: 'executionRedrivenEventDetails' }
  }
  if (timeline.events[0]?.type === 'ExecutionStarted') return undefined
  const details = {
    input: execution.input,
    inputDetails: { truncated: false },
    roleArn: execution.revision.roleArn,
  }
  return { type: 'ExecutionStarted', details, detailsName: 'executionStartedEventDetails' }
}

/** The first state of an execution points at no event, the first after a redrive at the redrive. */
function startOf(before: number, redrives: number, opening: object | undefined): number {
  return redrives > 0 && opening !== undefined ? before : 0
}

function bare({ type, detailsName }: TimedEvent) {
  return { type, detailsName }
}

/** The script does not know the input and the names of Map Runs. */
function filledIn(execution: Execution, { type, details }: TimedEvent, mapRunArns: string[]) {
  if (type === 'ExecutionStarted') return { ...details, input: execution.input }
  if (type === 'MapRunStarted' && details?.mapRunArn === undefined)
    return { ...details, mapRunArn: mapRunArns.shift() }
  return details
}
