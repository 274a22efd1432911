/** The payload as the views ask it. */
import type { Payload } from '@aws-delivery-actions/sbom/inventory'

export type Package = Identity & {
  readonly at: number
  readonly license: string
  readonly type: string
  /** What else it is, where an image holds several of one name and version. */
  readonly others: Identity[]
  readonly lowerName: string
  images: number
  vulnerabilities: number
}

export type Identity = {
  readonly name: string
  readonly namespace: string
  readonly ecosystem: string
  readonly version: string
  /** `npm:lodash@4.17.20`: what a link names it by. */
  readonly key: string
}

export type Vulnerability = {
  readonly at: number
  readonly id: string
  /** What else it is called. */
  readonly aliases: readonly string[]
  readonly severity: string
  readonly score: number | undefined
  readonly epss: number | undefined
  readonly knownExploited: string
  /** All that it is called. */
  readonly lowerNames: readonly string[]
  images: number
  packages: number
}

export type Image = {
  readonly at: number
  readonly sha: string
  readonly arn: string
  readonly operatingSystem: string
  readonly exportedOn: string
  readonly packages: Uint32Array
  readonly findings: Uint32Array
  readonly lower: string
}

export type Finding = {
  readonly package: number
  readonly vulnerability: number
  readonly fixedVersion: string
}

export type Inventory = {
  readonly title: string
  readonly packages: readonly Package[]
  readonly vulnerabilities: readonly Vulnerability[]
  readonly images: readonly Image[]
  readonly findings: readonly Finding[]
}

export function inventoryOf({
  title,
  texts,
  packages,
  others,
  vulnerabilities,
  findings,
  images,
}: Payload): Inventory {
  const found: Inventory = {
    title,
    packages: packages.name.map((name, at) => {
      const [text, ecosystem] = [texts.names[name] ?? '', texts.ecosystems[packages.ecosystem[at] ?? 0] ?? '']
      const version = packages.version[at] ?? ''
      return {
        at,
        name: text,
        namespace: texts.namespaces[packages.namespace[at] ?? 0] ?? '',
        ecosystem,
        version,
        license: texts.licenses[packages.license[at] ?? 0] ?? '',
        type: texts.types[packages.type[at] ?? 0] ?? '',
        key: keyOf(ecosystem, text, version),
        others: [],
        lowerName: text.toLowerCase(),
        images: 0,
        vulnerabilities: 0,
      }
    }),
    vulnerabilities: vulnerabilities.id.map((id, at) => ({
      at,
      id,
      aliases: (vulnerabilities.aliases[at] ?? '').split(' ').filter(Boolean),
      severity: vulnerabilities.severity[at] ?? 'unknown',
      score: vulnerabilities.score[at] ?? undefined,
      epss: vulnerabilities.epss[at] ?? undefined,
      knownExploited: vulnerabilities.knownExploited[at] ?? '',
      lowerNames: `${id} ${vulnerabilities.aliases[at] ?? ''}`.trim().toLowerCase().split(' '),
      images: 0,
      packages: 0,
    })),
    findings: findings.package.map((one, at) => ({
      package: one,
      vulnerability: findings.vulnerability[at] ?? 0,
      fixedVersion: findings.fixedVersion[at] ?? '',
    })),
    images: images.sha.map((sha, at) => ({
      at,
      sha,
      arn: images.arn[at] ?? '',
      operatingSystem: images.operatingSystem[at] ?? '',
      exportedOn: images.exportedOn[at] ?? '',
      packages: summed(images.packages[at] ?? []),
      findings: summed(images.findings[at] ?? []),
      lower: `${images.arn[at] ?? ''} ${sha}`.toLowerCase(),
    })),
  }
  for (const [at, one] of others.package.entries()) {
    const known = found.packages[one]
    const ecosystem = texts.ecosystems[others.ecosystem[at] ?? 0] ?? ''
    const version = others.version[at] ?? ''
    const namespace = texts.namespaces[others.namespace[at] ?? 0] ?? ''
    const name = texts.names[others.name[at] ?? 0] ?? ''
    known?.others.push({ name, ecosystem, namespace, version, key: keyOf(ecosystem, name, version) })
  }
  count(found)
  return found
}

function keyOf(ecosystem: string, name: string, version: string): string {
  return `${ecosystem}:${name}@${version}`
}

function summed(distances: readonly number[]): Uint32Array {
  let sum = 0
  return Uint32Array.from(distances, (distance) => {
    sum += distance
    return sum
  })
}

function count({ images, packages, vulnerabilities, findings }: Inventory): void {
  for (const image of images) {
    for (const at of image.packages) {
      const one = packages[at]
      if (one !== undefined) one.images++
    }
    const seen = new Set<number>()
    for (const at of image.findings) seen.add(findings[at]?.vulnerability ?? 0)
    for (const at of seen) {
      const one = vulnerabilities[at]
      if (one !== undefined) one.images++
    }
  }
  for (const finding of findings) {
    const [one, vulnerability] = [packages[finding.package], vulnerabilities[finding.vulnerability]]
    if (one !== undefined) one.vulnerabilities++
    if (vulnerability !== undefined) vulnerability.packages++
  }
}
