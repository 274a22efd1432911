/** The report of `--format=sarif` and `sarif-file`, as code scanning reads it. */
import {
  type DocumentedRule,
  documentedRules,
  type Finding,
  fileRules,
  type Severity,
} from '@aws-delivery-actions/asl'
import { markdown } from '@aws-delivery-actions/report'
import {
  codeScanningLimits,
  type SarifLevel,
  type SarifResult,
  type SarifRule,
  sarif,
} from '@aws-delivery-actions/report/sarif'
import { lineOf } from './lines.js'
import type { LintedFile } from './linted-file.js'
import { type Located, locatedFindings, mostSevere } from './located.js'
import type { Report } from './report.js'

export async function sarifReport({ linted, tool, pathInSource }: Report): Promise<string> {
  const all = locatedFindings(linted)
  const shown = mostSevere(all, codeScanningLimits.results)
  const texts = new Map(linted.map(({ file, text }) => [pathInSource(file), text]))
  return sarif({
    tool,
    rules: rulesOf(shown, await documentedRules()),
    results: shown.map((located) => resultOf(located, pathInSource)),
    textOf: (file) => texts.get(file),
    notices: shown.length < all.length ? [leftOut(all.length - shown.length)] : [],
  })
}

/** Why code scanning will not show everything, where it will not. */
export function codeScanningNotice(findings: number): string | undefined {
  const { results, shown } = codeScanningLimits
  if (findings > results) return leftOut(findings - results)
  if (findings <= shown) return undefined
  return `code scanning shows the ${shown} most severe of ${findings} findings; the SARIF report has all`
}

function leftOut(count: number): string {
  return `${count} findings are left out of the SARIF report: code scanning takes ${codeScanningLimits.results}`
}

const levels: Readonly<Record<Severity, SarifLevel>> = { error: 'error', warning: 'warning', info: 'note' }

/** Those of the findings, each once. */
function rulesOf(shown: readonly Located[], rules: readonly DocumentedRule[]): readonly SarifRule[] {
  const found = new Map(shown.map(({ finding }) => [finding.rule, finding]))
  return [...found.values()].map((finding) =>
    ruleOf(
      finding,
      rules.find(({ id }) => id === finding.rule),
    ),
  )
}

/** What AWS alone found has no rule here; then the finding is all that is known. */
function ruleOf(
  { rule: id, severity, message, hint, documentation, awsCode }: Finding,
  rule: DocumentedRule | undefined,
): SarifRule {
  const own = rule ?? fileRules.find((one) => one.id === id)
  const description = own?.description ?? message
  const advice = own?.hint ?? hint
  return {
    id,
    level: levels[own?.level ?? severity],
    title: firstSentence(description),
    description,
    help: {
      text: `${description}\n\nTo mend it: ${advice}`,
      markdown: [
        markdown.text(description),
        `**To mend it:** ${markdown.text(advice)}`,
        ...example('Bad', rule?.bad),
        ...example('Good', rule?.good),
        `[Documentation](${documentation})`,
      ].join('\n\n'),
    },
    helpUri: documentation,
    tags: ['correctness', 'amazon-states-language'],
    ...(awsCode === null ? {} : { properties: { awsCode } }),
  }
}

/** A long one shows nothing at a glance, and text that cannot be seen shows nothing at all. */
const longestExample = 1000

function example(title: string, text: string | undefined): readonly string[] {
  if (text === undefined || text.length > longestExample || text.includes('\ufeff')) return []
  return [`${title}:`, markdown.codeBlock(text.split('\n'), 'json')]
}

function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text
}

function resultOf({ source, finding }: Located, pathInSource: Report['pathInSource']): SarifResult {
  const { rule, severity, message, hint, range, pointer, state, definition, awsCode } = finding
  const { start, end } = range
  return {
    rule,
    level: levels[severity],
    message: `${message}. ${hint}`,
    file: pathInSource(source.file),
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
    },
    logical: logicalPlace(definition, state),
    identity: [definition ?? '', placeWithoutIndexes(pointer), faultIn(source, finding)],
    properties: { pointer, state, definition, awsCode },
  }
}

/** `Resources.Orders/Inspect` */
function logicalPlace(definition: string | null, state: string | null): SarifResult['logical'] {
  const name = [definition, state].filter((part) => part !== null).join('/')
  return name === '' ? undefined : { name, kind: 'object' }
}

/** The place of an item in a list is not what it is known by: items come and go before it. */
function placeWithoutIndexes(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*')
}

/** The text at fault, as far as it stands on one line. */
function faultIn(source: LintedFile, { range: { start, end } }: Finding): string {
  const line = lineOf(source, start.line) ?? ''
  return line.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined)
}
