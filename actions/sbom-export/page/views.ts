/** The lists, and what is told of one vulnerability, package or image. */

import {
  affectedColumns,
  ecosystemsOf,
  imageColumns,
  packageColumns,
  percent,
  shortName,
  vulnerabilityColumns,
  worstFirst,
} from './columns.js'
import { csvOf } from './csv.js'
import type { Inventory, Vulnerability } from './inventory.js'
import type { Place } from './place.js'
import type { Found } from './search.js'
import { type Column, sorted, tableOf } from './table.js'

export type View = {
  readonly heading: string
  /** Terms with what is said of them. */
  readonly facts: readonly (readonly [string, string])[]
  readonly lists: readonly List[]
}

/** A table whose rows are nobody else's business. */
export type List = {
  readonly caption: string
  readonly count: number
  table(sort: string | undefined, onSort: (sort: string) => void): HTMLElement
  csv(sort: string | undefined): string
}

function listOf<Row>(caption: string, columns: readonly Column<Row>[], rows: readonly Row[]): List {
  return {
    caption,
    count: rows.length,
    table: (sort, onSort) => tableOf({ caption, columns, rows, sort, onSort }),
    csv: (sort) => csvOf(columns, sorted({ columns, rows, sort })),
  }
}

export function viewOf(place: Place, found: () => Found, inventory: Inventory): View {
  if (place.vulnerability !== undefined) return vulnerabilityView(place.vulnerability, inventory)
  if (place.package !== undefined) return packageView(place.package, inventory)
  if (place.image !== undefined) return imageView(place.image, inventory)
  return listView(place, found(), inventory)
}

function listView(
  { view }: Place,
  found: Found,
  { packages, vulnerabilities, images, findings }: Inventory,
): View {
  switch (view) {
    case 'vulnerabilities':
      return {
        heading: 'Vulnerabilities',
        facts: [],
        lists: [
          listOf(
            'Vulnerabilities',
            vulnerabilityColumns,
            pick(vulnerabilities, found.vulnerabilities).sort(worstFirst),
          ),
        ],
      }
    case 'packages':
      return {
        heading: 'Packages',
        facts: [],
        lists: [listOf('Packages', packageColumns, pick(packages, found.packages))],
      }
    case 'images':
      return {
        heading: 'Images',
        facts: [],
        lists: [listOf('Images', imageColumns(findings), pick(images, found.images))],
      }
  }
}

function vulnerabilityView(id: string, { vulnerabilities, findings, packages, images }: Inventory): View {
  const one =
    vulnerabilities.find((each) => each.id === id) ??
    vulnerabilities.find(({ lowerNames }) => lowerNames.includes(id.toLowerCase()))
  if (one === undefined) return missing(id)
  const affected = findings.flatMap((finding, at) =>
    finding.vulnerability === one.at ? [{ at, finding }] : [],
  )
  const wanted = new Set(affected.map(({ at }) => at))
  const rows = affected.flatMap(({ finding }) => {
    const found = packages[finding.package]
    return found === undefined ? [] : [{ found, fixedVersion: finding.fixedVersion }]
  })
  return {
    heading: id,
    facts: factsOfVulnerability(one),
    lists: [
      listOf(
        `Images with ${id}`,
        imageColumns(findings),
        images.filter((image) => image.findings.some((at) => wanted.has(at))),
      ),
      listOf(`Packages with ${id}`, affectedColumns, rows),
    ],
  }
}

function packageView(key: string, { packages, images, findings, vulnerabilities }: Inventory): View {
  // Entries of one key differ in their licence, or in what else they are.
  const entries = packages.filter(
    (each) => each.key === key || each.others.some((other) => other.key === key),
  )
  const these = new Set(entries.map(({ at }) => at))
  const [first] = entries
  if (first === undefined) return missing(key)
  const found = findings.filter((finding) => these.has(finding.package))
  return {
    heading: `${first.name} ${first.version}`,
    facts: [
      ['Ecosystem', [...new Set(entries.map(ecosystemsOf))].join('; ')],
      [
        'Licence',
        [...new Set(entries.map(({ license }) => license))].filter(Boolean).join('; ') || 'not told',
      ],
    ],
    lists: [
      listOf(
        `Images with ${first.name} ${first.version}`,
        imageColumns(findings),
        images.filter((image) => image.packages.some((at) => these.has(at))),
      ),
      listOf(
        `Vulnerabilities of ${first.name} ${first.version}`,
        vulnerabilityColumns,
        pick(vulnerabilities, [...new Set(found.map(({ vulnerability }) => vulnerability))]).sort(worstFirst),
      ),
    ],
  }
}

function imageView(sha: string, { images, packages, findings, vulnerabilities }: Inventory): View {
  const image = images.find((each) => each.sha === sha)
  if (image === undefined) return missing(sha)
  const found = new Set([...image.findings].map((at) => findings[at]?.vulnerability ?? 0))
  return {
    heading: shortName(image.arn, image.sha),
    facts: [
      ['Name', image.arn],
      ['Digest', image.sha],
      ['Operating system', image.operatingSystem || 'not told'],
      ['Exported', image.exportedOn || 'not told'],
    ],
    lists: [
      listOf(
        'Vulnerabilities of the image',
        vulnerabilityColumns,
        pick(vulnerabilities, [...found]).sort(worstFirst),
      ),
      listOf('Packages of the image', packageColumns, pick(packages, [...image.packages])),
    ],
  }
}

function missing(what: string): View {
  return { heading: what, facts: [['Found', 'This report does not hold it']], lists: [] }
}

function factsOfVulnerability({
  aliases,
  severity,
  score,
  epss,
  knownExploited,
}: Vulnerability): (readonly [string, string])[] {
  return [
    ...(aliases.length === 0 ? [] : [['Also called', aliases.join(', ')] as const]),
    ['Severity', severity],
    ...(score === undefined ? [] : [['Score', String(score)] as const]),
    ...(epss === undefined ? [] : [['EPSS', percent(epss)] as const]),
    ...(knownExploited === '' ? [] : [['Listed by CISA', knownExploited] as const]),
  ]
}

function pick<T>(list: readonly T[], places: readonly number[]): T[] {
  return places.flatMap((at) => {
    const one = list[at]
    return one === undefined ? [] : [one]
  })
}
