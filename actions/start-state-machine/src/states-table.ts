/** The states of an execution as rows: each visit by itself, or, where they are many, each state with its runs. */
import type { Explanation } from './explain/explanation.js'
import { isReallyOpen, lastFailure, pathOf, type Visit } from './explain/visit.js'

export type StateOutcome = 'succeeded' | 'caught' | 'failed' | 'aborted' | 'open' | 'redriven'

export type StateRow = {
  /** `Checks › Each[2] › Probe`; of a group without the numbers of iterations. */
  readonly path: string
  readonly type: Visit['type']
  /** How many visits the row stands for. */
  readonly runs: number
  /** Milliseconds since 1970. */
  readonly startedAt: number
  /** Of one visit how long it took, so far when it is open; of a group the longest. */
  readonly longestMs: number
  /** Tries of all visits together. */
  readonly attempts: number
  readonly outcomes: ReadonlyMap<StateOutcome, number>
}

export const arrow = ' › '

/** In the order the states were entered. */
export function stateRows(explanation: Explanation, mostVisits = 100): StateRow[] {
  const { visits } = explanation.replay
  return visits.length <= mostVisits
    ? visits.map((visit) => rowOf([visit], pathOf(visit).join(arrow), explanation))
    : [...grouped(visits)].map(([path, group]) => rowOf(group, path, explanation))
}

export function outcomeOf(visit: Visit, { failed, status }: Explanation): StateOutcome {
  if (failed !== undefined && isAtFault(visit, failed.visit)) {
    return status === 'ABORTED' ? 'aborted' : 'failed'
  }
  const fate = lastFailure(visit)?.fate
  if (visit.exited !== undefined) return fate === 'caught' ? 'caught' : 'succeeded'
  if (visit.type === 'Succeed' && status === 'SUCCEEDED') return 'succeeded'
  if (fate === 'redriven') return 'redriven'
  if (fate === 'spread' || fate === 'unhandled') return 'failed'
  if (isReallyOpen(visit) && status === 'RUNNING') return 'open'
  return visit.type === 'Fail' ? 'failed' : 'aborted'
}

/** The state that failed, and those it brought down. */
function isAtFault(visit: Visit, failed: Visit): boolean {
  for (let at: Visit | undefined = failed; at !== undefined; at = at.scope.owner)
    if (at === visit) return true
  return false
}

function grouped(visits: readonly Visit[]): Map<string, Visit[]> {
  const groups = new Map<string, Visit[]>()
  for (const visit of visits) {
    const path = namesTo(visit).join(arrow)
    const group = groups.get(path)
    if (group === undefined) groups.set(path, [visit])
    else group.push(visit)
  }
  return groups
}

/** Its path without the numbers of iterations. */
function namesTo(visit: Visit): string[] {
  const names = [visit.name]
  for (let owner = visit.scope.owner; owner !== undefined; owner = owner.scope.owner) names.push(owner.name)
  return names.reverse()
}

function rowOf(visits: readonly Visit[], path: string, explanation: Explanation): StateRow {
  const outcomes = new Map<StateOutcome, number>()
  let startedAt = Number.POSITIVE_INFINITY
  let longestMs = 0
  let attempts = 0
  for (const visit of visits) {
    const outcome = outcomeOf(visit, explanation)
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    startedAt = Math.min(startedAt, visit.entered.at)
    longestMs = Math.max(longestMs, durationOf(visit, explanation))
    attempts += Math.max(1, visit.attempts)
  }
  return {
    path,
    type: visits[0]?.type ?? 'Task',
    runs: visits.length,
    startedAt,
    longestMs,
    attempts,
    outcomes,
  }
}

function durationOf(visit: Visit, { endedAt, replay }: Explanation): number {
  const end = visit.exited?.at ?? visit.closed?.at ?? endedAt ?? replay.last?.at ?? visit.entered.at
  return replay.activeMs(visit.entered.at, end)
}
