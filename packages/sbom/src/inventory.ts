/** What a fleet holds, small enough for a page: every text once, images as lists of what they hold. */
import { type PackageEntry, packageEntry, packageKeyOf } from './inventory/package-entry.js'
import { type FactsOfImage, joined, type VulnerabilityFact } from './tables/facts.js'

export type Payload = {
  readonly title: string
  readonly texts: {
    readonly ecosystems: readonly string[]
    readonly names: readonly string[]
    readonly namespaces: readonly string[]
    readonly licenses: readonly string[]
    readonly types: readonly string[]
  }
  /** One entry a package, in the order of name, ecosystem, version. Numbers stand for the texts above. */
  readonly packages: {
    readonly name: readonly number[]
    readonly namespace: readonly number[]
    readonly ecosystem: readonly number[]
    /** With the epoch. */
    readonly version: readonly string[]
    readonly license: readonly number[]
    /** What its package URL begins with, where that has no ecosystem of its own: `pkg:composer`. */
    readonly type: readonly number[]
  }
  /** What else a package is: by the name in its package URL, or in another ecosystem or namespace. */
  readonly others: {
    readonly package: readonly number[]
    readonly name: readonly number[]
    readonly ecosystem: readonly number[]
    readonly namespace: readonly number[]
    readonly version: readonly string[]
  }
  readonly vulnerabilities: {
    readonly id: readonly string[]
    /** What else it is called, one blank between. */
    readonly aliases: readonly string[]
    readonly severity: readonly string[]
    readonly score: readonly (number | null)[]
    readonly epss: readonly (number | null)[]
    readonly knownExploited: readonly string[]
  }
  /** A vulnerability of a package. */
  readonly findings: {
    readonly package: readonly number[]
    readonly vulnerability: readonly number[]
    readonly fixedVersion: readonly string[]
  }
  readonly images: {
    readonly sha: readonly string[]
    readonly arn: readonly string[]
    readonly operatingSystem: readonly string[]
    /** `2026-01-02`, or empty. */
    readonly exportedOn: readonly string[]
    /** Rising numbers, each as the distance from the one before. */
    readonly packages: readonly (readonly number[])[]
    readonly findings: readonly (readonly number[])[]
  }
}

export type InventoryCollector = {
  /** Suppressed vulnerabilities are left out. */
  add(facts: FactsOfImage): void
  finish(title: string): Payload
}

export function collectInventory(): InventoryCollector {
  const packages = new Numbered<PackageEntry>()
  const vulnerabilities = new Numbered<VulnerabilityEntry>()
  const findings = new Numbered<FindingEntry>()
  const images: ImageEntry[] = []
  return {
    add({ image, packages: held, vulnerabilities: found }) {
      const byName = new Map<string, number>()
      const own = new Set<number>()
      for (const fact of held) {
        const entry = packageEntry(fact)
        const at = packages.numberOf(packageKeyOf(entry), () => entry)
        byName.set(pairOf(fact), at)
        own.add(at)
      }
      const mine = new Set<number>()
      for (const fact of found) {
        const holder = byName.get(pairOf(fact))
        if (holder === undefined || fact.suppressed) continue
        const at = vulnerabilities.numberOf(fact.cve, () => vulnerabilityEntry(fact), worseOf(fact))
        const finding = { package: holder, vulnerability: at, fixedVersion: fact.fixedversion }
        mine.add(findings.numberOf(`${holder} ${at} ${fact.fixedversion}`, () => finding))
      }
      images.push({ ...image, packages: [...own], findings: [...mine] })
    },
    finish: (title) => payloadOf(title, { packages, vulnerabilities, findings, images }),
  }
}

type VulnerabilityEntry = Pick<
  VulnerabilityFact,
  'cve' | 'aliases' | 'severity' | 'score' | 'epss' | 'knownexploited'
>
type FindingEntry = {
  readonly package: number
  readonly vulnerability: number
  readonly fixedVersion: string
}
type ImageEntry = FactsOfImage['image'] & {
  readonly packages: readonly number[]
  readonly findings: readonly number[]
}

type Collected = {
  readonly packages: Numbered<PackageEntry>
  readonly vulnerabilities: Numbered<VulnerabilityEntry>
  readonly findings: Numbered<FindingEntry>
  readonly images: readonly ImageEntry[]
}

