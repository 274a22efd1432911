/** Other linters of state machines, for the benchmark. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, install } from './installation.js'

const aslPeers = {
  node: ['asl-validator@4.0.0', '@wmfs/statelint@1.30.0', 'amazon-states-language-service@1.16.1'],
  python: ['statelint==3.1.0', 'cfn-lint==1.58.0'],
}

/** The folder in whose node_modules they lie. */
export async function nodeAslPeers(): Promise<string> {
  const folder = cacheFolder(`asl-peers-node-${versionsOf(aslPeers.node)}`)
  writeFileSync(join(folder, 'package.json'), '{}')
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', ...aslPeers.node]
  await install(join(folder, 'node_modules/amazon-states-language-service/package.json'), [
    { file: 'npm', args, cwd: folder, seconds: 240 },
  ])
  return folder
}

/** The folder whose `bin` holds their commands. */
export async function pythonAslPeers(): Promise<string> {
  const folder = cacheFolder(`asl-peers-python-${versionsOf(aslPeers.python)}`)
  const pip = join(folder, 'bin/pip')
  await install(join(folder, 'bin/cfn-lint'), [
    { file: 'python3', args: ['-m', 'venv', folder], seconds: 60 },
    { file: pip, args: ['install', '--quiet', ...aslPeers.python], seconds: 300 },
  ])
  return folder
}

function versionsOf(packages: readonly string[]): string {
  return packages.map((name) => name.slice(name.lastIndexOf(name.includes('==') ? '=' : '@') + 1)).join('-')
}
