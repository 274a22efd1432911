/**
 * Replays a history, event by event, into visits. Where an event belongs is told by the event that caused it
 * (`previousEventId`), never by which state was entered last: branches and iterations run at once.
 *
 * Whatever events are missing or wrong, replaying never fails; what cannot be placed has no place.
 */
import type { HistoryEvent } from '../history/event.js'
import { type EndStatus, kindOf, type StateType } from '../history/event-kind.js'
import type { History } from '../history/history.js'
import { culpritOf } from './culprit.js'
import { stateNamedIn } from './named-state.js'
import { type Failure, isOpen, lastFailure, type Scope, type Visit } from './visit.js'

/** Where the execution stood after an event. */
export type Place = {
  readonly scope: Scope
  /** The state that the event is about; none between states. */
  readonly visit: Visit | undefined
}

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
  redriveCount = 0
  /** Between an end and the redrive after it nothing was done. Milliseconds since 1970. */
  readonly pauses: { readonly from: number; readonly to: number }[] = []

  private readonly events = new Map<number, HistoryEvent>()
  private readonly places = new Map<number, Place>()
  private readonly failuresAt = new Map<number, Failure>()
  private readonly byName = new Map<string, Visit[]>()
  private redriven: HistoryEvent | undefined
  /** The state that a redrive begins with, when the events after it do not say so. */
  private resumed: Visit | undefined
  /** Tasks that had not come to an end when the execution did, the one at fault first. */
  private stopped: readonly Visit[] = []

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

  failureAt(event: HistoryEvent): Failure | undefined {
    return this.failuresAt.get(event.id)
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
    const paused = this.pauses.reduce(
      (sum, pause) => sum + Math.max(0, Math.min(to, pause.to) - Math.max(from, pause.from)),
      0,
    )
    return Math.max(0, to - from - paused)
  }

  private placeBefore(event: HistoryEvent): Place {
    const before = this.before(event)
    if (before === undefined) return this.nowhere()
    const place = this.placeOf(before)
    const resumed = before === this.redriven ? this.resumedBy(event) : undefined
    return resumed === undefined ? place : { scope: resumed.scope, visit: resumed }
  }

  /** The state that goes on after a redrive: each of several stopped tasks once, told apart by what they call. */
  private resumedBy(event: HistoryEvent): Visit | undefined {
    if (kindOf(event.type).kind !== 'task-scheduled') return this.resumed
    const { resource, parameters } = event.details
    const fits = (visit: Visit) => visit.task?.resource === resource && visit.task?.parameters === parameters
    const found = this.stopped.find(fits)
    this.stopped = this.stopped.filter((visit) => visit !== found)
    return found ?? this.resumed
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
        return this.startContainer(event, kind.state, before)
      case 'container-failed':
        return this.failContainer(event, kind.state, before)
      case 'container-succeeded':
        return placeIn(
          this.around(before, (visit) => visit.type === kind.state && isOpen(visit)),
          before,
        )
      case 'iteration-started':
        return this.startIteration(event, before)
      case 'iteration-succeeded':
        return this.endIteration(event, 'succeeded', before)
      case 'iteration-failed':
        return this.endIteration(event, 'failed', before)
      case 'iteration-aborted':
        return this.endIteration(event, 'aborted', before)
      case 'map-run-started':
      case 'map-run-redriven':
      case 'map-run-succeeded':
      case 'map-run-failed':
        return this.mapRun(event, kind.kind, before)
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
      if (this.redriven !== undefined) this.markRedriven(earlier)
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
      this.reopen(visit)
      return innerScope(visit, undefined, name)
    }
    if (before === this.redriven) {
      const stopped = this.visits.findLast((earlier) => earlier.name === name && earlier.exited === undefined)
      for (let owner = stopped?.scope.owner; owner !== undefined; owner = owner.scope.owner)
        this.reopen(owner)
      return stopped?.scope ?? this.root
    }
    return scope
  }

  private exit(event: HistoryEvent, before: Place): Place {
    const name = event.details.name ?? ''
    const visit =
      this.around(before, (candidate) => candidate.name === name && candidate.exited === undefined) ??
      this.latestNamed(name)
    if (visit === undefined || visit.exited !== undefined) return before
    const failure = lastFailure(visit)
    if (failure?.fate === 'unhandled') failure.fate = this.isCatch(event, visit) ? 'caught' : 'retried'
    visit.exited = event
    for (const scope of visit.inner.values()) closeScope(scope, event)
    return { scope: visit.scope, visit }
  }

  /** Between a failure and the exit stands nothing but the failure. */
  private isCatch(exit: HistoryEvent, visit: Visit): boolean {
    const before = this.before(exit)
    return before === undefined || this.failuresAt.get(before.id)?.visit === visit
  }

  private startContainer(event: HistoryEvent, state: StateType, before: Place): Place {
    const visit = this.around(
      before,
      (candidate) => candidate.type === state && candidate.exited === undefined,
    )
    if (visit === undefined) return before
    this.reopen(visit)
    this.settleBeforeRetry(visit)
    for (const scope of visit.inner.values()) closeScope(scope, event)
    visit.inner = new Map()
    visit.attempts++
    visit.attemptFailed = false
    visit.length = event.details.length ?? visit.length
    return { scope: visit.scope, visit }
  }

  private failContainer(event: HistoryEvent, state: StateType, before: Place): Place {
    const visit = this.around(
      before,
      (candidate) => candidate.type === state && isOpen(candidate) && !candidate.attemptFailed,
    )
    if (visit === undefined) return before
    visit.attemptFailed = true
    const behind = this.failureBehind(event)
    for (const scope of visit.inner.values()) closeScope(scope, event)
    if (behind?.visit !== visit) this.addFailure(visit, event, behind)
    else this.failuresAt.set(event.id, behind)
    if (behind !== undefined && behind.visit !== visit) behind.fate = 'spread'
    return { scope: visit.scope, visit }
  }

  private startIteration(event: HistoryEvent, before: Place): Place {
    const visit = this.mapAround(event, before)
    if (visit === undefined) return before
    this.reopen(visit)
    const index = event.details.index ?? visit.inner.size
    const earlier = visit.inner.get(index)
    if (earlier !== undefined) closeScope(earlier, event)
    visit.inner.delete(index)
    return { scope: innerScope(visit, index, index), visit: undefined }
  }

  private endIteration(event: HistoryEvent, how: NonNullable<Scope['ended']>, before: Place): Place {
    const visit = this.mapAround(event, before)
    if (visit === undefined) return before
    const scope = visit.inner.get(event.details.index ?? -1)
    if (scope !== undefined) {
      scope.ended = how
      // An iteration that is stopped may be stopped with the whole execution: its states are still of interest.
      if (how === 'failed') closeScope(scope, event)
    }
    const behind = how === 'failed' ? this.failureBehind(event) : undefined
    if (behind !== undefined) this.failuresAt.set(event.id, behind)
    return { scope: visit.scope, visit }
  }

  private mapAround(event: HistoryEvent, before: Place): Visit | undefined {
    const { name } = event.details
    const isIt = (visit: Visit) => visit.type === 'Map' && (name === undefined || visit.name === name)
    const named = name === undefined ? undefined : this.latestNamed(name)
    return this.around(before, isIt) ?? (named?.type === 'Map' ? named : undefined)
  }

  private mapRun(event: HistoryEvent, kind: string, before: Place): Place {
    const visit = this.around(before, (candidate) => candidate.type === 'Map')
    if (visit === undefined) return before
    if (kind === 'map-run-failed') this.addFailure(visit, event)
    if (kind === 'map-run-redriven') {
      this.markRedriven(visit)
      this.reopen(visit)
    }
    visit.mapRunArn = event.details.mapRunArn ?? visit.mapRunArn
    return { scope: visit.scope, visit }
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
    this.reopen(visit)
    this.settleBeforeRetry(visit)
    this.addFailure(visit, event)
    return { scope: visit.scope, visit }
  }

  private taskEvent(event: HistoryEvent, kind: string, before: Place): Place {
    const { visit } = before
    if (visit === undefined) return before
    this.reopen(visit)
    if (kind === 'task-scheduled' || kind === 'task-schedule-failed') {
      this.settleBeforeRetry(visit)
      visit.attempts++
      const { resource, resourceType, region, parameters } = event.details
      if (kind === 'task-scheduled') visit.task = { resource, resourceType, region, parameters }
    }
    if (kind === 'task-failed' || kind === 'task-schedule-failed') this.addFailure(visit, event)
    return { scope: visit.scope, visit }
  }

  private redrive(event: HistoryEvent): Place {
    if (this.ended !== undefined) {
      this.pauses.push({ from: this.ended.event.at, to: event.at })
      const culprit = culpritOf(this)?.visit
      const others = this.visits.filter((visit) => visit !== culprit && visit.exited === undefined)
      this.resumed = culprit
      this.stopped = [...(culprit === undefined ? [] : [culprit]), ...others].filter(({ task }) => task)
    }
    this.ended = undefined
    this.redriven = event
    this.redriveCount = event.details.redriveCount ?? this.redriveCount + 1
    return this.nowhere()
  }

  /** Only a redrive goes on where everything had ended. */
  private reopen(visit: Visit): void {
    if (this.redriven === undefined) return
    for (let at: Visit | undefined = visit; at !== undefined; at = at.scope.owner) {
      if (at.closed !== undefined && at.closed.id < this.redriven.id) at.closed = undefined
      if (at.exited === undefined) at.attemptFailed &&= (lastFailure(at)?.event.id ?? 0) > this.redriven.id
      at.scope.ended = at.scope.ended === 'succeeded' ? 'succeeded' : undefined
      this.markRedriven(at)
    }
  }

  private markRedriven(visit: Visit): void {
    const failure = lastFailure(visit)
    const isEarlier = failure !== undefined && failure.event.id < (this.redriven?.id ?? 0)
    if (isEarlier && failure.fate === 'unhandled') failure.fate = 'redriven'
  }

  private settleBeforeRetry(visit: Visit): void {
    const failure = lastFailure(visit)
    if (failure?.fate === 'unhandled') failure.fate = 'retried'
  }

  private addFailure(visit: Visit, event: HistoryEvent, behind?: Failure): void {
    const { error = behind?.error, cause = behind?.cause } = event.details
    const failure: Failure = { visit, event, error, cause, fate: 'unhandled' }
    visit.failures.push(failure)
    this.failuresAt.set(event.id, failure)
  }

  private failureBehind(event: HistoryEvent): Failure | undefined {
    const before = this.before(event)
    return before === undefined ? undefined : this.failuresAt.get(before.id)
  }

  /** The nearest state, from the place outwards, that is meant. */
  private around({ scope, visit }: Place, isMeant: (visit: Visit) => boolean): Visit | undefined {
    if (visit !== undefined && isMeant(visit)) return visit
    const from = visit?.scope ?? scope
    for (let owner = from.owner; owner !== undefined; owner = owner.scope.owner) {
      if (isMeant(owner)) return owner
    }
    return undefined
  }
}

function placeIn(visit: Visit | undefined, otherwise: Place): Place {
  return visit === undefined ? otherwise : { scope: visit.scope, visit }
}

/** No definition that the parsers take goes deeper. What does stands beside the state around it. */
const deepest = 200

function innerScope(owner: Visit, index: number | undefined, key: string | number): Scope {
  const known = owner.inner.get(key)
  if (known !== undefined) return known
  const depth = owner.scope.depth + 1
  if (depth > deepest) return owner.scope
  const scope: Scope = { owner, index, depth, current: undefined, ended: undefined }
  owner.inner.set(key, scope)
  return scope
}

function closeScope(scope: Scope, event: HistoryEvent): void {
  if (scope.current !== undefined && isOpen(scope.current)) close(scope.current, event)
}

/** With everything in it. */
function close(visit: Visit, event: HistoryEvent): void {
  visit.closed = event
  for (const scope of visit.inner.values()) closeScope(scope, event)
}