function payloadOf(title: string, { packages, vulnerabilities, findings, images }: Collected): Payload {
  const ordered = packages.inOrder((a, b) => compare(a.order, b.order))
  const found = vulnerabilities.inOrder((a, b) => compare(a.cve, b.cve))
  const pairs = findings.inOrder(
    (a, b) =>
      ordered.place(a.package) - ordered.place(b.package) ||
      found.place(a.vulnerability) - found.place(b.vulnerability) ||
      compare(a.fixedVersion, b.fixedVersion),
  )
  const [ecosystems, names, namespaces, licenses] = [new Texts(), new Texts(), new Texts(), new Texts()]
  const types = new Texts()
  const shown = [...images].sort((a, b) => compare(a.imagearn, b.imagearn) || compare(a.sha, b.sha))
  const columns = {
    name: ordered.list.map(({ name }) => names.numberOf(name)),
    namespace: ordered.list.map(({ namespace }) => namespaces.numberOf(namespace)),
    ecosystem: ordered.list.map(({ ecosystem }) => ecosystems.numberOf(ecosystem)),
    version: ordered.list.map(({ version }) => version),
    license: ordered.list.map(({ license }) => licenses.numberOf(license)),
    type: ordered.list.map(({ ecosystem, type = '' }) => types.numberOf(ecosystem === 'generic' ? type : '')),
  }
  const others = ordered.list.flatMap((entry, at) => entry.others.map((other) => ({ at, ...other })))
  const columnsOfOthers = {
    package: others.map(({ at }) => at),
    name: others.map(({ name }) => names.numberOf(name)),
    ecosystem: others.map(({ ecosystem }) => ecosystems.numberOf(ecosystem)),
    namespace: others.map(({ namespace }) => namespaces.numberOf(namespace)),
    version: others.map(({ version }) => version),
  }
  return {
    title,
    texts: {
      ecosystems: ecosystems.list,
      names: names.list,
      namespaces: namespaces.list,
      licenses: licenses.list,
      types: types.list,
    },
    packages: columns,
    others: columnsOfOthers,
    vulnerabilities: {
      id: found.list.map(({ cve }) => cve),
      aliases: found.list.map(({ aliases }) => aliases),
      severity: found.list.map(({ severity }) => severity),
      score: found.list.map(({ score }) => score ?? null),
      epss: found.list.map(({ epss }) => epss ?? null),
      knownExploited: found.list.map(({ knownexploited }) => knownexploited),
    },
    findings: {
      package: pairs.list.map((pair) => ordered.place(pair.package)),
      vulnerability: pairs.list.map(({ vulnerability }) => found.place(vulnerability)),
      fixedVersion: pairs.list.map(({ fixedVersion }) => fixedVersion),
    },
    images: {
      sha: shown.map(({ sha }) => sha),
      arn: shown.map(({ imagearn }) => imagearn),
      operatingSystem: shown.map(({ operatingsystem }) => operatingsystem),
      exportedOn: shown.map(({ exportedat }) =>
        exportedat === undefined ? '' : new Date(exportedat).toISOString().slice(0, 10),
      ),
      packages: shown.map((image) => distances(image.packages.map(ordered.place))),
      findings: shown.map((image) => distances(image.findings.map(pairs.place))),
    },
  }
}

function vulnerabilityEntry({
  cve,
  aliases,
  severity,
  score,
  epss,
  knownexploited,
}: VulnerabilityFact): VulnerabilityEntry {
  return { cve, aliases, severity, score, epss, knownexploited }
}

const severities = ['unknown', 'none', 'low', 'medium', 'high', 'critical']

/** Packages may tell one vulnerability differently: the worst is shown. */
function worseOf(fact: VulnerabilityFact): (known: VulnerabilityEntry) => VulnerabilityEntry {
  return (known) => ({
    cve: known.cve,
    aliases: joined(`${known.aliases} ${fact.aliases}`.split(' '), ' '),
    severity:
      severities.indexOf(fact.severity) > severities.indexOf(known.severity) ? fact.severity : known.severity,
    score: larger(known.score, fact.score),
    epss: larger(known.epss, fact.epss),
    knownexploited: [known.knownexploited, fact.knownexploited].filter(Boolean).sort()[0] ?? '',
  })
}

function larger(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b)
}

/** Entries by key, numbered as they come. */
class Numbered<Entry> {
  readonly #numbers = new Map<string, number>()
  readonly #entries: Entry[] = []

  numberOf(key: string, make: () => Entry, renew?: (known: Entry) => Entry): number {
    const known = this.#numbers.get(key)
    if (known === undefined) {
      this.#numbers.set(key, this.#entries.length)
      return this.#entries.push(make()) - 1
    }
    const entry = this.#entries[known]
    if (renew !== undefined && entry !== undefined) this.#entries[known] = renew(entry)
    return known
  }

  /** The entries in an order, and where each number has come to. */
  inOrder(order: (a: Entry, b: Entry) => number) {
    const sorted = this.#entries
      .map((entry, number) => ({ entry, number }))
      .sort((a, b) => order(a.entry, b.entry))
    const places = new Uint32Array(sorted.length)
    for (const [place, { number }] of sorted.entries()) places[number] = place
    return { list: sorted.map(({ entry }) => entry), place: (number: number) => places[number] ?? 0 }
  }
}

class Texts {
  readonly list: string[] = []
  readonly #numbers = new Map<string, number>()

  numberOf(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.list.length)
    return this.list.push(text) - 1
  }
}

function distances(places: readonly number[]): number[] {
  const rising = [...places].sort((a, b) => a - b)
  return rising.map((place, at) => place - (rising[at - 1] ?? 0))
}

function pairOf({
  package: name,
  packageversion,
}: {
  readonly package: string
  readonly packageversion: string
}) {
  return `${name}\0${packageversion}`
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
