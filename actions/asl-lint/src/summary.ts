/** The page of a run, for GitHub's job summary. */
import type { Outcome } from '@aws-delivery-actions/host'
import { markdown } from '@aws-delivery-actions/report'
import type { LintedFile } from './linted-file.js'
import { type Located, locatedFindings, mostSevere, placeOf } from './located.js'
import { counted, countsInWords, countsOf, definitionsInWords } from './verdict.js'

/** More rows than this are no longer read; the log and the JSON document have all of them. */
const mostRows = 100

export function summaryOf(
  linted: readonly LintedFile[],
  verdict: Outcome<unknown>['verdict'],
  fixed = 0,
): readonly string[] {
  const all = locatedFindings(linted)
  const rows = mostSevere(all, mostRows)
  const counts = countsOf(linted)
  const found = verdict === 'failed' ? '' : `, found ${countsInWords(counts)}`
  return [
    // A failed run starts with its reason, which has the counts.
    markdown.text(`Read ${definitionsInWords(counts)}${found}.`),
    ...(fixed === 0 ? [] : [markdown.text(`${counted(fixed, 'finding')} mended.`)]),
    ...(rows.length === 0 ? [] : [markdown.table(['Severity', 'Place', 'Rule', 'Finding'], rows.map(row))]),
    ...(rows.length === all.length
      ? []
      : [markdown.text(`${all.length - rows.length} more are not shown here.`)]),
  ]
}

function row(located: Located): readonly string[] {
  const { severity, rule, message, hint, documentation } = located.finding
  return [
    severity,
    markdown.code(placeOf(located)),
    markdown.link(markdown.code(rule), documentation),
    markdown.text(`${message}. ${hint}`),
  ]
}
