/** One case of a cases file: what goes in, and what must come out. */
import type { ActionError } from '@aws-delivery-actions/host'
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
  readonly tested: TestedState | undefined
}

export type TestedState = {
  readonly name: string
  /** Of its name in the file. */
  readonly place: Place
  readonly mock: Mock | undefined
}

/** What the call of a state answers. */
export type Mock =
  | { readonly result: string }
  | { readonly errorOutput: { readonly error?: string; readonly cause?: string } }

/** How one case came out. */
export type Finding =
  | { readonly kind: 'passed' }
  /** What does not hold, a sentence each. */
  | { readonly kind: 'failed'; readonly troubles: readonly string[] }
  /** It could not be run, so nothing is known of what it tests. */
  | { readonly kind: 'error'; readonly troubles: readonly string[]; readonly error?: ActionError }

export type CaseResult = {
  readonly name: string
  readonly place: Place
  readonly finding: Finding
  readonly durationMs: number
  readonly executionArn: string | undefined
}

export function troublesOf(finding: Finding): readonly string[] {
  return finding.kind === 'passed' ? [] : finding.troubles
}

export function placeInWords({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}
