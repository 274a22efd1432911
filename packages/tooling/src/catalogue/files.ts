/** The integration catalogue of asl-lint, made of the AWS API models and of what `data/` says beside them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogueModels } from '../provision/api-models.js'
import { readModels } from './models.js'
import { type OptimizedIntegrations, optimizedOf } from './optimized.js'
import { packed } from './packed.js'
import { type Amendments, compare, nameOf, servicesOf } from './sdk.js'
import { packedStructures } from './structures.js'

export type CatalogueFile = { readonly path: string; readonly content: string }

/** @param models The folder of the API models. Paths are relative to the root. */
export function catalogueFiles(root: string, models: string): readonly CatalogueFile[] {
  const read = <T>(name: string): T =>
    JSON.parse(readFileSync(join(root, 'packages/tooling/data', name), 'utf8'))
  const amendments = read<Amendments>('sdk-integrations.json')
  const known = readModels(models)
  const services = servicesOf(known, amendments)
  const names = new Set(services.map(({ name }) => name))
  const sdk = {
    source: `${catalogueModels.package} ${catalogueModels.version}`,
    published: catalogueModels.published,
    withoutModel: amendments.withoutModel.filter((name) => !names.has(name)).sort(compare),
    aliases: Object.fromEntries(
      services.flatMap(({ name, folder }) => (names.has(folder) ? [] : [[folder, name]])),
    ),
    services: Object.fromEntries(services.map((service) => [service.name, packed(service)])),
  }
  const optimized = optimizedOf(read<OptimizedIntegrations>('optimized-integrations.json'), known)
  const structures = known
    .map((model) => [nameOf(model), packedStructures(model)] as const)
    .filter(([, line]) => line !== '')
    .sort(([a], [b]) => compare(a, b))
  return [
    { path: 'packages/asl/src/catalogue/data/sdk.json', content: lines(sdk) },
    {
      path: 'packages/asl/src/catalogue/data/structures.json',
      content: lines({ services: Object.fromEntries(structures) }),
    },
    {
      path: 'packages/asl/src/catalogue/data/optimized.json',
      content: lines({ published: catalogueModels.published, services: optimized }),
    },
  ]
}

/** One line an entry of the two upper levels, so that a change shows where it is. */
function lines(document: object): string {
  return `${entries(document, 0)}\n`
}

function entries(value: unknown, depth: number): string {
  if (depth === 2 || typeof value !== 'object' || value === null || Array.isArray(value))
    return JSON.stringify(value)
  const indent = '  '.repeat(depth)
  const inner = Object.entries(value).map(
    ([key, each]) => `${indent}  ${JSON.stringify(key)}: ${entries(each, depth + 1)}`,
  )
  return inner.length === 0 ? '{}' : `{\n${inner.join(',\n')}\n${indent}}`
}
