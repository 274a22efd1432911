/**
 * Findings that were there when the linter came, and are waved through until they are mended. A finding is known by
 * what it says and where in the definition it stands, never by lines or the numbers of list items, so that it stays
 * known when the file is formatted anew or grows.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import type { Finding } from '@aws-delivery-actions/asl'
import { UserError } from '@aws-delivery-actions/host'
import { json } from '@aws-delivery-actions/report'
import type { LintedFile } from '../linted-file.js'

const version = 1

/** One row for findings that are alike. */
export type Row = {
  readonly file: string
  readonly definition: string | null
  readonly state: string | null
  readonly rule: string
  readonly fingerprint: string
  readonly count: number
}

export type Baseline = { readonly file: string; readonly rows: readonly Row[] }

/** @throws {UserError} when the text is no baseline. */
export function readBaseline(file: string, text: string): readonly Row[] {
  const rows = rowsIn(text)
  if (rows === undefined) {
    throw new UserError('this is no baseline of asl-lint', {
      where: file,
      expected: `the file that --baseline=${file} --update-baseline writes`,
      mend: 'name another file, or delete this one',
    })
  }
  return rows
}

/** What is found now, and what was known of files that are there and were not linted. Paths count from the folder of the baseline. */
export function newRows(
  { file, rows: known }: Baseline,
  linted: readonly LintedFile[],
  workingDirectory: string,
): readonly Row[] {
  const isLinted = lintedPaths(file, linted, workingDirectory)
  const folder = resolve(workingDirectory, dirname(file))
  const others = known.filter((row) => !isLinted.has(row.file) && existsSync(resolve(folder, row.file)))
  const rows = new Map(others.map((row) => [keyOf(row.file, row.fingerprint), row]))
  for (const source of linted) {
    const path = pathFrom(file, source.file, workingDirectory)
    for (const finding of source.findings) {
      const { rule, state } = finding
      const fingerprint = fingerprintOf(finding, source)
      const key = keyOf(path, fingerprint)
      const count = (rows.get(key)?.count ?? 0) + 1
      rows.set(key, { file: path, definition: placeIn(source, finding), state, rule, fingerprint, count })
    }
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}

/** The same findings give the same bytes. */
export function baselineText(rows: readonly Row[]): string {
  const findings = rows.map(({ file, definition, state, rule, fingerprint, count }) => ({
    file,
    definition,
    state,
    rule,
    fingerprint,
    count,
  }))
  return json.document({ version, findings }, 2)
}

/** What is known is waved through; of more findings than are known, the later ones are told. */
export function withBaseline(
  linted: readonly LintedFile[],
  { file, rows }: Baseline,
  workingDirectory: string,
): { readonly linted: readonly LintedFile[]; readonly mended: number } {
  const isLinted = lintedPaths(file, linted, workingDirectory)
  const left = new Map(
    rows
      .filter((row) => isLinted.has(row.file))
      .map((row) => [keyOf(row.file, row.fingerprint), row.count] as const),
  )
  const judged = linted.map((source) => {
    const path = pathFrom(file, source.file, workingDirectory)
    return {
      ...source,
      findings: source.findings.map((finding) => {
        const key = keyOf(path, fingerprintOf(finding, source))
        const known = left.get(key) ?? 0
        if (known === 0 || finding.suppressed !== undefined) return finding
        left.set(key, known - 1)
        return { ...finding, suppressed: `known since ${file}` }
      }),
    }
  })
  return { linted: judged, mended: [...left.values()].reduce((sum, count) => sum + count, 0) }
}

function lintedPaths(
  baseline: string,
  linted: readonly LintedFile[],
  workingDirectory: string,
): ReadonlySet<string> {
  return new Set(linted.map(({ file }) => pathFrom(baseline, file, workingDirectory)))
}

/** A definition in a file of its own is the same one whether or not a template that names it is linted too. */
function placeIn({ isDefinition }: LintedFile, { definition }: Finding): string | null {
  return isDefinition ? null : definition
}

/** A number after `States` is the name of a state; others are numbers of list items. */
function fingerprintOf(finding: Finding, source: LintedFile): string {
  const { rule, pointer, message } = finding
  const place = pointer.replace(/(?<!\/States)\/\d+(?=\/|$)/g, '/*')
  const facts = JSON.stringify([rule, placeIn(source, finding), place, message])
  return createHash('sha256').update(facts).digest('hex').slice(0, 16)
}

function keyOf(file: string, fingerprint: string): string {
  return `${file}\n${fingerprint}`
}

function pathFrom(baseline: string, file: string, workingDirectory: string): string {
  const folder = resolve(workingDirectory, dirname(baseline))
  return relative(folder, resolve(workingDirectory, file)).split(sep).join('/')
}

function rowsIn(text: string): readonly Row[] | undefined {
  try {
    const document = JSON.parse(text)
    return document?.version === version && Array.isArray(document.findings) && document.findings.every(isRow)
      ? document.findings
      : undefined
  } catch {
    return undefined
  }
}

function isRow(row: Partial<Row> | null): boolean {
  return (
    typeof row?.file === 'string' &&
    typeof row.fingerprint === 'string' &&
    Number.isSafeInteger(row.count) &&
    Number(row.count) > 0
  )
}
