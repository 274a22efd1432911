/** The document of `--format=json` and `json-file`. */
import type { LintedFile } from './linted-file.js'
import { locatedFindings } from './located.js'
import { countsOf } from './verdict.js'

/** Raised when a field changes its meaning; a new field leaves it as it is. */
const version = 1

export function jsonReport(linted: readonly LintedFile[]): string {
  const findings = locatedFindings(linted).map(({ source, finding }) => {
    const { rule, severity, message, hint, ...place } = finding
    return { rule, severity, message, hint, file: source.file, ...place }
  })
  return `${JSON.stringify({ version, ...countsOf(linted), findings }, null, 2)}\n`
}
