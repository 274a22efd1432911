/** Map Runs of Distributed Map states: how far they are at any moment. */
import { milliseconds } from '../scenario.js'
import type { MapRunProgress, MapRunScript } from './script.js'

export type MapRun = {
  readonly arn: string
  readonly executionArn: string
  readonly stateMachineArn: string
  readonly script: MapRunScript
  readonly startedAt: number
}

export type Progress = {
  readonly status: string
  readonly since: number
  readonly itemCounts: Readonly<Record<string, number>>
  readonly executionCounts: Readonly<Record<string, number>>
}

/** The last of its scripted states that has come by then; undefined before it started. */
export function progressAt({ script, startedAt }: MapRun, now: number): Progress | undefined {
  if (now < startedAt) return undefined
  const reached = script.progress.filter(({ at = 0 }) => startedAt + milliseconds(at) <= now)
  const current: MapRunProgress = reached.at(-1) ?? {}
  return {
    status: current.status ?? 'RUNNING',
    since: startedAt + milliseconds(current.at ?? 0),
    itemCounts: counted(current.items),
    executionCounts: counted(current.executions),
  }
}

/** As the API has it: every count is there, the total is their sum unless it is given. */
function counted(given: Readonly<Record<string, number>> = {}): Readonly<Record<string, number>> {
  const { pending = 0, running = 0, succeeded = 0, failed = 0, timedOut = 0, aborted = 0 } = given
  const { resultsWritten = 0, failuresNotRedrivable = 0, pendingRedrive = 0 } = given
  const total = given.total ?? pending + running + succeeded + failed + timedOut + aborted
  return {
    pending,
    running,
    succeeded,
    failed,
    timedOut,
    aborted,
    total,
    resultsWritten,
    failuresNotRedrivable,
    pendingRedrive,
  }
}
