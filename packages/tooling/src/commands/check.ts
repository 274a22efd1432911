/**
 * `npm run check`: what must hold of a commit beside its tests. Formatting and lint, generated files, workflows, and
 * `dist/` equal byte for byte to a fresh build. `npm run check -- --dist` looks at `dist/` alone.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actionNames } from '../actions.js'
import { bundle, bundleFaults } from '../bundle.js'
import { compile } from '../compile.js'
import { differences } from '../differences.js'
import { staleFiles } from '../generate.js'
import { capture } from '../process.js'
import { lintWorkflows } from '../workflow-lint/index.js'

type Check = { readonly name: string; readonly run: (root: string) => Promise<readonly string[]> }

const checks: readonly Check[] = [
  { name: 'types', run: types },
  { name: 'lint', run: lint },
  { name: 'generated files', run: generated },
  { name: 'workflows', run: workflows },
  { name: 'dist', run: dist },
]

export async function main(root: string, args: readonly string[]): Promise<number> {
  const chosen = args.includes('--dist') ? checks.filter(({ name }) => name === 'dist') : checks
  compile(root)
  let failed = 0
  for (const { name, run } of chosen) {
    const faults = await run(root)
    console.log(`${faults.length === 0 ? 'passed' : 'failed'}  ${name}`)
    for (const fault of faults) console.log(`  ${fault}`)
    if (faults.length > 0) failed++
  }
  return failed === 0 ? 0 : 1
}

/** Tests are type-checked too; Jest only strips their types. */
async function types(root: string): Promise<string[]> {
  return complaints(root, join(root, 'node_modules/typescript/bin/tsc'), ['--project', 'test', '--noEmit'])
}

async function lint(root: string): Promise<string[]> {
  return complaints(root, join(root, 'node_modules/@biomejs/biome/bin/biome'), [
    'check',
    '--error-on-warnings',
    '.',
  ])
}

async function generated(root: string): Promise<string[]> {
  return (await staleFiles(root)).map(({ path }) => `${path} is stale: npm run generate`)
}

async function workflows(root: string): Promise<string[]> {
  const findings = await lintWorkflows(root)
  return findings.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`)
}

async function dist(root: string): Promise<string[]> {
  const fresh = mkdtempSync(join(tmpdir(), 'dist-'))
  const faults = actionNames(root).flatMap((name) => {
    bundle(root, name, fresh)
    return bundleFaults(name, fresh)
  })
  const stale = differences(join(root, 'dist'), fresh).map((path) => `dist/${path} is not what a build makes`)
  rmSync(fresh, { recursive: true })
  return [...faults, ...stale]
}

function complaints(root: string, script: string, args: readonly string[]): string[] {
  const { exitCode, stdout, stderr } = capture(process.execPath, [script, ...args], { cwd: root })
  return exitCode === 0 ? [] : `${stdout}${stderr}`.split('\n').filter((line) => line.trim() !== '')
}
