import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

/** GitHub's workflow parser, expression engine and language service. */
export type Engine = typeof import('./engine-entry.js')

const packages = ['@actions/expressions', '@actions/languageservice', '@actions/workflow-parser', 'esbuild']

// The language service reports its own failures to a logger only, and then finds nothing.
const failAloud = {
  log: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error(message: string): never {
    throw new Error(message)
  },
}

let loaded: Promise<Engine> | undefined

export function loadEngine(): Promise<Engine> {
  loaded ??= importBundle()
  return loaded
}

async function importBundle(): Promise<Engine> {
  const here = fileURLToPath(import.meta.url)
  const entry = join(dirname(here), `engine-entry${extname(here)}`)
  const modules = modulesFolder(dirname(here))
  const bundle = join(
    modules,
    '.cache',
    'aws-delivery-actions',
    `workflow-engine-${await key(entry, modules)}.mjs`,
  )
  if (!existsSync(bundle)) await build(entry, bundle, modules)
  const engine: Engine = await import(pathToFileURL(bundle).href)
  engine.registerLogger(failAloud)
  return engine
}

/** A new version of a package, or another list of exports, is another bundle. */
async function key(entry: string, modules: string): Promise<string> {
  const hash = createHash('sha256').update(await readFile(entry))
  for (const name of packages) hash.update(await readFile(join(modules, name, 'package.json')))
  return hash.digest('hex').slice(0, 16)
}

async function build(entry: string, bundle: string, modules: string): Promise<void> {
  const beside = `${bundle}.${process.pid}`
  await mkdir(dirname(bundle), { recursive: true })
  // The program instead of the library: the library refuses to start inside Jest's contexts.
  await promisify(execFile)(join(modules, 'esbuild', 'bin', 'esbuild'), [
    entry,
    '--bundle',
    '--platform=node',
    '--format=esm',
    '--target=node20',
    '--log-level=error',
    `--outfile=${beside}`,
    // Some of what is bundled is CommonJS and asks for `require`.
    "--banner:js=import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
  ])
  // Two processes may build at once; each renames a whole file.
  await rename(beside, bundle)
}

function modulesFolder(from: string): string {
  const candidate = join(from, 'node_modules')
  if (packages.every((name) => existsSync(join(candidate, name)))) return candidate
  const parent = dirname(from)
  if (parent === from) throw new Error(`cannot find ${packages.join(', ')}: run \`npm ci\` first`)
  return modulesFolder(parent)
}
