/** The history of an execution of which only beginning and end are known: an Express one, or a hidden one. */
import { type History, historyFrom } from './history.js'

export type BareExecution = {
  readonly status: 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED'
  /** Milliseconds since 1970. */
  readonly startedAt: number | undefined
  readonly endedAt: number | undefined
  readonly input?: string | undefined
  readonly output?: string | undefined
  readonly error?: string | undefined
  readonly cause?: string | undefined
}

const ends = {
  SUCCEEDED: 'ExecutionSucceeded',
  FAILED: 'ExecutionFailed',
  TIMED_OUT: 'ExecutionTimedOut',
  ABORTED: 'ExecutionAborted',
} as const

export function bareHistory(execution: BareExecution): History {
  const { status, startedAt = 0, endedAt = startedAt, input, output, error, cause } = execution
  const started = {
    id: 1,
    type: 'ExecutionStarted',
    timestamp: new Date(startedAt),
    executionStartedEventDetails: { input },
  }
  if (status === 'RUNNING') return historyFrom([started])
  const type = ends[status]
  const details = `${type.charAt(0).toLowerCase()}${type.slice(1)}EventDetails`
  const ended = { id: 2, type, timestamp: new Date(endedAt), [details]: { output, error, cause } }
  return historyFrom([started, ended])
}
