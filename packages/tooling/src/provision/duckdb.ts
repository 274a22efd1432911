import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, install, type Part } from './installation.js'

const version = '1.5.6-r.1'

/** A database that reads Parquet files that others wrote: the module's entry, for an `import`. */
export const duckdb: Part = {
  name: 'DUCKDB',
  provide: async () => {
    const folder = cacheFolder(`duckdb-${version}`)
    writeFileSync(join(folder, 'package.json'), '{}')
    const args = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts']
    return await install(join(folder, 'node_modules/@duckdb/node-api/lib/index.js'), [
      { file: 'npm', args: [...args, `@duckdb/node-api@${version}`], cwd: folder, seconds: 240 },
    ])
  },
}
