/** What the findings come to. */
import type { Severity } from '@aws-delivery-actions/asl'
import type { Inputs } from './inputs.js'
import type { LintedFile } from './linted-file.js'

export type Counts = {
  readonly files: number
  readonly definitions: number
  readonly errors: number
  readonly warnings: number
  readonly suppressed: number
}

export function countsOf(linted: readonly LintedFile[]): Counts {
  const withSeverity = (severity: Severity) =>
    sum(linted.map(({ findings }) => findings.filter((finding) => finding.severity === severity).length))
  return {
    files: linted.length,
    definitions: sum(linted.map(({ definitions }) => definitions)),
    errors: withSeverity('error'),
    warnings: withSeverity('warning'),
    suppressed: sum(linted.map(({ suppressed }) => suppressed.length)),
  }
}

export function verdictOf({ errors, warnings }: Counts, failOn: Inputs['fail-on']): 'passed' | 'failed' {
  const counted = { error: errors, warning: errors + warnings, none: 0 }[failOn]
  return counted > 0 ? 'failed' : 'passed'
}

/** `2 errors and 1 warning in 3 files`. */
export function countsInWords({ errors, warnings, files, suppressed }: Counts): string {
  const beside = suppressed === 0 ? '' : `, ${suppressed} suppressed`
  return `${counted(errors, 'error')} and ${counted(warnings, 'warning')} in ${counted(files, 'file')}${beside}`
}

export function definitionsInWords({ definitions }: Counts): string {
  return counted(definitions, 'state machine')
}

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
