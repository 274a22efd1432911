/** The results of cases as JUnit XML: one case each, one failure or error for each that did not pass. */
import { type JunitCase, junit } from '@aws-delivery-actions/report/junit'
import { type CaseResult, troublesOf } from './case.js'

export type ReportFacts = {
  /** The cases file. */
  readonly file: string
  /** Milliseconds since 1970. */
  readonly startedAt: number
}

export function junitOf(results: readonly CaseResult[], { file, startedAt }: ReportFacts): string {
  return junit({ startedAt, suites: [{ name: file, properties: {}, cases: results.map(caseOf) }] })
}

function caseOf({ name, place, finding, durationMs, executionArn }: CaseResult): JunitCase {
  const facts = { name, className: place.file, seconds: durationMs / 1000 }
  const { kind } = finding
  if (kind === 'passed') return { ...facts, result: { kind } }
  const where = [`${place.file}:${place.line}`, ...(executionArn === undefined ? [] : [executionArn])]
  const troubles = troublesOf(finding)
  const [message = kind] = troubles
  return { ...facts, result: { kind, type: 'case', message, lines: [...troubles, ...where] } }
}
