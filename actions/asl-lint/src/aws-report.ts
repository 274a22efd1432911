/** The document of `--format=aws`: what ValidateStateMachineDefinition would answer, for readers of its answers. */
import { json } from '@aws-delivery-actions/report'
import { type Located, locatedFindings, mostSevere } from './located.js'
import type { Report } from './report.js'
import { countsOf } from './verdict.js'

/** The API gives no more. */
const mostDiagnostics = 100

export function awsReport({ linted }: Report): string {
  const { files, definitions, errors } = countsOf(linted)
  const alone = files <= 1 && definitions <= 1
  // The API knows errors and warnings only.
  const all = locatedFindings(linted).filter(({ finding }) => finding.severity !== 'info')
  const shown = mostSevere(all, mostDiagnostics)
  return json.document(
    {
      result: errors > 0 ? 'FAIL' : 'OK',
      diagnostics: shown.map((located) => diagnostic(located, alone)),
      truncated: shown.length < all.length,
    },
    2,
  )
}

function diagnostic(located: Located, alone: boolean): object {
  const { severity, awsCode, rule, message, hint } = located.finding
  return {
    severity: severity === 'error' ? 'ERROR' : 'WARNING',
    // Where the API has no code, the rule stands in its spelling.
    code: awsCode ?? rule.toUpperCase().replaceAll('-', '_'),
    message: `${message}. ${hint}`,
    location: locationOf(located, alone),
  }
}

function locationOf({ source, finding }: Located, alone: boolean): string {
  const { definition, pointer, range } = finding
  // The API's own form for a text that it cannot read.
  if (pointer === '')
    return `[Source: ${source.file}; line: ${range.start.line}, column: ${range.start.column}]`
  // An answer is about one definition; of several, the file and the place in it come first.
  return alone ? pointer : `${source.file}#${definition ?? ''}${pointer}`
}
