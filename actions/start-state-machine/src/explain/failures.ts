/** Failures of states, by the events that tell them. */
import type { HistoryEvent } from '../history/event.js'
import { type Failure, lastFailure, type Visit } from './visit.js'

export class Failures {
  private readonly byEvent = new Map<number, Failure>()

  at(event: HistoryEvent | undefined): Failure | undefined {
    return event === undefined ? undefined : this.byEvent.get(event.id)
  }

  /** @param behind The failure that led to this one, whose words it takes where it has none. */
  add(visit: Visit, event: HistoryEvent, behind?: Failure): void {
    const { error = behind?.error, cause = behind?.cause } = event.details
    const failure: Failure = { visit, event, error, cause, fate: 'unhandled' }
    visit.failures.push(failure)
    this.byEvent.set(event.id, failure)
  }

  /** The event only passes on what is behind it. */
  passOn(event: HistoryEvent, behind: Failure): void {
    this.byEvent.set(event.id, behind)
  }
}

/** What starts again after a failure was tried again. */
export function retry(visit: Visit): void {
  const failure = lastFailure(visit)
  if (failure?.fate === 'unhandled') failure.fate = 'retried'
}
