/** Events of the states that hold others: Parallel and Map, their branches, iterations and runs. */
import type { HistoryEvent } from '../history/event.js'
import type { StateType } from '../history/event-kind.js'
import { type Failures, retry } from './failures.js'
import { around, type Place, placeAt } from './place.js'
import type { Redrives } from './redrives.js'
import { closeScope, innerScope, isOpen, type Scope, type Visit } from './visit.js'

/** What is known of the events before. */
export type Course = {
  readonly redrives: Redrives
  readonly failures: Failures
  latestNamed(name: string): Visit | undefined
  /** The event that caused this one. */
  before(event: HistoryEvent): HistoryEvent | undefined
}

export function startContainer(course: Course, event: HistoryEvent, state: StateType, before: Place): Place {
  const visit = around(before, (candidate) => candidate.type === state && candidate.exited === undefined)
  if (visit === undefined) return before
  course.redrives.reopen(visit)
  retry(visit)
  for (const scope of visit.inner.values()) closeScope(scope, event)
  visit.inner = new Map()
  visit.attempts++
  visit.attemptFailed = false
  visit.length = event.details.length ?? visit.length
  return placeAt(visit)
}

export function failContainer(course: Course, event: HistoryEvent, state: StateType, before: Place): Place {
  const visit = around(
    before,
    (candidate) => candidate.type === state && isOpen(candidate) && !candidate.attemptFailed,
  )
  if (visit === undefined) return before
  visit.attemptFailed = true
  const behind = course.failures.at(course.before(event))
  for (const scope of visit.inner.values()) closeScope(scope, event)
  if (behind?.visit !== visit) course.failures.add(visit, event, behind)
  else course.failures.passOn(event, behind)
  if (behind !== undefined && behind.visit !== visit) behind.fate = 'spread'
  return placeAt(visit)
}

export function leaveContainer(state: StateType, before: Place): Place {
  const visit = around(before, (candidate) => candidate.type === state && isOpen(candidate))
  return visit === undefined ? before : placeAt(visit)
}

export function startIteration(course: Course, event: HistoryEvent, before: Place): Place {
  const visit = mapAround(course, event, before)
  if (visit === undefined) return before
  course.redrives.reopen(visit)
  const index = event.details.index ?? visit.inner.size
  const earlier = visit.inner.get(index)
  if (earlier !== undefined) closeScope(earlier, event)
  visit.inner.delete(index)
  return { scope: innerScope(visit, index, index), visit: undefined }
}

export function endIteration(
  course: Course,
  event: HistoryEvent,
  how: NonNullable<Scope['ended']>,
  before: Place,
): Place {
  const visit = mapAround(course, event, before)
  if (visit === undefined) return before
  const scope = visit.inner.get(event.details.index ?? -1)
  if (scope !== undefined) {
    scope.ended = how
    // An iteration that is stopped may be stopped with the whole execution: its states are still of interest.
    if (how === 'failed') closeScope(scope, event)
  }
  const behind = how === 'failed' ? course.failures.at(course.before(event)) : undefined
  if (behind !== undefined) course.failures.passOn(event, behind)
  return placeAt(visit)
}

function mapAround(course: Course, event: HistoryEvent, before: Place): Visit | undefined {
  const { name } = event.details
  const isIt = (visit: Visit) => visit.type === 'Map' && (name === undefined || visit.name === name)
  const named = name === undefined ? undefined : course.latestNamed(name)
  return around(before, isIt) ?? (named?.type === 'Map' ? named : undefined)
}

export function mapRun(course: Course, event: HistoryEvent, kind: string, before: Place): Place {
  const visit = around(before, (candidate) => candidate.type === 'Map')
  if (visit === undefined) return before
  if (kind === 'map-run-failed') course.failures.add(visit, event)
  if (kind === 'map-run-redriven') {
    course.redrives.settle(visit)
    course.redrives.reopen(visit)
  }
  visit.mapRunArn = event.details.mapRunArn ?? visit.mapRunArn
  return placeAt(visit)
}
