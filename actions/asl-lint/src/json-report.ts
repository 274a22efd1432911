/** The document of `--format=json` and `json-file`. */
import { json } from '@aws-delivery-actions/report'
import { type Located, locatedFindings } from './located.js'
import type { Report } from './report.js'
import { countsOf } from './verdict.js'

/** Raised when a field changes its meaning; a new field leaves it as it is. */
const version = 1

export function jsonReport({ linted }: Report): string {
  const findings = locatedFindings(linted).map(entry)
  return json.document({ version, ...countsOf(linted), findings }, 2)
}

function entry({ source, finding }: Located): object {
  const { rule, severity, message, hint, range, pointer, state, definition, awsCode, documentation, edit } =
    finding
  const { start, end } = range
  return {
    rule,
    severity,
    message,
    hint,
    file: source.file,
    range: {
      start: { line: start.line, column: start.column },
      end: { line: end.line, column: end.column },
    },
    pointer,
    state,
    definition,
    awsCode,
    documentation,
    fixable: edit !== undefined,
  }
}
