/** The page of a run: what each image has. */
import { markdown } from '@aws-delivery-actions/report'
import type { Severity } from '@aws-delivery-actions/sbom'
import type { FactsOfImage } from '@aws-delivery-actions/sbom/tables'
import { counted } from './counted.js'

export type ImageTally = {
  readonly sha: string
  readonly imagearn: string
  readonly packages: number
  readonly severities: Readonly<Partial<Record<Severity, number>>>
}

/** More rows than this are no longer read; the tables have all of them. */
const mostRows = 50

const shown: readonly Severity[] = ['critical', 'high', 'medium', 'low']

export function tallyOf({ image, packages, vulnerabilities }: FactsOfImage): ImageTally {
  const severities: Partial<Record<Severity, number>> = {}
  for (const { severity, suppressed } of vulnerabilities) {
    if (!suppressed) severities[severity] = (severities[severity] ?? 0) + 1
  }
  return { sha: image.sha, imagearn: image.imagearn, packages: packages.length, severities }
}

type Counts = { readonly images: number; readonly packages: number; readonly vulnerabilities: number }

export function summaryOf(tallies: readonly ImageTally[], counts: Counts, outputDir: string): string[] {
  const worst = [...tallies].sort(worstFirst).slice(0, mostRows)
  return [
    `In ${markdown.code(outputDir)}: ${countsInWords(counts)}`,
    markdown.table(['Image', 'Packages', 'Critical', 'High', 'Medium', 'Low', 'Other'], worst.map(cellsOf)),
    ...(tallies.length > worst.length
      ? [
          `${counted(tallies.length - worst.length, 'more document is', 'more documents are')} not shown here.`,
        ]
      : []),
  ]
}

/** `1 image, 12 packages, 3 vulnerabilities` */
export function countsInWords({ images, packages, vulnerabilities }: Counts): string {
  return [
    counted(images, 'image'),
    counted(packages, 'package'),
    counted(vulnerabilities, 'vulnerability', 'vulnerabilities'),
  ].join(', ')
}

function cellsOf({ imagearn, packages, severities }: ImageTally): string[] {
  const other = (severities.none ?? 0) + (severities.unknown ?? 0)
  return [
    markdown.code(imagearn.slice(-200)),
    String(packages),
    ...shown.map((severity) => String(severities[severity] ?? 0)),
    String(other),
  ]
}

/** The worst first, and of the same the one with more packages. */
function worstFirst(a: ImageTally, b: ImageTally): number {
  const [one, other] = [countsOf(a), countsOf(b)]
  return one.map((count, at) => (other[at] ?? 0) - count).find((difference) => difference !== 0) ?? 0
}

function countsOf({ severities, packages }: ImageTally): readonly number[] {
  return [...shown.map((severity) => severities[severity] ?? 0), packages]
}
