/**
 * The one door to the workspace's commands: installs what a fresh clone lacks, compiles, and runs
 * `src/commands/<name>.ts`. Plain JavaScript, for nothing is compiled yet when it starts.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const commands = readdirSync(join(root, 'packages/tooling/src/commands')).map((file) =>
  file.replace(/\.ts$/, ''),
)
const [command, ...args] = process.argv.slice(2)

if (!commands.includes(command)) {
  console.error(`usage: node packages/tooling/run.mjs ${commands.join('|')}`)
  process.exit(2)
}
if (!isInstalled()) runNode(npmCli(), ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
runNode(join(root, 'node_modules/typescript/bin/tsc'), ['--build', 'packages/tooling'])
const { main } = await import(
  pathToFileURL(join(root, 'packages/tooling/lib/commands', `${command}.js`)).href
)
process.exitCode = await main(root, args)

/** npm writes its own lockfile last of all: an older one means that dependencies changed since. */
function isInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json')
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  )
}

function npmCli() {
  return process.env.npm_execpath ?? join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js')
}

function runNode(script, scriptArgs) {
  const { status } = spawnSync(process.execPath, [script, ...scriptArgs], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) process.exit(status ?? 1)
}
