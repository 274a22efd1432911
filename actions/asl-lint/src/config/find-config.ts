/** Where the configuration lies: where the user says, else in the working directory or, in a repository, the nearest folder above. */
import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { type Edge, type Log, UserError } from '@aws-delivery-actions/host'
import type { Config } from './config.js'

const names = ['.asl-lint.yaml', '.asl-lint.json'] as const
const strayName = '.asl-lint.yml'

/** @throws {UserError} when it cannot be read, or when a folder has two. */
export async function configFor(
  given: string | undefined,
  files: Edge['files'],
  log: Log,
): Promise<Config | undefined> {
  const file = given ?? configAbove(files.workingDirectory, log)
  if (file === undefined) return undefined
  const text = await files.readText(file, 'the configuration')
  const { readConfig } = await import('./read-config.js')
  return await readConfig(file, text)
}

function configAbove(workingDirectory: string, log: Log): string | undefined {
  for (const folder of foldersFrom(workingDirectory)) {
    const found = names.map((name) => join(folder, name)).filter((file) => existsSync(file))
    const [first, second] = found.map((file) => relative(workingDirectory, file))
    if (first !== undefined && second !== undefined) {
      throw new UserError('a folder has two configurations', {
        where: `${first} and ${second}`,
        expected: 'one of them',
        mend: 'delete one, or name one with the input config',
      })
    }
    if (existsSync(join(folder, strayName))) {
      const stray = relative(workingDirectory, join(folder, strayName))
      log.warn(`${stray} is not read: the configuration is called ${names.join(' or ')}`)
    }
    if (first !== undefined) return first
  }
  return undefined
}

/** Up to the root of the repository. Outside of one, what lies above is another's. */
function foldersFrom(workingDirectory: string): readonly string[] {
  const folders: string[] = []
  for (let folder = workingDirectory; ; folder = dirname(folder)) {
    folders.push(folder)
    if (existsSync(join(folder, '.git'))) return folders
    if (folder === dirname(folder)) return [workingDirectory]
  }
}
