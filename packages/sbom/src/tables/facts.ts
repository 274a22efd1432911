/** What the tables say of one image: each fact once, in one order, whatever it was read from. */
import type { Ecosystem, Severity } from '../document.js'
import type { Contents } from './superseded.js'

export type PackageFact = {
  readonly package: string
  readonly packageversion: string
  readonly packagekey: string
  readonly ecosystem: Ecosystem
  readonly versionkey: string
  readonly purl: string
  readonly otherpurls: string
  readonly license: string
  readonly path: string
}

export type VulnerabilityFact = {
  readonly cve: string
  /** What else it is called, one blank between. */
  readonly aliases: string
  readonly package: string
  readonly packageversion: string
  readonly severity: Severity
  readonly score: number | undefined
  readonly epss: number | undefined
  readonly fixedversion: string
  readonly exploitavailable: boolean | undefined
  readonly knownexploited: string
  readonly analysis: string
  readonly suppressed: boolean
}

/** What is the same in all rows of an image. */
export type ImageFacts = {
  readonly sha: string
  readonly imagearn: string
  /** The same digest in other repositories, one a line. */
  readonly otherarns: string
  readonly operatingsystem: string
  /** Milliseconds since 1970; undefined when the document does not tell it. */
  readonly exportedat: number | undefined
}

export type FactsOfImage = {
  readonly image: ImageFacts
  /** What made the document, where it is known: of two documents of one source the newer counts. */
  readonly source?: string
  /** What the document held, by which it is told whether a newer one holds all of it. */
  readonly contents?: Contents
  readonly packages: readonly PackageFact[]
  readonly vulnerabilities: readonly VulnerabilityFact[]
}

const separator = '\n'

/** Facts by what makes two of them one. They are merged once all are there: in linear time, however many there are. */
export class Facts<Fact> {
  readonly #byKey = new Map<string, Fact | Fact[]>()
  readonly #key: (fact: Fact) => string
  readonly #merge: (facts: readonly Fact[]) => Fact

  constructor(key: (fact: Fact) => string, merge: (facts: readonly Fact[]) => Fact) {
    this.#key = key
    this.#merge = merge
  }

  add(fact: Fact): void {
    const key = this.#key(fact)
    const known = this.#byKey.get(key)
    if (known === undefined) this.#byKey.set(key, fact)
    else if (Array.isArray(known)) known.push(fact)
    else this.#byKey.set(key, [known, fact])
  }

  /** In the order of their keys. */
  all(): Fact[] {
    return [...this.#byKey]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, found]) => (Array.isArray(found) ? this.#merge(found) : found))
  }
}

/** In the order of the names. The length tells names that hold the separator apart. */
export function packageKey(fact: { readonly package: string; readonly packageversion: string }): string {
  return `${fact.package}\0${fact.packageversion}\0${fact.package.length}`
}

export function vulnerabilityKey(fact: VulnerabilityFact): string {
  return `${fact.cve}\0${packageKey(fact)}\0${fact.cve.length}`
}

/** Components of one name and version: two architectures, two places, or two ecosystems. */
export function mergePackages(facts: readonly PackageFact[]): PackageFact {
  const first = facts.reduce((best, fact) => (comesFirst(best, fact) ? best : fact))
  const purls = facts.flatMap(({ purl, otherpurls }) => [purl, ...otherpurls.split(separator)])
  return {
    ...first,
    otherpurls: joined(
      purls.filter((purl) => purl !== first.purl),
      separator,
    ),
    license: mergeLicenses(facts.map(({ license }) => license)),
    path: joined(
      facts.flatMap(({ path }) => path.split(separator)),
      separator,
    ),
  }
}

export function mergeVulnerabilities(facts: readonly VulnerabilityFact[]): VulnerabilityFact {
  const [first] = facts
  if (first === undefined) throw new TypeError('There is nothing to merge')
  const exploits = facts.map(({ exploitavailable }) => exploitavailable)
  const list = (texts: readonly string[]) =>
    joined(
      texts.flatMap((text) => text.split(', ')),
      ', ',
    )
  return {
    cve: first.cve,
    aliases: joined(
      facts.flatMap(({ aliases }) => aliases.split(' ')),
      ' ',
    ),
    package: first.package,
    packageversion: first.packageversion,
    severity: facts.map(({ severity }) => severity).reduce(worse),
    score: largest(facts.map(({ score }) => score)),
    epss: largest(facts.map(({ epss }) => epss)),
    fixedversion: list(facts.map(({ fixedversion }) => fixedversion)),
    exploitavailable: exploits.includes(true) ? true : exploits.find((exploit) => exploit !== undefined),
    knownexploited: facts.map(({ knownexploited }) => knownexploited).reduce(earlier),
    analysis: list(facts.map(({ analysis }) => analysis)),
    // Hidden only where all that tell of it hide it.
    suppressed: facts.every(({ suppressed }) => suppressed),
  }
}

/** From the one that says least. */
const severities: readonly Severity[] = ['unknown', 'none', 'low', 'medium', 'high', 'critical']

function worse(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) >= severities.indexOf(b) ? a : b
}

/** The one with a package URL; of two the one that sorts first, so that the order of reading does not matter. */
function comesFirst(a: PackageFact, b: PackageFact): boolean {
  if ((a.purl === '') !== (b.purl === '')) return a.purl !== ''
  if (a.purl !== b.purl) return a.purl < b.purl
  if ((a.ecosystem === 'generic') !== (b.ecosystem === 'generic')) return b.ecosystem === 'generic'
  return `${a.ecosystem} ${a.versionkey}` <= `${b.ecosystem} ${b.versionkey}`
}

/** All of them hold: what one of them names may be what a rule forbids. */
function mergeLicenses(licenses: readonly string[]): string {
  const distinct = [...new Set(licenses)].filter((license) => license !== '')
  if (distinct.length < 2) return distinct[0] ?? ''
  return joined(distinct.flatMap(conjuncts), ' AND ')
}

function conjuncts(license: string): string[] {
  if (!/[()]|\bOR\b/i.test(license)) return license.split(' AND ')
  return [/^\([^()]*\)$/.test(license) ? license : `(${license})`]
}

export function joined(texts: readonly string[], between: string): string {
  return [...new Set(texts)]
    .filter((text) => text !== '')
    .sort()
    .join(between)
}

function earlier(a: string, b: string): string {
  if (a === '' || b === '') return a || b
  return a <= b ? a : b
}

export function largest(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((one) => one !== undefined)
  return known.length === 0 ? undefined : known.reduce((a, b) => Math.max(a, b))
}
