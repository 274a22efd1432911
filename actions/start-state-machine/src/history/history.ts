/** The events of an execution in order, each once, and what is missing between them. */
import { eventFrom, type HistoryEvent } from './event.js'

export type History = {
  /** By id, each once. */
  readonly events: readonly HistoryEvent[]
  readonly byId: ReadonlyMap<number, HistoryEvent>
  /** Ids that are missing before the last one. */
  readonly gaps: readonly Gap[]
}

/** Ids from `first` to `last`, both missing. */
export type Gap = { readonly first: number; readonly last: number }

/**
 * @param events In any order; of several with one id the last stands.
 * @param place What the list is called in an error.
 * @throws {UserError} when one of them is no event.
 */
export function historyFrom(events: readonly unknown[], place = 'the history'): History {
  return historyOf(events.map((event, index) => eventFrom(event, `${place}: event ${index + 1} of the list`)))
}

export function historyOf(events: Iterable<HistoryEvent>): History {
  const unordered = new Map<number, HistoryEvent>()
  for (const event of events) unordered.set(event.id, event)
  const ordered = [...unordered.values()].sort((a, b) => a.id - b.id)
  return {
    events: ordered,
    byId: new Map(ordered.map((event) => [event.id, event])),
    gaps: gapsIn(ordered),
  }
}

/** As it will be once the service has stopped it. */
export function abortedHistory({ events }: History, at: number): History {
  const id = (events.at(-1)?.id ?? 0) + 1
  const aborted = { id, type: 'ExecutionAborted', timestamp: new Date(at) }
  return historyOf([...events, eventFrom(aborted, 'the end')])
}

/** @param events By id. */
function gapsIn(events: readonly HistoryEvent[]): Gap[] {
  const gaps: Gap[] = []
  let expected = 1
  for (const { id } of events) {
    if (id > expected) gaps.push({ first: expected, last: id - 1 })
    expected = id + 1
  }
  return gaps
}
