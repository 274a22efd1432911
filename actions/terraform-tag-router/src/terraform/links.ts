/** Links, where files are written. */
import { lstat } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { type Files, UserError } from '@aws-delivery-actions/host'

/**
 * A commit brings its links along, and one would take what is written here to a place of its own choice. The way to
 * the working directory is the user's.
 *
 * @throws {UserError} when the file or a folder that it lies in is a link.
 */
export async function ensureNoLink(path: string, { workingDirectory }: Files): Promise<void> {
  const target = resolve(workingDirectory, path)
  const names = relative(workingDirectory, target).split(sep)
  const ways = names[0] === '..' ? [target] : names.map((_, index) => names.slice(0, index + 1).join(sep))
  for (const way of ways) {
    const entry = await lstat(resolve(workingDirectory, way)).catch(() => undefined)
    if (entry?.isSymbolicLink() !== true) continue
    throw new UserError(`${way} is a link, and what is written there would go elsewhere`, {
      where: 'output-dir',
      expected: 'a folder for the generated files',
      mend: 'remove the link, or name another folder',
    })
  }
}
