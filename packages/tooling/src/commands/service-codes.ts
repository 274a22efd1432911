/**
 * `npm run service-codes`: renews the resource types that health-gate knows, from what AWS publishes of its APIs and of
 * CloudFormation, which it installs. With `-- --check` nothing is written, and a file that differs is exit 1.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serviceCodes, serviceCodesFile } from '../generate/service-codes.js'
import { modelsOfCatalogue, typesOfTemplates } from '../provision/api-models.js'

export async function main(root: string, args: readonly string[]): Promise<number> {
  const file = join(root, serviceCodesFile)
  const models = await modelsOfCatalogue.provide()
  const content = serviceCodes(root, { models, types: await typesOfTemplates.provide() })
  if (readFileSync(file, 'utf8') === content) return 0
  console.log(serviceCodesFile)
  if (args.includes('--check')) return 1
  writeFileSync(file, content)
  return 0
}
