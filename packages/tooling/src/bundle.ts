/**
 * Bundles: `tsc` output of an action through ncc into one folder that runs without node_modules. No minifying (lazy
 * chunks would stay as they are, and a readable diff is worth more) and no V8 cache (it rewrites itself).
 */
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { transformSync } from 'esbuild'
import { capture, must } from './process.js'

/** Writes `out/<name>`. */
export function bundle(root: string, name: string, out: string): void {
  bundleEntryPoint(root, join('actions', name), join(out, name))
}

/** Bundles the source's entry into the folder, with a package.json after the source's own. */
export function bundleEntryPoint(root: string, source: string, folder: string, entry = 'lib/main.js'): void {
  rmSync(folder, { recursive: true, force: true })
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  must(process.execPath, [ncc, 'build', join(source, entry), '-o', folder, '--license', 'licenses.txt'], {
    cwd: root,
  })
  for (const file of scriptsIn(folder)) {
    const code = readFileSync(join(folder, file), 'utf8')
    writeFileSync(join(folder, file), condensed(compiledAtOnce(code)))
  }
  makeProgram(join(folder, 'index.js'))
  writePackage(join(root, source), folder)
}

/** `npx` and hooks of pre-commit start the file itself. */
function makeProgram(file: string): void {
  writeFileSync(file, `#!/usr/bin/env node\n${readFileSync(file, 'utf8')}`)
  chmodSync(file, 0o755)
}

function scriptsIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((file) => file.endsWith('.js'))
}

/**
 * The functions around modules are called as soon as their file is loaded. V8 takes a function in parentheses for one
 * that will be, and compiles it at once; an arrow function it takes for one only since Node 24, and before that reads
 * all of the file twice.
 */
function compiledAtOnce(code: string): string {
  return code.replace(/^(\/\*{3}\/ )\((\([^()]*\)) => \{$/gm, '$1(function $2 {')
}

/**
 * Without comments, which are a seventh of what users download, and stand in the sources; expressions in their shortest
 * form. In ASCII: one character beyond Latin makes Node decode the whole file slowly, and hold it in twice the space.
 */
function condensed(code: string): string {
  return transformSync(code, {
    loader: 'js',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    minifySyntax: true,
  }).code
}

/** `npm pack` of the folder gives a package that `npx` runs; the action reads its version from it. */
function writePackage(source: string, folder: string): void {
  const { name, version, description, license } = JSON.parse(
    readFileSync(join(source, 'package.json'), 'utf8'),
  )
  const command = String(name).replace(/^.*\//, '')
  const described = {
    name,
    version,
    description,
    license,
    type: 'module',
    engines: { node: '>=20' },
    bin: { [command]: 'index.js' },
  }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(described, null, 2)}\n`)
}

/** What is wrong with a bundle that only shows when it runs. Empty when nothing is. */
export function bundleFaults(name: string, out: string): string[] {
  const folder = join(out, name)
  const faults = sizeFaults(name, folder)
  for (const file of readdirSync(folder).filter((file) => file.endsWith('.node')))
    faults.push(`${name}/${file} is a native module`)
  for (const file of scriptsIn(folder)) {
    const code = readFileSync(join(folder, file), 'utf8')
    if (code.includes('webpackMissingModule')) faults.push(`${name}/${file} misses a module`)
    if (file === 'index.js' && /@aws-sdk|smithy/.test(code))
      faults.push(`${name}/${file} holds AWS SDK code at start`)
  }
  const elsewhere = mkdtempSync(join(tmpdir(), 'bundle-'))
  const version = capture(process.execPath, [join(folder, 'index.js'), '--version'], { cwd: elsewhere })
  if (version.exitCode !== 0) faults.push(`${name} --version fails: ${version.stderr.trim()}`)
  const refused = capture(process.execPath, [join(folder, 'index.js'), '--no-such-flag'], { cwd: elsewhere })
  if (refused.exitCode !== 2)
    faults.push(`${name} --no-such-flag exits ${refused.exitCode}: ${refused.stderr.trim()}`)
  rmSync(elsewhere, { recursive: true })
  return faults
}

/** Bytes of what every step loads. */
const mostAtStart = 200_000

/** Bytes of all scripts as gzip packs them; most of asl-lint and start-state-machine is data of the AWS services. */
const mostPacked = (name: string) => (name === 'sbom-export' ? 1_000_000 : 1_500_000)

function sizeFaults(name: string, folder: string): string[] {
  const scripts = scriptsIn(folder).map((file) => ({ file, bytes: readFileSync(join(folder, file)) }))
  const index = scripts.find(({ file }) => file === 'index.js')?.bytes.length ?? 0
  const all = scripts.reduce((sum, { bytes }) => sum + gzipSync(bytes).length, 0)
  const most = mostPacked(name)
  return [
    ...(index > mostAtStart ? [`${name}/index.js has ${index} bytes, at most ${mostAtStart}`] : []),
    ...(all > most ? [`${name} has ${all} bytes in gzip, at most ${most}`] : []),
  ]
}
