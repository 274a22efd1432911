/** What it costs to read SBOMs: documents too large for a text of JavaScript, and those of a fleet through the action. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markdown } from '@aws-delivery-actions/report'
import { duckdb } from '../provision/duckdb.js'
import { writeFleet, writeLargeDocument } from './sbom/documents.js'
import type { Reading } from './sbom/reader.js'
import type { Section } from './section.js'

const megabyte = 1_000_000
const sizes = [300, 700]
const images = 1791
/** Beyond Node's own, for the largest document. */
const mostMemory = 250 * megabyte
const query = 'package-77<3'

type Load = { readonly name: string; readonly files: readonly string[]; readonly components: number }

const ways = [
  { name: 'sbom-export', way: 'ours' },
  { name: 'JSON.parse of the whole', way: 'JSON.parse' },
  { name: 'compressing it with gzip, for scale', way: 'gzip copy' },
  { name: 'DuckDB, names of components only', way: 'DuckDB' },
]

export async function sbom(root: string): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'sbom-bench-'))
  try {
    const module = await duckdb.provide().catch(() => '')
    const loads = [...sizes.map((size) => largeDocument(folder, size)), fleet(folder)]
    const own = read(root, 'nothing', module, [])?.peak ?? 0
    const rows = loads.map((load) => ({
      load,
      readings: ways.map(({ way }) =>
        way === 'DuckDB' && module === '' ? undefined : reading(root, way, module, load),
      ),
    }))
    const most = Math.max(
      ...rows.map(({ readings: [ours] }) => (ours?.peak ?? Number.POSITIVE_INFINITY) - own),
    )
    return {
      title: 'Reading SBOMs',
      text: [
        `Each cell is a process of its own: seconds, and the most memory it held beyond a bare Node's ${inMegabytes(own)}. A way that counts another number of components than there are, or ends without an answer, has failed. The reader alone is measured: what a mode keeps of a document, as each distinct package, comes on top. Documents are generated: npm packages in CycloneDX with a tenth of vulnerabilities, and in SPDX as syft writes it.`,
        markdown.table(
          ['Documents', ...ways.map(({ name }) => name)],
          rows.map(({ load, readings }) => [load.name, ...readings.map((found) => cell(found, own))]),
        ),
        ...endToEnd(root, folder),
      ],
      failures:
        most <= mostMemory
          ? []
          : [
              `Reading takes ${inMegabytes(most)} beyond Node's own, at most ${inMegabytes(mostMemory)} is allowed`,
            ],
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function largeDocument(folder: string, size: number): Load {
  const file = join(folder, `${size}.cdx.json`)
  const components = writeLargeDocument(file, size * megabyte)
  return { name: `one of ${size} MB, ${components} components`, files: [file], components }
}

function fleet(folder: string): Load {
  const documents = join(folder, 'fleet')
  const components = writeFleet(documents, images)
  const files = readdirSync(documents).map((name) => join(documents, name))
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
  return { name: `${images}, ${inMegabytes(bytes)} together, ${components} packages`, files, components }
}

/** Undefined where it failed. */
function reading(root: string, way: string, module: string, load: Load): Reading | undefined {
  const found = read(root, way, module, load.files)
  return way === 'gzip copy' || found?.components === load.components ? found : undefined
}

function read(root: string, way: string, module: string, files: readonly string[]): Reading | undefined {
  const program = join(root, 'packages/tooling/lib/bench/sbom/reader.js')
  const options = { encoding: 'utf8', timeout: 300_000 } as const
  const { status, stdout } = spawnSync(process.execPath, [program, way, module, ...files], options)
  return status === 0 ? JSON.parse(stdout) : undefined
}

function cell(found: Reading | undefined, own: number): string {
  if (found === undefined) return 'fails'
  return `${(found.milliseconds / 1000).toFixed(1)} s, ${inMegabytes(found.peak - own)}`
}

/** The whole action over the fleet, as a user runs it. */
function endToEnd(root: string, folder: string): readonly string[] {
  const bundle = join(root, 'dist/sbom-export/index.js')
  if (!existsSync(bundle)) return ['The action over the fleet is not measured, for it has not been built.']
  const run = (...flags: string[]) => {
    const start = performance.now()
    const { status, stderr } = spawnSync(process.execPath, [bundle, ...flags], {
      cwd: folder,
      encoding: 'utf8',
    })
    if (status !== 0)
      throw new Error(`sbom-export ${flags.join(' ')} ended with ${status}: ${stderr.slice(-500)}`)
    return `${((performance.now() - start) / 1000).toFixed(1)} s`
  }
  const tables = join(folder, 'tables')
  const steps = [
    ['Tables of the fleet', run('--mode=transform', '--sbom=fleet', `--output-dir=${tables}`)],
    ['The same again: nothing changes', run('--mode=transform', '--sbom=fleet', `--output-dir=${tables}`)],
    [`Find ${query} in the tables`, run('--mode=find', `--query=${query}`, `--data=${tables}`)],
  ]
  const bytes = readdirSync(tables, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
  return [
    `The bundle as a process, over the documents of the fleet; the tables take ${inMegabytes(bytes)}.`,
    markdown.table(['Step', 'Time'], steps),
  ]
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / megabyte)} MB`
}
