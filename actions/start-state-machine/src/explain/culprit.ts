/**
 * The state at fault. A failed execution has one at the end of the chain of causes that leads back from its last
 * event; one that was stopped or timed out as a whole has only states that were still open.
 */
import type { HistoryEvent } from '../history/event.js'
import { kindOf } from '../history/event-kind.js'
import { stateNamedIn } from './named-state.js'
import type { Place } from './place.js'
import type { Replay } from './replay.js'
import { isAround, isReallyOpen, type Visit } from './visit.js'

export type Culprit = {
  readonly visit: Visit
  /** The event that brought the execution down; none when it was stopped from outside. */
  readonly event: HistoryEvent | undefined
  /** Other states that were open, when none is more to blame than another. */
  readonly besides: readonly Visit[]
}

/** Nothing when the execution succeeded, or no state was reached. */
export function culpritOf(replay: Replay): Culprit | undefined {
  const { ended } = replay
  if (ended === undefined || ended.status === 'SUCCEEDED') return undefined
  const culprit = failing(ended.event, replay)
  if (ended.status === 'FAILED' && culprit !== undefined) return culprit
  // A time limit of a state may be told as that of the execution.
  if (ended.status === 'TIMED_OUT' && isFailure(culprit?.event) && culprit?.visit.exited === undefined)
    return culprit
  return oldestOpen(replay)
}

/** The innermost open states, the one that is open for the longest first. */
export function openStates(replay: Replay): Visit[] {
  return replay.visits.filter((visit) => isReallyOpen(visit) && !hasOpenInside(visit))
}

function oldestOpen(replay: Replay): Culprit | undefined {
  const [visit, ...besides] = openStates(replay)
  return visit === undefined ? undefined : { visit, event: undefined, besides }
}

function hasOpenInside(visit: Visit): boolean {
  return [...visit.inner.values()].some(
    ({ current }) => current !== undefined && current.exited === undefined && current.closed === undefined,
  )
}

function failing(end: HistoryEvent, replay: Replay): Culprit | undefined {
  const event = decidingEvent(end, replay)
  const chained = event === undefined ? undefined : chainedVisit(event, replay)
  const named = namedVisit(end, event, chained, replay)
  const visit = choose(chained, named, event, end)
  return visit === undefined ? undefined : { visit, event, besides: [] }
}

/** Back from the end, past the events that only pass a failure on to the state around it. */
function decidingEvent(end: HistoryEvent, replay: Replay): HistoryEvent | undefined {
  let event = replay.before(end)
  while (event !== undefined && passesOn(event, replay)) event = replay.before(event)
  return event
}

function passesOn(event: HistoryEvent, replay: Replay): boolean {
  const { kind } = kindOf(event.type)
  const isPassing =
    kind === 'container-failed' ||
    kind === 'iteration-failed' ||
    kind === 'iteration-aborted' ||
    kind === 'state-aborted'
  return isPassing && replay.before(event) !== undefined
}

/** After an exit nothing of that state can fail any more: then it is what is around it. */
function chainedVisit(event: HistoryEvent, replay: Replay): Visit | undefined {
  const place: Place = replay.placeOf(event)
  if (kindOf(event.type).kind === 'exited') return place.scope.owner ?? place.visit
  return place.visit ?? place.scope.owner
}

/** The state that the cause of the end names, as far as it was still open. */
function namedVisit(
  end: HistoryEvent,
  event: HistoryEvent | undefined,
  chained: Visit | undefined,
  replay: Replay,
): Visit | undefined {
  const named = stateNamedIn(end.details.cause, (id) => replay.event(id))
  if (named === undefined) return undefined
  if (named.event !== undefined) {
    const { visit } = replay.placeOf(named.event)
    return visit?.exited === undefined ? visit : undefined
  }
  const place = event === undefined ? undefined : replay.placeOf(event)
  for (let at = place?.visit ?? chained; at !== undefined; at = at.scope.owner) {
    if (at.name === named.name && at.exited === undefined) return at
  }
  return undefined
}

/**
 * A cause may be a copy of another state's (a Fail state with a CausePath, a task that passes one on), so it wins
 * only where the chain has no failure of its own that says the same.
 */
function choose(
  chained: Visit | undefined,
  named: Visit | undefined,
  event: HistoryEvent | undefined,
  end: HistoryEvent,
): Visit | undefined {
  if (chained === undefined || named === undefined || event === undefined) return chained ?? named
  if (kindOf(event.type).kind === 'evaluation-failed') return chained
  if (chained.type === 'Fail') return isAround(named, chained) ? named : chained
  const { error, cause } = event.details
  const saysTheSame = isFailure(event) && error === end.details.error && cause === end.details.cause
  return saysTheSame ? chained : named
}

function isFailure(event: HistoryEvent | undefined): boolean {
  if (event === undefined) return false
  const { kind } = kindOf(event.type)
  return kind.endsWith('-failed')
}
