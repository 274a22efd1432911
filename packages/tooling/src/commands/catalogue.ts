/**
 * `npm run catalogue`: renews the integration catalogue of asl-lint from the AWS API models, which it installs. With
 * `-- --check` nothing is written, and files that differ are exit 1.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { catalogueFiles } from '../catalogue/files.js'
import { modelsOfCatalogue } from '../provision/api-models.js'

export async function main(root: string, args: readonly string[]): Promise<number> {
  const files = catalogueFiles(root, await modelsOfCatalogue.provide())
  const stale = files.filter(({ path, content }) => {
    const file = join(root, path)
    return !existsSync(file) || readFileSync(file, 'utf8') !== content
  })
  for (const { path } of stale) console.log(path)
  if (args.includes('--check')) return stale.length === 0 ? 0 : 1
  for (const { path, content } of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return 0
}
