/** Findings as a person reads them in a log. */
import type { Finding, Severity } from '@aws-delivery-actions/asl'
import type { Log, Tone } from '@aws-delivery-actions/host'
import { codeFrame } from './code-frame.js'
import { lineOf } from './lines.js'
import type { LintedFile } from './linted-file.js'
import { type Located, locatedFindings, mostSevere, placeOf } from './located.js'
import { countsInWords, countsOf } from './verdict.js'

type Line = { readonly text: string; readonly tone: Tone }

const tones: Readonly<Record<Severity, Tone>> = { error: 'bad', warning: 'doubtful', info: 'plain' }

/** Each with its place, its piece of the file and its hint. */
export function tellFindings(log: Log, linted: readonly LintedFile[], most: number): void {
  const all = locatedFindings(linted)
  const shown = mostSevere(all, most)
  for (const { text, tone } of told(shown).flatMap(linesOf)) log.info(text, tone)
  const hidden = all.length - shown.length
  if (hidden > 0) log.info(`${hidden} more not shown: max-findings is ${most}`, 'dim')
}

/** What is wrong for several machines that share a definition says for which each time. */
function told(all: readonly Located[]): readonly Located[] {
  const key = ({ source, finding: { rule, message, range } }: Located) =>
    JSON.stringify([source.file, rule, message, range])
  const times = new Map<string, number>()
  for (const each of all) times.set(key(each), (times.get(key(each)) ?? 0) + 1)
  return all.map((each) => {
    const { source, finding } = each
    if (times.get(key(each)) === 1 || finding.definition === null) return each
    return { source, finding: { ...finding, message: `${finding.message} (in ${finding.definition})` } }
  })
}

/** The last line: what it comes to. */
export function tellCounts(log: Log, linted: readonly LintedFile[]): void {
  const counts = countsOf(linted)
  log.info(countsInWords(counts), counts.errors > 0 ? 'bad' : counts.warnings > 0 ? 'doubtful' : 'good')
}

/** The lines of one finding, not yet escaped: the log does that. */
export function linesOf(located: Located): readonly Line[] {
  const { source, finding } = located
  return [
    { text: `${placeOf(located)}: ${headline(finding)}`, tone: tones[finding.severity] },
    ...codeFrame(lineOf(source, finding.range.start.line), finding.range).map((text) => ({
      text,
      tone: 'dim' as const,
    })),
    { text: `  ${finding.hint}`, tone: 'plain' },
  ]
}

function headline({ severity, rule, message }: Finding): string {
  return `${severity} ${rule}: ${message}`
}
