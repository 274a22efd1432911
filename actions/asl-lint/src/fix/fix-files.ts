/** Mends what a machine can mend, round after round, until there is nothing left of it. */
import { applied, type Edit } from '@aws-delivery-actions/asl'
import { type Edge, type Log, UserError } from '@aws-delivery-actions/host'
import type { LintedFile } from '../linted-file.js'
import { linesOfDiff } from './diff.js'

export type Fixed = {
  readonly linted: readonly LintedFile[]
  /** How many findings were mended. */
  readonly count: number
  readonly changes: readonly Change[]
}

export type Change = { readonly file: string; readonly before: string; readonly after: string }

/** What one edit leads to is mended with it: a state that is renamed right may have more to mend. */
const mostRounds = 20

/**
 * Nothing is written yet.
 *
 * @param lint Lints the files as they are read through its argument, and leaves out what nobody wants mended.
 */
export async function fixedFiles(
  lint: (files: Edge['files']) => Promise<readonly LintedFile[]>,
  files: Edge['files'],
): Promise<Fixed> {
  const changes = new Map<string, Change>()
  const changed: Edge['files'] = {
    ...files,
    readText: async (path, purpose, most) =>
      changes.get(path)?.after ?? (await files.readText(path, purpose, most)),
  }
  let count = 0
  for (let round = 0; ; round++) {
    const linted = await lint(changed)
    const before = count
    for (const { file, text, findings } of round === mostRounds ? [] : linted) {
      const edits = editsOf(findings)
      if (edits.length === 0 || isPipe(file)) continue
      const made = applied(text, edits)
      count += made.count
      changes.set(file, { file, before: changes.get(file)?.before ?? text, after: made.text })
    }
    if (count === before) return { linted, count, changes: [...changes.values()] }
  }
}

/** Two findings may be mended by one edit. */
function editsOf(findings: LintedFile['findings']): readonly Edit[] {
  const edits = findings.flatMap(({ edit, suppressed }) =>
    edit === undefined || suppressed !== undefined ? [] : [edit],
  )
  return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()]
}

/** There is nothing to write back to. */
function isPipe(file: string): boolean {
  return /^\/(?:dev|proc)\//.test(file)
}

/**
 * Shows each change and writes it. A file that changed since it was read is not touched.
 *
 * @throws {UserError} when one did.
 */
export async function writeChanges(
  changes: readonly Change[],
  files: Edge['files'],
  log: Log,
): Promise<void> {
  for (const { file, before, after } of changes) {
    if ((await files.readText(file, 'the definition')) !== before) {
      throw new UserError('the file changed while it was linted', { where: file, mend: 'run again' })
    }
    for (const { text, tone } of linesOfDiff(file, before, after)) log.info(text, tone)
    await files.writeWhole(file, after)
  }
}
