/** The version comes from the package.json beside the bundle, so that a release changes no code. */
import { readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** @param entry The script that Node was started with. */
export function versionOf(entry: string): string {
  const beside = join(dirname(realpathSync(entry)), 'package.json')
  return String(JSON.parse(readFileSync(beside, 'utf8')).version)
}
