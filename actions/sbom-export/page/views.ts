/** The lists, and what is told of one vulnerability, package or image. */

import { csvOf } from './csv.js'
import type { Image, Inventory, Package, Vulnerability } from './inventory.js'
import { fragmentOf, type Place } from './place.js'
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
  // Two entries of one key differ in their licence only.
  const these = new Set(packages.filter((each) => each.key === key).map(({ at }) => at))
  const [first] = [...these].map((at) => packages[at])
  if (first === undefined) return missing(key)
  const found = findings.filter((finding) => these.has(finding.package))
  return {
    heading: `${first.name} ${first.version}`,
    facts: [
      ['Ecosystem', first.ecosystem],
      [
        'Licence',
        [...these]
          .map((at) => packages[at]?.license ?? '')
          .filter(Boolean)
          .join('; ') || 'not told',
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

const severities = ['unknown', 'none', 'low', 'medium', 'high', 'critical']

/** What is exploited, then what is severe, then what is in most images. */
function worstFirst(a: Vulnerability, b: Vulnerability): number {
  return (
    Number(b.knownExploited !== '') - Number(a.knownExploited !== '') ||
    severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
    (b.epss ?? 0) - (a.epss ?? 0) ||
    b.images - a.images
  )
}

const vulnerabilityColumns: readonly Column<Vulnerability>[] = [
  {
    key: 'id',
    title: 'Vulnerability',
    cell: ({ id }) => ({ text: id, href: fragmentOf({ vulnerability: id }) }),
  },
  {
    key: 'severity',
    title: 'Severity',
    startsFalling: true,
    cell: ({ severity }) => ({
      text: severity,
      rank: severities.indexOf(severity),
      className: `severity ${severity}`,
    }),
  },
  number('score', 'Score', ({ score }) => score),
  {
    key: 'epss',
    title: 'EPSS',
    isNumber: true,
    cell: ({ epss }) => ({ text: epss === undefined ? '' : percent(epss), rank: epss ?? -1 }),
  },
  { key: 'kev', title: 'Exploited since', cell: ({ knownExploited }) => ({ text: knownExploited }) },
  number('packages', 'Packages', ({ packages }) => packages),
  number('images', 'Images', ({ images }) => images),
]

const packageColumns: readonly Column<Package>[] = [
  {
    key: 'name',
    title: 'Package',
    cell: ({ name, key }) => ({ text: name, href: fragmentOf({ package: key }) }),
  },
  { key: 'version', title: 'Version', cell: ({ version }) => ({ text: version || 'version unknown' }) },
  { key: 'ecosystem', title: 'Ecosystem', cell: ({ ecosystem }) => ({ text: ecosystem }) },
  { key: 'license', title: 'Licence', cell: ({ license }) => ({ text: license }) },
  number('vulnerabilities', 'Vulnerabilities', ({ vulnerabilities }) => vulnerabilities),
  number('images', 'Images', ({ images }) => images),
]

type Affected = { readonly found: Package; readonly fixedVersion: string }

const affectedColumns: readonly Column<Affected>[] = [
  ...packageColumns.map((column) => ({ ...column, cell: ({ found }: Affected) => column.cell(found) })),
  { key: 'fixed', title: 'Mended in', cell: ({ fixedVersion }) => ({ text: fixedVersion }) },
]

function imageColumns(findings: Inventory['findings']): readonly Column<Image>[] {
  return [
    {
      key: 'image',
      title: 'Image',
      cell: ({ arn, sha }) => ({ text: shortName(arn, sha), href: fragmentOf({ image: sha }) }),
    },
    {
      key: 'account',
      title: 'Account',
      cell: ({ arn }) => ({ text: ecrParts(arn)?.account ?? '', className: 'whole' }),
    },
    {
      key: 'region',
      title: 'Region',
      cell: ({ arn }) => ({ text: ecrParts(arn)?.region ?? '', className: 'whole' }),
    },
    { key: 'os', title: 'Operating system', cell: ({ operatingSystem }) => ({ text: operatingSystem }) },
    {
      key: 'exported',
      title: 'Exported',
      cell: ({ exportedOn }) => ({ text: exportedOn, className: 'whole' }),
    },
    number('packages', 'Packages', ({ packages }) => packages.length),
    number(
      'vulnerabilities',
      'Vulnerabilities',
      (image) => new Set([...image.findings].map((at) => findings[at]?.vulnerability)).size,
    ),
  ]
}

/** `team/web@sha256:0f2f6585cf9e`; the whole of what is no image of ECR. */
function shortName(arn: string, sha: string): string {
  const parts = ecrParts(arn)
  return parts === undefined ? arn : `${parts.repository}@${sha.slice(0, 19)}`
}

function ecrParts(arn: string) {
  const [, region, account, repository] =
    /^arn:[^:]+:ecr:([^:]*):([^:]*):repository\/(.+?)(?:\/sha256:.*)?$/.exec(arn) ?? []
  if (region === undefined || account === undefined || repository === undefined) return undefined
  return { region, account, repository }
}

function number<Row>(key: string, title: string, value: (row: Row) => number | undefined): Column<Row> {
  return {
    key,
    title,
    isNumber: true,
    cell: (row) => {
      const found = value(row)
      return { text: found === undefined ? '' : String(found), rank: found ?? -1 }
    },
  }
}

function pick<T>(list: readonly T[], places: readonly number[]): T[] {
  return places.flatMap((at) => {
    const one = list[at]
    return one === undefined ? [] : [one]
  })
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
