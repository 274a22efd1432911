/** Which findings count: the configuration and the baseline have their say, and what they wave through is set apart. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Edge } from '@aws-delivery-actions/host'
import type { Config, Ignore } from '../config/config.js'
import type { Inputs } from '../inputs.js'
import type { LintedFile } from '../linted-file.js'
import type { Row } from './baseline.js'

export type Judged = {
  readonly linted: readonly LintedFile[]
  /** Findings of the baseline that are no more. */
  readonly mended: number
  /** Entries of the configuration that fit nothing, by their place. */
  readonly idle: readonly string[]
  /** The new one, where it is wanted. */
  readonly baselineText?: string
}

/** A baseline as it is before the run. */
export type Known = { readonly file: string; readonly rows: readonly Row[]; readonly update: boolean }

/** @throws {UserError} when it is none. One that is to be written need not be there. */
export async function baselineFor(
  { baseline: file, 'update-baseline': update }: Pick<Inputs, 'baseline' | 'update-baseline'>,
  files: Edge['files'],
): Promise<Known | undefined> {
  if (file === undefined) return undefined
  if (update && !isFile(resolve(files.workingDirectory, file))) return { file, rows: [], update }
  const { readBaseline } = await import('./baseline.js')
  return { file, rows: readBaseline(file, await files.readText(file, 'the baseline')), update }
}

/** A new baseline knows every finding that nothing else waves through. */
export async function judge(
  linted: readonly LintedFile[],
  config: Config | undefined,
  baseline: Known | undefined,
  { workingDirectory }: Edge['files'],
): Promise<Judged> {
  const used = new Set<Ignore>()
  const judged = await withLevels(linted, config, workingDirectory, used)
  const idle = config?.ignores.filter((entry) => !used.has(entry)).map(({ where }) => where) ?? []
  if (baseline === undefined) return { linted: judged.map(apart), mended: 0, idle }
  const { baselineText, newRows, withBaseline } = await import('./baseline.js')
  const rows = baseline.update ? newRows(baseline, judged.map(apart), workingDirectory) : baseline.rows
  const known = withBaseline(judged, { file: baseline.file, rows }, workingDirectory)
  const text = baseline.update ? { baselineText: baselineText(rows) } : {}
  return { linted: known.linted.map(apart), mended: known.mended, idle, ...text }
}

/**
 * By the configuration alone.
 *
 * @param used Gets the entries of the configuration that fit something.
 */
export async function withLevels(
  linted: readonly LintedFile[],
  config: Config | undefined,
  workingDirectory: string,
  used = new Set<Ignore>(),
): Promise<readonly LintedFile[]> {
  if (config === undefined) return linted
  const { judgeBy } = await import('./ignores.js')
  const judgeOne = judgeBy(config, workingDirectory, used)
  return linted.map((source) => ({
    ...source,
    findings: source.findings.flatMap((finding) => judgeOne(source.file, finding) ?? []),
  }))
}

function isFile(absolute: string): boolean {
  return statSync(absolute, { throwIfNoEntry: false })?.isFile() ?? false
}

function apart(source: LintedFile): LintedFile {
  const { findings } = source
  if (findings.every(({ suppressed }) => suppressed === undefined)) return source
  return {
    ...source,
    findings: findings.filter(({ suppressed }) => suppressed === undefined),
    suppressed: [...source.suppressed, ...findings.filter(({ suppressed }) => suppressed !== undefined)],
  }
}
