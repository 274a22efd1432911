/**
 * What an execution did, state by state. A visit is one stay in one state, with all its attempts; a scope is one
 * sequence of states: the whole execution, a branch of a Parallel state, an iteration of a Map state. Both grow
 * while events are added.
 */
import type { HistoryEvent } from '../history/event.js'
import type { StateType } from '../history/event-kind.js'

export type Scope = {
  /** The Parallel or Map state around it; none for the whole execution. */
  readonly owner: Visit | undefined
  /** Of an iteration, from 0. */
  readonly index: number | undefined
  /** How many states are around it. */
  readonly depth: number
  /** The state entered last. Of one scope at most this one is open. */
  current: Visit | undefined
  ended: 'succeeded' | 'failed' | 'aborted' | undefined
}

export type Visit = {
  readonly name: string
  readonly type: StateType
  readonly scope: Scope
  readonly entered: HistoryEvent
  /** Left with success, or by a Catch. */
  exited: HistoryEvent | undefined
  /** Ended without an exit, at this event: what is around it failed, or the state was entered anew. */
  closed: HistoryEvent | undefined
  /** Tries of the task, or of all branches or iterations together. 0 where a state has none. */
  attempts: number
  readonly failures: Failure[]
  /** Of a task, as it was scheduled last. */
  task: Task | undefined
  /** Branches and iterations of the latest attempt. Branches are told apart by the state they start with. */
  inner: Map<string | number, Scope>
  /** Items of a Map state, where it says so. */
  length: number | undefined
  mapRunArn: string | undefined
  /** The branches or iterations of the latest attempt failed. */
  attemptFailed: boolean
}

export type Task = {
  readonly resource: string | undefined
  readonly resourceType: string | undefined
  readonly region: string | undefined
  /** A JSON text, sensitive. */
  readonly parameters: string | undefined
}

export type Failure = {
  readonly visit: Visit
  readonly event: HistoryEvent
  readonly error: string | undefined
  readonly cause: string | undefined
  /**
   * What became of it: `unhandled` so far, tried again by a Retry, caught by a Catch, brought down the state around
   * it (`spread`), or done again by a redrive.
   */
  fate: 'unhandled' | 'retried' | 'caught' | 'spread' | 'redriven'
}

/** Neither left nor ended by what is around it. */
export function isOpen(visit: Visit): boolean {
  return visit.exited === undefined && visit.closed === undefined
}

/** Open, and every state around it too. */
export function isReallyOpen(visit: Visit): boolean {
  for (let at: Visit | undefined = visit; at !== undefined; at = at.scope.owner) {
    if (!isOpen(at)) return false
  }
  return true
}

/** The states around it and itself, outermost first: `["Checks","Each[2]","Probe"]`. */
export function pathOf(visit: Visit): string[] {
  const path = [visit.name]
  for (let scope = visit.scope; scope.owner !== undefined; scope = scope.owner.scope) {
    path.push(scope.index === undefined ? scope.owner.name : `${scope.owner.name}[${scope.index}]`)
  }
  return path.reverse()
}

/** Whether `outer` is around `visit`. */
export function isAround(outer: Visit, visit: Visit): boolean {
  for (let at = visit.scope.owner; at !== undefined; at = at.scope.owner) if (at === outer) return true
  return false
}

export function lastFailure(visit: Visit): Failure | undefined {
  return visit.failures.at(-1)
}

/** No definition that the parsers take goes deeper. What does stands beside the state around it. */
const deepest = 200

export function innerScope(owner: Visit, index: number | undefined, key: string | number): Scope {
  const known = owner.inner.get(key)
  if (known !== undefined) return known
  const depth = owner.scope.depth + 1
  if (depth > deepest) return owner.scope
  const scope: Scope = { owner, index, depth, current: undefined, ended: undefined }
  owner.inner.set(key, scope)
  return scope
}

export function closeScope(scope: Scope, event: HistoryEvent): void {
  if (scope.current !== undefined && isOpen(scope.current)) close(scope.current, event)
}

/** With everything in it. */
export function close(visit: Visit, event: HistoryEvent): void {
  visit.closed = event
  for (const scope of visit.inner.values()) closeScope(scope, event)
}
