/** Why a pattern matches nothing. */
import { lstat, readlink, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UserError } from '@aws-delivery-actions/host'

/** @param wanted What is looked for in a folder. */
export async function nothingFor(
  pattern: string,
  workingDirectory: string,
  wanted: string,
): Promise<UserError> {
  const { what, mend } = await troubleWith(pattern, resolve(workingDirectory, pattern), wanted)
  return new UserError(`${JSON.stringify(pattern)} ${what}`, {
    where: 'files',
    expected: `a file, a folder that holds ${wanted}, or a glob pattern that matches files`,
    mend: mend ?? `check the path: it counts from the working directory, ${workingDirectory}`,
  })
}

type Trouble = { readonly what: string; readonly mend?: string }

async function troubleWith(pattern: string, path: string, wanted: string): Promise<Trouble> {
  const itself = await lstat(path).catch(() => undefined)
  if (itself?.isDirectory()) return { what: `is a folder without ${wanted}` }
  if (itself?.isSymbolicLink()) return await troubleWithLink(path, wanted)
  if (pattern.startsWith('!')) {
    return {
      what: 'matches no file: a pattern cannot take files away',
      mend: 'name the files that are wanted',
    }
  }
  return { what: 'matches no file' }
}

async function troubleWithLink(path: string, wanted: string): Promise<Trouble> {
  const mend = 'mend the link, or name the file itself'
  try {
    const target = await stat(path)
    return { what: target.isDirectory() ? `is a folder without ${wanted}` : 'matches no file' }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP')
      return { what: 'is a link that leads to itself', mend }
    return { what: `is a link to ${JSON.stringify(await readlink(path))}, which cannot be reached`, mend }
  }
}
