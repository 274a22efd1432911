/**
 * Replays a history, event by event, into visits. Where an event belongs is told by the event that caused it
 * (`previousEventId`), never by which state was entered last: branches and iterations run at once.
 *
 * Whatever events are missing or wrong, replaying never fails; what cannot be placed has no place.
 */
import type { HistoryEvent } from '../history/event.js'
import { type EndStatus, kindOf, type StateType } from '../history/event-kind.js'
import type { History } from '../history/history.js'
import {
  endIteration,
  failContainer,
  leaveContainer,
  mapRun,
  startContainer,
  startIteration,
} from './containers.js'
import { culpritOf } from './culprit.js'
import { Failures, retry } from './failures.js'
import { stateNamedIn } from './named-state.js'
import { around, type Place, placeAt } from './place.js'
import { Redrives } from './redrives.js'
import { close, closeScope, innerScope, isOpen, lastFailure, type Scope, type Visit } from './visit.js'

export function replay(history: History): Replay {
  const replayed = new Replay()
  for (const event of history.events) replayed.add(event)
  return replayed
}

export class Replay {
  readonly root: Scope = {
    owner: undefined,
    index: undefined,
    depth: 0,
    current: undefined,
    ended: undefined,
  }
  /** In the order they were entered. */
  readonly visits: Visit[] = []
  started: HistoryEvent | undefined
  /** The event that ended the execution, unless it was redriven since. */
  ended: { readonly event: HistoryEvent; readonly status: EndStatus } | undefined
  /** The latest event. */
  last: HistoryEvent | undefined
  readonly redrives = new Redrives()
  readonly failures = new Failures()

  private readonly events = new Map<number, HistoryEvent>()
  private readonly places = new Map<number, Place>()
  private readonly byName = new Map<string, Visit[]>()

  /** @param event Its id is above those of all events before. */
  add(event: HistoryEvent): void {
    const place = this.placeAfter(event, this.placeBefore(event))
    this.events.set(event.id, event)
    this.places.set(event.id, place)
    this.last = event
  }

  event(id: number): HistoryEvent | undefined {
    return this.events.get(id)
  }

  placeOf(event: HistoryEvent): Place {
    return this.places.get(event.id) ?? this.nowhere()
  }

  /** The event that caused this one. */
  before(event: HistoryEvent): HistoryEvent | undefined {
    return event.previousId < event.id ? this.events.get(event.previousId) : undefined
  }

  /** The latest visit of that name that is open; the latest at all when none is. */
  latestNamed(name: string): Visit | undefined {
    const visits = this.byName.get(name) ?? []
    while (visits.length > 1) {
      const latest = visits.at(-1)
      if (latest === undefined || isOpen(latest)) break
      // One that has ended is only opened again by a redrive, whose events name their place by other means.
      visits.pop()
    }
    return visits.at(-1)
  }

  /** Milliseconds from one time to another, without the pauses between. */
  activeMs(from: number, to: number): number {
    return this.redrives.activeMs(from, to)
  }

  get redriveCount(): number {
    return this.redrives.count
  }

  private placeBefore(event: HistoryEvent): Place {
    const before = this.before(event)
    if (before === undefined) return this.nowhere()
    const place = this.placeOf(before)
    const resumed = before === this.redrives.latest ? this.redrives.resumedBy(event) : undefined
    return resumed === undefined ? place : placeAt(resumed)
  }

  private nowhere(): Place {
    return { scope: this.root, visit: undefined }
  }

  private placeAfter(event: HistoryEvent, before: Place): Place {
    const kind = kindOf(event.type)
    switch (kind.kind) {
      case 'execution-started':
        this.started = event
        return this.nowhere()
      case 'execution-ended':
        this.ended = { event, status: kind.status }
        return before
      case 'execution-redriven':
        return this.redrive(event)
      case 'entered':
        return this.enter(event, kind.state, before)
      case 'exited':
        return this.exit(event, before)
      case 'container-started':
        return startContainer(this, event, kind.state, before)
      case 'container-failed':
        return failContainer(this, event, kind.state, before)
      case 'container-succeeded':
        return leaveContainer(kind.state, before)
      case 'iteration-started':
        return startIteration(this, event, before)
      case 'iteration-succeeded':
        return endIteration(this, event, 'succeeded', before)
      case 'iteration-failed':
        return endIteration(this, event, 'failed', before)
      case 'iteration-aborted':
        return endIteration(this, event, 'aborted', before)
      case 'map-run-started':
      case 'map-run-redriven':
      case 'map-run-succeeded':
      case 'map-run-failed':
        return mapRun(this, event, kind.kind, before)
      case 'evaluation-failed':
        return this.failEvaluation(event, before)
      case 'task-scheduled':
      case 'task-schedule-failed':
      case 'task-progress':
      case 'task-succeeded':
      case 'task-failed':
        return this.taskEvent(event, kind.kind, before)
      case 'state-aborted':
      case 'unknown':
        return before
    }
  }

