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
  const index = {
    published: catalogueModels.published,
    services: [...names],
    withoutModel: amendments.withoutModel.filter((name) => !names.has(name)).sort(compare),
    aliases: Object.fromEntries(
      services.flatMap(({ name, folder }) => (names.has(folder) ? [] : [[folder, name]])),
    ),
  }
  const structures = new Map(known.map((model) => [nameOf(model), packedStructures(model)]))
  const entries = services.map(
    (service) =>
      [
        service.name,
        {
          errors: service.errorPrefix,
          actions: packed(service),
          structures: structures.get(service.name) ?? '',
        },
      ] as const,
  )
  const initials = [...new Set(services.map(({ name }) => name.charAt(0)))]
  const optimized = optimizedOf(read<OptimizedIntegrations>('optimized-integrations.json'), known)
  return [
    { path: `${folder}/index.json`, content: lines(index) },
    { path: `${folder}/optimized.json`, content: lines(optimized) },
    ...initials.map((initial) => ({
      path: `${folder}/services/${initial}.json`,
      content: lines(Object.fromEntries(entries.filter(([name]) => name.startsWith(initial)))),
    })),
    { path: 'packages/asl/src/catalogue/services.ts', content: servicesModule(initials) },
  ]
}

const folder = 'packages/asl/src/catalogue/data'

/** Bundlers make a piece of each import that they can read, so each is written out. */
function servicesModule(initials: readonly string[]): string {
  return [
    '/** The services by their first letters, each loaded by itself. Written by `npm run catalogue`. Do not edit. */\n\n',
    '/** What its errors start with, and two lines that `packed.ts` and `packed-structures.ts` read. */\n',
    'export type ServiceLines = { readonly errors: string; readonly actions: string; readonly structures: string }\n\n',
    'type Loaded = { readonly default: Readonly<Record<string, ServiceLines>> }\n\n',
    '// biome-ignore format: made by machine\n',
    'export const servicesByInitial: Readonly<Record<string, () => Promise<Loaded>>> = {\n',
    ...initials.map(
      (initial) =>
        `  ${initial}: () => import('./data/services/${initial}.json', { with: { type: 'json' } }),\n`,
    ),
    '}\n',
  ].join('')
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
