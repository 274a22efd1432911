/** Which findings count: the configuration and the baseline have their say, and what they wave through is set apart. */
import type { Edge } from '@aws-delivery-actions/host'
import type { Config } from '../config/config.js'
import type { Inputs } from '../inputs.js'
import type { LintedFile } from '../linted-file.js'

export type Judged = {
  readonly linted: readonly LintedFile[]
  /** Findings of the baseline that are no more. */
  readonly mended: number
}

type Wanted = Pick<Inputs, 'baseline' | 'update-baseline'>

/** A new baseline knows every finding that nothing else waves through, and is written here. */
export async function judge(
  linted: readonly LintedFile[],
  config: Config | undefined,
  { baseline: file, 'update-baseline': update }: Wanted,
  files: Edge['files'],
): Promise<Judged> {
  const judged = await withLevels(linted, config, files.workingDirectory)
  if (file === undefined) return { linted: judged.map(apart), mended: 0 }
  const { baselineText, readBaseline, withBaseline } = await import('./baseline.js')
  const text = update
    ? baselineText(file, judged.map(apart), files.workingDirectory)
    : await files.readText(file, 'the baseline')
  const known = withBaseline(judged, readBaseline(file, text), files.workingDirectory)
  if (update) await files.writeWhole(file, text)
  return { linted: known.linted.map(apart), mended: known.mended }
}

/** By the configuration alone. */
export async function withLevels(
  linted: readonly LintedFile[],
  config: Config | undefined,
  workingDirectory: string,
): Promise<readonly LintedFile[]> {
  if (config === undefined) return linted
  const { judgeBy } = await import('./ignores.js')
  const judgeOne = judgeBy(config, workingDirectory)
  return linted.map((source) => ({
    ...source,
    findings: source.findings.flatMap((finding) => judgeOne(source.file, finding) ?? []),
  }))
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