  private enter(event: HistoryEvent, type: StateType, before: Place): Place {
    const name = event.details.name ?? ''
    const scope = this.scopeEntered(event, name, before)
    const earlier = scope.current
    if (earlier !== undefined && isOpen(earlier)) {
      this.redrives.settle(earlier)
      close(earlier, event)
    }
    const visit: Visit = {
      name,
      type,
      scope,
      entered: event,
      exited: undefined,
      closed: undefined,
      attempts: 0,
      failures: [],
      task: undefined,
      inner: new Map(),
      length: undefined,
      mapRunArn: undefined,
      attemptFailed: false,
    }
    scope.current = visit
    this.visits.push(visit)
    const same = this.byName.get(name)
    if (same === undefined) this.byName.set(name, [visit])
    else same.push(visit)
    return { scope, visit }
  }

  private scopeEntered(event: HistoryEvent, name: string, { scope, visit }: Place): Scope {
    const before = this.before(event)
    if (before === undefined) return scope
    if (visit !== undefined && kindOf(before.type).kind === 'container-started') {
      this.redrives.reopen(visit)
      return innerScope(visit, undefined, name)
    }
    if (before === this.redrives.latest) {
      const stopped = this.visits.findLast((earlier) => earlier.name === name && earlier.exited === undefined)
      for (let owner = stopped?.scope.owner; owner !== undefined; owner = owner.scope.owner)
        this.redrives.reopen(owner)
      return stopped?.scope ?? this.root
    }
    return scope
  }

  private exit(event: HistoryEvent, before: Place): Place {
    const name = event.details.name ?? ''
    const visit =
      around(before, (candidate) => candidate.name === name && candidate.exited === undefined) ??
      this.latestNamed(name)
    if (visit === undefined || visit.exited !== undefined) return before
    const failure = lastFailure(visit)
    if (failure?.fate === 'unhandled') failure.fate = this.isCatch(event, visit) ? 'caught' : 'retried'
    visit.exited = event
    for (const scope of visit.inner.values()) closeScope(scope, event)
    return placeAt(visit)
  }

  /** Between a failure and the exit stands nothing but the failure. */
  private isCatch(exit: HistoryEvent, visit: Visit): boolean {
    const before = this.before(exit)
    return before === undefined || this.failures.at(before)?.visit === visit
  }

  /** Its cause may be the event before the state was entered: the details and the cause say which state it is. */
  private failEvaluation(event: HistoryEvent, before: Place): Place {
    const { state = '', cause } = event.details
    const isIt = (visit: Visit) => visit.name === state && visit.exited === undefined
    const inScope = before.scope.current
    const entered = stateNamedIn(cause, (id) => this.event(id))?.event
    const visit =
      (entered === undefined ? undefined : this.places.get(entered.id)?.visit) ??
      (before.visit !== undefined && isIt(before.visit) ? before.visit : undefined) ??
      (inScope !== undefined && isIt(inScope) ? inScope : undefined) ??
      this.latestNamed(state)
    if (visit === undefined) return before
    this.redrives.reopen(visit)
    retry(visit)
    this.failures.add(visit, event)
    return placeAt(visit)
  }

  private taskEvent(event: HistoryEvent, kind: string, before: Place): Place {
    const { visit } = before
    if (visit === undefined) return before
    this.redrives.reopen(visit)
    if (kind === 'task-scheduled' || kind === 'task-schedule-failed') {
      retry(visit)
      visit.attempts++
      const { resource, resourceType, region, parameters } = event.details
      if (kind === 'task-scheduled') visit.task = { resource, resourceType, region, parameters }
    }
    if (kind === 'task-failed' || kind === 'task-schedule-failed') this.failures.add(visit, event)
    return placeAt(visit)
  }

  private redrive(event: HistoryEvent): Place {
    const open = this.visits.filter((visit) => visit.exited === undefined)
    this.redrives.begin(event, this.ended?.event, { culprit: culpritOf(this)?.visit, open })
    this.ended = undefined
    return this.nowhere()
  }
}
