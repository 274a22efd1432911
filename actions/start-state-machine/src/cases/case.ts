/** One case of a cases file: what goes in, and what must come out. */
import type { Expectations } from '../expect/expectations.js'

export type Place = { readonly file: string; readonly line: number; readonly column: number }

export type CaseStatus = (typeof caseStatuses)[number]

export const caseStatuses = [
  'SUCCEEDED',
  'FAILED',
  'TIMED_OUT',
  'ABORTED',
  'RETRIABLE',
  'CAUGHT_ERROR',
] as const

export type Case = {
  readonly name: string
  readonly place: Place
  /** A JSON text, sensitive. */
  readonly input: string
  readonly expect: readonly string[]
  readonly expectStates: readonly string[]
  /** Milliseconds. */
  readonly maxDuration: number | undefined
  /** The three above, ready to be asked. */
  readonly expectations: Expectations
  readonly status: CaseStatus
  /** Milliseconds. */
  readonly timeout: number | undefined
  /** Only this state is tested, without an execution. */
  readonly state: string | undefined
  readonly mock: Mock | undefined
}

/** What the call of a state answers. */
export type Mock =
  | { readonly result: string }
  | { readonly errorOutput: { readonly error?: string; readonly cause?: string } }

export type CaseResult = {
  readonly name: string
  readonly place: Place
  readonly passed: boolean
  /** What is wrong, a sentence each. */
  readonly troubles: readonly string[]
  readonly durationMs: number
  readonly executionArn?: string | undefined
}
