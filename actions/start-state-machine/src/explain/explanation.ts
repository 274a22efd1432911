/** What a history comes to: how the execution ended, where, why, and what went wrong on the way. */
import type { HistoryEvent } from '../history/event.js'
import type { EndStatus } from '../history/event-kind.js'
import type { History } from '../history/history.js'
import { culpritOf, openStates } from './culprit.js'
import { type Replay, replay } from './replay.js'
import { type Failure, lastFailure, pathOf, type Task, type Visit } from './visit.js'

export type Status = EndStatus | 'RUNNING'

export type Explanation = {
  readonly status: Status
  /** The state at fault; of a running execution nothing. */
  readonly failed: FailedState | undefined
  /** Those of the event that ended the execution. */
  readonly error: string | undefined
  readonly cause: string | undefined
  /** Innermost states that were open, beside the one at fault; of a running execution all of them. */
  readonly open: readonly Visit[]
  /** Failures that a Retry, a Catch or a redrive dealt with, in their order. */
  readonly survived: readonly Failure[]
  /** Milliseconds since 1970. */
  readonly startedAt: number | undefined
  readonly endedAt: number | undefined
  /** From the first start, redrives and the time before them included. */
  readonly durationMs: number | undefined
  /** States entered and tries repeated. An estimate of what is billed. */
  readonly transitions: number
  readonly redriveCount: number
  /** JSON texts, sensitive. */
  readonly input: string | undefined
  readonly output: string | undefined
  readonly roleArn: string | undefined
  readonly replay: Replay
}

export type FailedState = {
  readonly name: string
  /** The states around it and itself, outermost first: `["Checks","Each[2]","Probe"]`. */
  readonly path: readonly string[]
  readonly visit: Visit
  /** What it called, if it is a task that got that far. */
  readonly task: Task | undefined
  readonly attempts: number
  /** The field whose expression failed: `Choices[0]/Condition`. */
  readonly field: string | undefined
  readonly mapRunArn: string | undefined
}

export function explain(history: History): Explanation {
  return explainReplay(replay(history))
}

export function explainReplay(replayed: Replay): Explanation {
  const { started, ended, visits, redriveCount } = replayed
  const culprit = culpritOf(replayed)
  const failures = visits.flatMap(({ failures }) => failures)
  return {
    status: ended?.status ?? 'RUNNING',
    failed: culprit && failedState(culprit.visit, culprit.event),
    error: ended?.event.details.error,
    cause: ended?.event.details.cause,
    open: ended === undefined ? openStates(replayed) : (culprit?.besides ?? []),
    survived: failures.filter(hasEndedWell).sort((a, b) => a.event.id - b.event.id),
    startedAt: started?.at,
    endedAt: ended?.event.at,
    durationMs: started && ended && Math.max(0, Math.round(ended.event.at - started.at)),
    transitions: visits.length + failures.filter(wasTriedAgain).length,
    redriveCount,
    input: started?.details.input,
    output: ended?.event.details.output,
    roleArn: started?.details.roleArn,
    replay: replayed,
  }
}

function failedState(visit: Visit, event: HistoryEvent | undefined): FailedState {
  return {
    name: visit.name,
    path: pathOf(visit),
    visit,
    task: visit.task,
    attempts: visit.attempts,
    field: event?.details.location ?? lastFailure(visit)?.event.details.location,
    mapRunArn: visit.mapRunArn,
  }
}

function hasEndedWell({ fate }: Failure): boolean {
  return fate === 'caught' || fate === 'retried' || fate === 'redriven'
}

function wasTriedAgain({ fate }: Failure): boolean {
  return fate === 'retried' || fate === 'redriven'
}
