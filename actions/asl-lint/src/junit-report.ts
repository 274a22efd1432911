/** The report of `--format=junit` and `junit-file`: a suite for each file, a case for each finding and each sound definition. */
import { type JunitCase, type JunitSuite, junit } from '@aws-delivery-actions/report/junit'
import type { LintedFile } from './linted-file.js'
import { type Located, locatedFindings } from './located.js'
import type { Report } from './report.js'
import { linesOf } from './text-report.js'

export function junitReport({ linted, failOn, tool, startedAt }: Report): string {
  const suites = linted.map((file) => suiteOf(file, failOn, `${tool.name} ${tool.version}`))
  return junit({ startedAt, suites })
}

function suiteOf(file: LintedFile, failOn: Report['failOn'], tool: string): JunitSuite {
  const located = locatedFindings([file])
  const isFailure = ({ finding: { severity } }: Located) =>
    severity === 'error' || (severity === 'warning' && failOn === 'warning')
  const told = located.filter((one) => !isFailure(one))
  const failures = located.filter(isFailure)
  return {
    name: file.file,
    properties: { tool, definitions: String(file.definitions) },
    cases: [...soundCases(file, failures), ...failures.map(failure), ...told.map(passed)],
    output: told.flatMap((one) => linesOf(one).map(({ text }) => text)),
  }
}

/** One for each definition that nothing is held against. */
function soundCases({ file, places }: LintedFile, failures: readonly Located[]): readonly JunitCase[] {
  const failed = new Set(failures.map(({ finding }) => finding.definition))
  const sound = places.filter((place) => !failed.has(place))
  const names = sound.map((place) => (place === null ? 'no errors' : `no errors ${place}`))
  if (failures.length === 0 && names.length === 0) names.push('no state machine')
  return names.map((name) => ({ name, className: file, result: { kind: 'passed' } }))
}

function failure(located: Located): JunitCase {
  const { severity, message, hint } = located.finding
  return {
    ...head(located),
    result: {
      kind: 'failed',
      type: severity,
      message: `${message}. ${hint}`,
      lines: linesOf(located).map(({ text }) => text),
    },
  }
}

/** What is not held against the definition: its name is all that a report group shows of it. */
function passed(located: Located): JunitCase {
  const { name, className } = head(located)
  return { name: `${located.finding.severity}: ${name}`, className, result: { kind: 'passed' } }
}

/** Without the line: a case is followed over time by its name. */
function head({ source, finding }: Located): Pick<JunitCase, 'name' | 'className'> {
  const { rule, definition, pointer } = finding
  return {
    name: [rule, definition ?? '', pointer].filter((part) => part !== '').join(' '),
    className: source.file,
  }
}
