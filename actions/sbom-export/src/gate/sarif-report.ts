/** The report of `sarif-file`, as code scanning reads it: what is new is an error, what was there before a note. */
import { markdown } from '@aws-delivery-actions/report'
import {
  codeScanningLimits,
  type SarifResult,
  type SarifRule,
  sarif,
} from '@aws-delivery-actions/report/sarif'
import { packageIdentity } from '@aws-delivery-actions/sbom/query'
import { nameOfImage } from './facts.js'
import type { GateVerdict } from './gate.js'
import type { Judged } from './judged.js'
import { type Problem, subjectKey } from './problem.js'

export type SarifQuestion = {
  readonly verdict: GateVerdict
  readonly version: string
  /** How a document is called within the source. */
  readonly pathInSource: (file: string) => string
}

export type SarifReport = {
  readonly text: string
  /** Why code scanning will not show everything, where it will not. */
  readonly notice: string | undefined
}

export function sarifReport({ verdict, version, pathInSource }: SarifQuestion): SarifReport {
  const all = distinct(verdict.judged.filter(({ standing }) => standing === 'new' || standing === 'known'))
  const shown = all.slice(0, codeScanningLimits.results)
  const notice = codeScanningNotice(all.length)
  const text = sarif({
    tool: { name: 'sbom-export', version },
    rules: rulesOf(shown),
    results: shown.map((judged) => resultOf(judged, pathInSource)),
    textOf: () => undefined,
    notices: notice === undefined ? [] : [notice],
  })
  return { text, notice }
}

function codeScanningNotice(results: number): string | undefined {
  const { results: most, shown } = codeScanningLimits
  if (results > most)
    return `${results - most} problems are left out of the SARIF report: code scanning takes ${most}`
  if (results <= shown) return undefined
  return `code scanning shows the ${shown} most severe of ${results} problems; the SARIF report has all`
}

/** A vulnerability is one result, however many rules it breaks; a new one stands before a known one. */
function distinct(judged: readonly Judged[]): readonly Judged[] {
  const found = new Map<string, Judged>()
  for (const one of judged) {
    const key = JSON.stringify([ruleIdOf(one.problem), subjectKey(one.problem)])
    if (!found.has(key)) found.set(key, one)
  }
  return [...found.values()]
}

function ruleIdOf({ rule, vulnerability }: Problem): string {
  return vulnerability?.id ?? rule.id
}

function rulesOf(shown: readonly Judged[]): readonly SarifRule[] {
  const found = new Map(shown.toReversed().map(({ problem }) => [ruleIdOf(problem), problem]))
  return [...found].map(([id, problem]) => ruleOf(id, problem))
}

function ruleOf(id: string, { rule, vulnerability, why, mend }: Problem): SarifRule {
  const title = vulnerability === undefined ? `The rule ${id}` : `${id} (${vulnerability.severity})`
  return {
    id,
    level: 'error',
    title,
    description: vulnerability === undefined ? titles[rule.kind] : `A package has ${id}`,
    help: {
      text: `${why}\n\nTo mend it: ${mend}`,
      markdown: `${markdown.text(why)}\n\n**To mend it:** ${markdown.text(mend)}`,
    },
    helpUri: vulnerability === undefined ? documentation[rule.kind] : advisoryOf(id),
    tags: ['security', 'sbom', rule.kind],
    ...(vulnerability === undefined
      ? {}
      : { properties: { 'security-severity': String(scoreOf(vulnerability)) } }),
  }
}

const titles: Readonly<Record<Problem['rule']['kind'], string>> = {
  package: 'A package is denied',
  license: 'A licence is denied',
  vulnerability: 'A package is vulnerable',
  age: 'The SBOM is too old',
}

const inspector = 'https://docs.aws.amazon.com/inspector/latest/user/sbom-export.html'

const documentation: Readonly<Record<Problem['rule']['kind'], string>> = {
  package: 'https://github.com/package-url/purl-spec',
  license: 'https://spdx.org/licenses/',
  vulnerability: inspector,
  age: inspector,
}

function advisoryOf(id: string): string {
  const encoded = encodeURIComponent(id.replace(/[\ud800-\udfff]/gu, '\ufffd'))
  if (/^CVE-/i.test(id)) return `https://nvd.nist.gov/vuln/detail/${encoded}`
  if (/^GHSA-/i.test(id)) return `https://github.com/advisories/${encoded}`
  return `https://osv.dev/vulnerability/${encoded}`
}

/** By the lower end of the severity where no score is told. */
const scores: Readonly<Record<string, number>> = { critical: 9, high: 7, medium: 4, low: 0.1 }

function scoreOf({ score, severity }: NonNullable<Problem['vulnerability']>): number {
  return score ?? scores[severity] ?? 0
}

function resultOf(
  { problem, standing, note }: Judged,
  pathInSource: SarifQuestion['pathInSource'],
): SarifResult {
  const { rule, facts, component, vulnerability, why, mend, paths } = problem
  const image = nameOfImage(facts)
  return {
    rule: ruleIdOf(problem),
    level: standing === 'new' ? 'error' : 'note',
    message: `${why}, in ${image}${note === '' ? '' : ` (${note})`}. To mend it: ${mend}`,
    file: pathInSource(facts.source),
    region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
    logical:
      component === undefined ? undefined : { name: component.purl || component.name, kind: 'package' },
    // Without digest and version: another build of the image has the same problem.
    identity: [
      facts.image.repository || facts.source,
      component === undefined ? '' : packageIdentity(component.ecosystem, component),
    ],
    properties: {
      rule: rule.id,
      image: facts.image.arn || image,
      paths,
      ...(vulnerability?.epss === undefined ? {} : { epss: vulnerability.epss }),
    },
  }
}
