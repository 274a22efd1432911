/** DuckDB as a process: statements in, the rows of each out. */
import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'

export type Rows = readonly Readonly<Record<string, unknown>>[]

/** The rows of each statement, numbers as texts where they are long. @throws {Error} for one that is refused. */
export function ask(module: string, statements: readonly string[]): readonly Rows[] {
  const program = `
    const { text } = await import('node:stream/consumers')
    const loaded = await import(${JSON.stringify(pathToFileURL(module).href)})
    const { DuckDBInstance } = loaded.default ?? loaded
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const found = []
    for (const statement of JSON.parse(await text(process.stdin))) {
      found.push((await connection.runAndReadAll(statement)).getRowObjectsJson())
    }
    process.stdout.write(JSON.stringify(found))
  `
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    input: JSON.stringify(statements),
    maxBuffer: 256 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(stderr.toString())
  return JSON.parse(stdout.toString())
}

/** The two tables as DuckDB sees them, under the names that Athena has for them. */
export function tablesIn(folder: string, names = { sbom: 'sbom', cve: 'cve' }): string[] {
  return (['sbom', 'cve'] as const).map(
    (table) =>
      `CREATE VIEW ${names[table]} AS SELECT * FROM read_parquet('${folder}/${table}/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true)`,
  )
}
