/** One name for a file, whatever links lead to it. */
import { realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** Absolute. A file that is not there yet is named by its folder. */
export function realPath(workingDirectory: string, path: string): string {
  const absolute = resolve(workingDirectory, path)
  return real(absolute) ?? join(real(dirname(absolute)) ?? dirname(absolute), basename(absolute))
}

function real(absolute: string): string | undefined {
  try {
    return realpathSync(absolute)
  } catch {
    return undefined
  }
}
