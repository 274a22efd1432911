/** What the lists tell of a vulnerability, a package and an image, and in which order. */
import type { Image, Inventory, Package, Vulnerability } from './inventory.js'
import { fragmentOf } from './place.js'
import type { Column } from './table.js'

const severities = ['unknown', 'none', 'low', 'medium', 'high', 'critical']

/** What is exploited, then what is severe, then what is in most images. */
export function worstFirst(a: Vulnerability, b: Vulnerability): number {
  return (
    Number(b.knownExploited !== '') - Number(a.knownExploited !== '') ||
    severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
    (b.epss ?? 0) - (a.epss ?? 0) ||
    b.images - a.images
  )
}

export const vulnerabilityColumns: readonly Column<Vulnerability>[] = [
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

export const packageColumns: readonly Column<Package>[] = [
  {
    key: 'name',
    title: 'Package',
    cell: ({ name, key }) => ({ text: name, href: fragmentOf({ package: key }) }),
  },
  { key: 'version', title: 'Version', cell: ({ version }) => ({ text: version || 'version unknown' }) },
  { key: 'ecosystem', title: 'Ecosystem', cell: (one) => ({ text: ecosystemsOf(one) }) },
  { key: 'license', title: 'Licence', cell: ({ license }) => ({ text: license }) },
  number('vulnerabilities', 'Vulnerabilities', ({ vulnerabilities }) => vulnerabilities),
  number('images', 'Images', ({ images }) => images),
]

/** `gem, npm` */
export function ecosystemsOf({ ecosystem, others }: Package): string {
  return [...new Set([ecosystem, ...others.map((other) => other.ecosystem)])].join(', ')
}

type Affected = { readonly found: Package; readonly fixedVersion: string }

export const affectedColumns: readonly Column<Affected>[] = [
  ...packageColumns.map((column) => ({ ...column, cell: ({ found }: Affected) => column.cell(found) })),
  { key: 'fixed', title: 'Mended in', cell: ({ fixedVersion }) => ({ text: fixedVersion }) },
]

export function imageColumns(findings: Inventory['findings']): readonly Column<Image>[] {
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
export function shortName(arn: string, sha: string): string {
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

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
