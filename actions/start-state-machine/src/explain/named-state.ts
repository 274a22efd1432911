/**
 * The state that the service names in a cause. A States.Runtime or query error has no event of its own state:
 * its cause says `An error occurred while executing the state 'X' (entered at the event id #4).`
 */
import type { HistoryEvent } from '../history/event.js'
import { kindOf } from '../history/event-kind.js'

export type NamedState = {
  readonly name: string
  /** Where the state was entered, when the cause says so. */
  readonly event: HistoryEvent | undefined
}

const opening = /^An error occurred while [a-z]+ the state '/
const enteredAt = /' \(entered at the event id #(\d+)\)/g
const sizeOpening = /^The state\/task '/
const sizeClosing = "' returned a result with a size exceeding"

/** A name may hold what ends it, so it counts only as the event of that id has it. */
export function stateNamedIn(
  cause: string | undefined,
  event: (id: number) => HistoryEvent | undefined,
): NamedState | undefined {
  if (cause === undefined) return undefined
  const start = opening.exec(cause)?.[0].length
  if (start === undefined) return stateOfSizeError(cause)
  for (const match of cause.matchAll(enteredAt)) {
    const entered = event(Number(match[1]))
    const name = cause.slice(start, match.index)
    if (entered !== undefined && isEntryOf(name, entered)) return { name, event: entered }
  }
  return undefined
}

function stateOfSizeError(cause: string): NamedState | undefined {
  const start = sizeOpening.exec(cause)?.[0].length
  const end = cause.indexOf(sizeClosing)
  if (start === undefined || end < start) return undefined
  return { name: cause.slice(start, end), event: undefined }
}

function isEntryOf(name: string, event: HistoryEvent): boolean {
  return kindOf(event.type).kind === 'entered' && event.details.name === name
}
