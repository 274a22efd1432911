/** Where the configuration lies: where the user says, else in the working directory or the nearest folder above. */
import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { type Edge, UserError } from '@aws-delivery-actions/host'
import type { Config } from './config.js'

const names = ['.asl-lint.yaml', '.asl-lint.json'] as const

/** @throws {UserError} when it cannot be read, or when a folder has two. */
export async function configFor(
  given: string | undefined,
  files: Edge['files'],
): Promise<Config | undefined> {
  const file = given ?? configAbove(files.workingDirectory)
  if (file === undefined) return undefined
  const text = await files.readText(file, 'the configuration')
  const { readConfig } = await import('./read-config.js')
  return await readConfig(file, text)
}

/** Up to the root of the repository. */
function configAbove(workingDirectory: string): string | undefined {
  for (let folder = workingDirectory; ; folder = dirname(folder)) {
    const found = names.map((name) => join(folder, name)).filter((file) => existsSync(file))
    const [first, second] = found.map((file) => relative(workingDirectory, file))
    if (first !== undefined && second !== undefined) {
      throw new UserError('a folder has two configurations', {
        where: `${first} and ${second}`,
        expected: 'one of them',
        mend: 'delete one, or name one with the input config',
      })
    }
    if (first !== undefined) return first
    if (existsSync(join(folder, '.git')) || folder === dirname(folder)) return undefined
  }
}
