/** The results of cases as JUnit XML: one case each, one failure for each that failed. */
import { type JunitCase, junit } from '@aws-delivery-actions/report/junit'
import type { CaseResult } from './case.js'

export type ReportFacts = {
  /** The cases file. */
  readonly file: string
  /** Milliseconds since 1970. */
  readonly startedAt: number
}

export function junitOf(results: readonly CaseResult[], { file, startedAt }: ReportFacts): string {
  return junit({ startedAt, suites: [{ name: file, properties: {}, cases: results.map(caseOf) }] })
}

function caseOf({ name, place, passed, troubles, durationMs, executionArn }: CaseResult): JunitCase {
  const seconds = durationMs / 1000
  if (passed) return { name, className: place.file, seconds, result: { kind: 'passed' } }
  const where = [`${place.file}:${place.line}`, ...(executionArn === undefined ? [] : [executionArn])]
  return {
    name,
    className: place.file,
    seconds,
    result: {
      kind: 'failed',
      type: 'case',
      message: troubles[0] ?? 'failed',
      lines: [...troubles, ...where],
    },
  }
}
