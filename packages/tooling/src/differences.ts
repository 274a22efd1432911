/** Compares two folders byte for byte. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Paths, relative to the folders, that stand in one of them only or differ. */
export function differences(left: string, right: string): string[] {
  const paths = new Set([...filesIn(left), ...filesIn(right)])
  return [...paths].filter((path) => !sameBytes(join(left, path), join(right, path))).sort()
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

function sameBytes(left: string, right: string): boolean {
  try {
    return readFileSync(left).equals(readFileSync(right))
  } catch {
    return false
  }
}
