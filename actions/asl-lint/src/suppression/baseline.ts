/**
 * Findings that were there when the linter came, and are waved through until they are mended. A finding is known by
 * what it says and where in the definition it stands, never by lines or the numbers of list items, so that it stays
 * known when the file is formatted anew or grows.
 */
import { createHash } from 'node:crypto'
import { dirname, relative, resolve, sep } from 'node:path'
import type { Finding } from '@aws-delivery-actions/asl'
import { UserError } from '@aws-delivery-actions/host'
import { json } from '@aws-delivery-actions/report'
import type { LintedFile } from '../linted-file.js'

const version = 1

/** One row for findings that are alike. */
type Row = {
  readonly file: string
  readonly definition: string | null
  readonly state: string | null
  readonly rule: string
  readonly fingerprint: string
  readonly count: number
}

/** How many findings of each file and fingerprint are known. */
export type Baseline = { readonly file: string; readonly counts: ReadonlyMap<string, number> }

/** @throws {UserError} when the text is no baseline. */
export function readBaseline(file: string, text: string): Baseline {
  const rows = rowsIn(text)
  if (rows === undefined) {
    throw new UserError('this is no baseline of asl-lint', {
      where: file,
      expected: `the file that --baseline=${file} --update-baseline writes`,
    })
  }
  return { file, counts: new Map(rows.map((row) => [keyOf(row.file, row.fingerprint), row.count])) }
}

/** The same findings give the same bytes. Paths count from the folder of the baseline. */
export function baselineText(file: string, linted: readonly LintedFile[], workingDirectory: string): string {
  const rows = new Map<string, Row>()
  for (const source of linted) {
    const path = pathFrom(file, source.file, workingDirectory)
    for (const { rule, state, definition, ...finding } of source.findings) {
      const fingerprint = fingerprintOf({ rule, state, definition, ...finding })
      const key = keyOf(path, fingerprint)
      const count = (rows.get(key)?.count ?? 0) + 1
      rows.set(key, { file: path, definition, state, rule, fingerprint, count })
    }
  }
  const findings = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
  return json.document({ version, findings }, 2)
}

/** What is known is waved through; of more findings than are known, the later ones are told. */
export function withBaseline(
  linted: readonly LintedFile[],
  { file, counts }: Baseline,
  workingDirectory: string,
): { readonly linted: readonly LintedFile[]; readonly mended: number } {
  const left = new Map(counts)
  const judged = linted.map((source) => {
    const path = pathFrom(file, source.file, workingDirectory)
    return {
      ...source,
      findings: source.findings.map((finding) => {
        const key = keyOf(path, fingerprintOf(finding))
        const known = left.get(key) ?? 0
        if (known === 0 || finding.suppressed !== undefined) return finding
        left.set(key, known - 1)
        return { ...finding, suppressed: `known since ${file}` }
      }),
    }
  })
  return { linted: judged, mended: [...left.values()].reduce((sum, count) => sum + count, 0) }
}

function fingerprintOf({ rule, definition, pointer, message }: Finding): string {
  const place = pointer.replace(/\/\d+(?=\/|$)/g, '/*')
  const facts = JSON.stringify([rule, definition, place, message])
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
