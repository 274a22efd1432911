/** Mends what a machine can mend, round after round, until there is nothing left of it. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { applied, type Edit } from '@aws-delivery-actions/asl'
import { type Edge, type Log, UserError } from '@aws-delivery-actions/host'
import type { LintedFile } from '../linted-file.js'
import { realPath } from '../real-path.js'
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
  const changes: Changes = new Map()
  const changed = withChanges(files, changes)
  let count = 0
  for (let round = 0; ; round++) {
    const linted = await lint(changed)
    const made = round === mostRounds ? 0 : mendedOnce(linted, changes, files.workingDirectory)
    if (made === 0) return { linted, count, changes: [...changes.values()] }
    count += made
  }
}

/** By the real path: two names may lead to one file. */
type Changes = Map<string, Change>

/** The files as they are to be. Each is read once, for a pipe gives its text once. */
function withChanges(files: Edge['files'], changes: Changes): Edge['files'] {
  const read = new Map<string, Promise<string>>()
  return {
    ...files,
    readText: async (path, purpose, most) => {
      const text = read.get(path) ?? files.readText(path, purpose, most)
      read.set(path, text)
      return changes.get(realPath(files.workingDirectory, path))?.after ?? (await text)
    },
  }
}

/** How many edits were made. */
function mendedOnce(linted: readonly LintedFile[], changes: Changes, workingDirectory: string): number {
  const touched = new Set<string>()
  let count = 0
  for (const { file, text, findings } of linted) {
    const edits = editsOf(findings)
    const path = realPath(workingDirectory, file)
    if (edits.length === 0 || touched.has(path) || !canBeWritten(resolve(workingDirectory, file))) continue
    touched.add(path)
    const made = applied(text, edits)
    count += made.count
    const earlier = changes.get(path)
    changes.set(path, { file: earlier?.file ?? file, before: earlier?.before ?? text, after: made.text })
  }
  return count
}

/** Two findings may be mended by one edit. */
function editsOf(findings: LintedFile['findings']): readonly Edit[] {
  const edits = findings.flatMap(({ edit, suppressed }) =>
    edit === undefined || suppressed !== undefined ? [] : [edit],
  )
  return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()]
}

/** What comes through a pipe has no file to write back to. */
function canBeWritten(absolute: string): boolean {
  if (/^\/(?:dev|proc)\//.test(absolute)) return false
  return statSync(absolute, { throwIfNoEntry: false })?.isFile() ?? true
}

/**
 * Shows each change and writes it. Nothing is touched when a file changed since it was read.
 *
 * @throws {UserError} when one did.
 */
export async function writeChanges(
  changes: readonly Change[],
  files: Edge['files'],
  log: Log,
): Promise<void> {
  for (const { file, before } of changes) {
    if ((await files.readText(file, 'the definition')) !== before) {
      throw new UserError('the file changed while it was linted', { where: file, mend: 'run again' })
    }
  }
  for (const { file, before, after } of changes) {
    for (const { text, tone } of linesOfDiff(file, before, after)) log.info(text, tone)
    await files.writeWhole(file, after)
  }
}
