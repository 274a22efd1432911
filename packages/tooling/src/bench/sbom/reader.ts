/** One way to read documents, in a process of its own: `node reader.js WAY DUCKDB FILE…`. Prints what it took. */
import { createReadStream, readFileSync } from 'node:fs'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import { createGzip } from 'node:zlib'
import { readSbom } from '@aws-delivery-actions/sbom/read'

/** What a process prints. */
export type Reading = {
  readonly milliseconds: number
  /** The most memory that the process held, all of Node included, in bytes. */
  readonly peak: number
  /** Zero where the way does not count them. */
  readonly components: number
}

type Way = (files: readonly string[], duckdb: string) => Promise<number>

const ways: Readonly<Record<string, Way>> = {
  nothing: async () => 0,
  ours: async (files) => {
    let count = 0
    const visitor = { component: () => count++, vulnerability: () => undefined }
    for (const name of files) await readSbom({ name, open: () => createReadStream(name) }, visitor)
    return count
  },
  'JSON.parse': async (files) => {
    let count = 0
    for (const file of files) {
      const { components, packages } = JSON.parse(readFileSync(file, 'utf8'))
      count += (components ?? packages).length
    }
    return count
  },
  'gzip copy': async (files) => {
    const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })
    for (const file of files) await pipeline(createReadStream(file), createGzip(), nowhere())
    return 0
  },
  DuckDB: async (files, duckdb) => {
    const { DuckDBInstance } = await import(pathToFileURL(duckdb).href)
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    let count = 0
    for (const list of ['components', 'packages']) {
      const chosen = files.filter((file) => file.includes(list === 'packages' ? '.spdx.' : '.cdx.'))
      if (chosen.length === 0) continue
      const paths = chosen.map((file) => `'${file}'`).join(',')
      const options = `columns={${list}: 'STRUCT(name VARCHAR)[]'}, maximum_object_size=2000000000`
      const result = await connection.runAndReadAll(
        `select count(*) from (select unnest(${list}) from read_json([${paths}], ${options}))`,
      )
      count += Number(result.getRows()[0][0])
    }
    return count
  },
}

const [way = '', duckdb = '', ...files] = process.argv.slice(2)
const start = performance.now()
const components = await ways[way]?.(files, duckdb)
const milliseconds = performance.now() - start
const reading = { milliseconds, peak: process.resourceUsage().maxRSS * 1024, components }
process.stdout.write(JSON.stringify(reading))
