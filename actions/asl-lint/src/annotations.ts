/** Findings as they appear beside the lines of a change. */
import type { Severity } from '@aws-delivery-actions/asl'
import type { Annotation } from '@aws-delivery-actions/host'
import type { LintedFile } from './linted-file.js'
import { locatedFindings } from './located.js'

const severities: Readonly<Record<Severity, Annotation['severity']>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

export function annotationsOf(linted: readonly LintedFile[]): readonly Annotation[] {
  return locatedFindings(linted).map(({ source, finding: { rule, severity, message, hint, range } }) => ({
    severity: severities[severity],
    title: rule,
    message: `${message}. ${hint}`,
    file: source.file,
    line: range.start.line,
    column: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
  }))
}
