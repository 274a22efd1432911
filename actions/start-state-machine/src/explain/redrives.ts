/** Redrives: they go on where everything had ended, after a pause in which nothing was done. */
import type { HistoryEvent } from '../history/event.js'
import { kindOf } from '../history/event-kind.js'
import { lastFailure, type Visit } from './visit.js'

export class Redrives {
  count = 0
  latest: HistoryEvent | undefined

  /** Between an end and the redrive after it. Milliseconds since 1970. */
  private readonly pauses: { readonly from: number; readonly to: number }[] = []
  /** The state that a redrive begins with, when the events after it do not say so. */
  private resumed: Visit | undefined
  /** Tasks that had not come to an end when the execution did, the one at fault first. */
  private stopped: readonly Visit[] = []

  /** @param open The states that were not left when the execution ended. */
  begin(
    event: HistoryEvent,
    end: HistoryEvent | undefined,
    { culprit, open }: { readonly culprit: Visit | undefined; readonly open: readonly Visit[] },
  ): void {
    if (end !== undefined) {
      this.pauses.push({ from: end.at, to: event.at })
      const others = open.filter((visit) => visit !== culprit)
      this.resumed = culprit
      this.stopped = [...(culprit === undefined ? [] : [culprit]), ...others].filter(({ task }) => task)
    }
    this.latest = event
    this.count = event.details.redriveCount ?? this.count + 1
  }

  /** The state that goes on: each of several stopped tasks once, told apart by what they call. */
  resumedBy(event: HistoryEvent): Visit | undefined {
    if (kindOf(event.type).kind !== 'task-scheduled') return this.resumed
    const { resource, parameters } = event.details
    const fits = (visit: Visit) => visit.task?.resource === resource && visit.task?.parameters === parameters
    const found = this.stopped.find(fits)
    this.stopped = this.stopped.filter((visit) => visit !== found)
    return found ?? this.resumed
  }

  /** Only a redrive goes on where everything had ended. */
  reopen(visit: Visit): void {
    if (this.latest === undefined) return
    for (let at: Visit | undefined = visit; at !== undefined; at = at.scope.owner) {
      if (at.closed !== undefined && at.closed.id < this.latest.id) at.closed = undefined
      if (at.exited === undefined) at.attemptFailed &&= (lastFailure(at)?.event.id ?? 0) > this.latest.id
      at.scope.ended = at.scope.ended === 'succeeded' ? 'succeeded' : undefined
      this.settle(at)
    }
  }

  /** A failure before the redrive is done again by it. */
  settle(visit: Visit): void {
    const failure = lastFailure(visit)
    const isEarlier = failure !== undefined && failure.event.id < (this.latest?.id ?? 0)
    if (isEarlier && failure.fate === 'unhandled') failure.fate = 'redriven'
  }

  /** Milliseconds from one time to another, without the pauses between. */
  activeMs(from: number, to: number): number {
    const paused = this.pauses.reduce(
      (sum, pause) => sum + Math.max(0, Math.min(to, pause.to) - Math.max(from, pause.from)),
      0,
    )
    return Math.max(0, to - from - paused)
  }
}
