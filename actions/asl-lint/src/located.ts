/** Findings together with their files, over all files. */
import type { Finding, Severity } from '@aws-delivery-actions/asl'
import type { LintedFile } from './linted-file.js'

export type Located = { readonly source: LintedFile; readonly finding: Finding }

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** By file, then by place. */
export function locatedFindings(linted: readonly LintedFile[]): readonly Located[] {
  return linted.flatMap((source) => source.findings.map((finding) => ({ source, finding })))
}

/** At most so many, the most severe chosen first, in the order in which they were. */
export function mostSevere(all: readonly Located[], most: number): readonly Located[] {
  if (all.length <= most) return all
  const chosen = severities
    .flatMap((severity) => all.filter(({ finding }) => finding.severity === severity))
    .slice(0, most)
  const kept = new Set(chosen)
  return all.filter((located) => kept.has(located))
}

/** `orders.asl.json:12:5` */
export function placeOf({ source, finding }: Located): string {
  const { line, column } = finding.range.start
  return `${source.file}:${line}:${column}`
}
