/** A difference for people: lines of text, and Markdown for a summary or a comment. */
import { markdown } from '@aws-delivery-actions/report'
import { type Difference, isEmpty, type PackageChange, type VulnerabilityAt } from './difference.js'

/** How many rows a table of Markdown has before it is cut: a comment holds 65,536 characters. */
const mostRows = 100

/** Plain, not escaped: the log does that. */
export function textOf(difference: Difference): readonly string[] {
  const { added, removed, changed, introduced, fixed, licenses } = difference
  if (isEmpty(difference)) return ['Nothing changed']
  return [
    ...section('Vulnerabilities introduced', introduced.map(vulnerabilityLine)),
    ...section('Vulnerabilities fixed', fixed.map(vulnerabilityLine)),
    ...section(
      'Packages added',
      added.map((one) => `+ ${one.package} ${one.version} (${one.ecosystem})${inImage(one)}`),
    ),
    ...section(
      'Packages removed',
      removed.map((one) => `- ${one.package} ${one.version} (${one.ecosystem})${inImage(one)}`),
    ),
    ...section(
      'Packages changed',
      changed.map((one) => `${signs[one.direction]} ${changeInWords(one)} (${one.ecosystem})${inImage(one)}`),
    ),
    ...section(
      'Licences changed',
      licenses.map((one) => `! ${one.package} ${one.version}: ${one.from} became ${one.to}${inImage(one)}`),
    ),
  ]
}

/** `3 packages added, 1 vulnerability fixed` */
export function inWords({ added, removed, changed, introduced, fixed, licenses }: Difference): string {
  const up = changed.filter(({ direction }) => direction === 'up').length
  const down = changed.filter(({ direction }) => direction === 'down').length
  const counts = [
    counted(introduced.length, 'vulnerability introduced', 'vulnerabilities introduced'),
    counted(fixed.length, 'vulnerability fixed', 'vulnerabilities fixed'),
    counted(added.length, 'package added', 'packages added'),
    counted(removed.length, 'package removed', 'packages removed'),
    counted(up, 'package upgraded', 'packages upgraded'),
    counted(down, 'package downgraded', 'packages downgraded'),
    counted(changed.length - up - down, 'package rebuilt', 'packages rebuilt'),
    counted(licenses.length, 'licence changed', 'licences changed'),
  ].filter((text) => text !== '')
  return counts.length === 0 ? 'nothing changed' : counts.join(', ')
}

export function markdownOf(title: string, difference: Difference): readonly string[] {
  const { added, removed, changed, introduced, fixed, licenses } = difference
  const { text, code, heading } = markdown
  return [
    heading(2, text(title)),
    text(`${inWords(difference)}.`),
    ...tableOf('Vulnerabilities introduced', vulnerabilityHeads, introduced.map(vulnerabilityCells)),
    ...tableOf('Vulnerabilities fixed', vulnerabilityHeads, fixed.map(vulnerabilityCells)),
    ...tableOf(
      'Licences changed',
      ['Package', 'Before', 'After'],
      licenses.map((one) => [
        code(`${one.package} ${one.version}${inImage(one)}`),
        code(one.from),
        code(one.to),
      ]),
    ),
    ...tableOf(
      'Packages changed',
      ['Package', 'Ecosystem', 'Before', 'After', ''],
      changed.map((one) => [
        code(`${one.package}${inImage(one)}`),
        one.ecosystem,
        code(one.from),
        code(one.to),
        words[one.direction],
      ]),
    ),
    ...tableOf('Packages added', packageHeads, added.map(packageCells)),
    ...tableOf('Packages removed', packageHeads, removed.map(packageCells)),
  ]
}

const signs = { up: '^', down: 'v', sideways: '=' } as const
const words = { up: 'upgraded', down: 'downgraded', sideways: 'rebuilt' } as const

const vulnerabilityHeads = ['Vulnerability', 'Severity', 'Package', 'Fixed in']
const packageHeads = ['Package', 'Version', 'Ecosystem']

function vulnerabilityCells(one: VulnerabilityAt): readonly string[] {
  const { code } = markdown
  return [
    code(one.vulnerability),
    one.severity,
    code(`${one.package} ${one.version}${inImage(one)}`),
    one.fix === undefined ? '' : code(one.fix),
  ]
}

function packageCells(one: Difference['added'][number]): readonly string[] {
  return [markdown.code(`${one.package}${inImage(one)}`), markdown.code(one.version), one.ecosystem]
}

function tableOf(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  if (rows.length === 0) return []
  const left = rows.length - mostRows
  return [
    markdown.heading(3, title),
    markdown.table(heads, rows.slice(0, mostRows)),
    ...(left > 0 ? [`… and ${left.toLocaleString('en-US')} more`] : []),
  ]
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)]
}

function vulnerabilityLine({
  vulnerability,
  severity,
  package: name,
  version,
  fix,
  image,
}: VulnerabilityAt): string {
  const mended = fix === undefined ? '' : `, fixed in ${fix}`
  return `${vulnerability} (${severity}) in ${name} ${version}${mended}${inImage({ image })}`
}

function inImage({ image }: { readonly image?: string | undefined }): string {
  return image === undefined ? '' : `, in ${image}`
}

function changeInWords({ package: name, from, to }: PackageChange): string {
  return `${name} ${from} -> ${to}`
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}
