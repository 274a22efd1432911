/** The catalogue's files. Imported when a definition calls something: `catalogue.ts` sees to that. */
import type { Catalogue, KnownAction, KnownService } from './catalogue.js'
import optimizedFile from './data/optimized.json' with { type: 'json' }
import sdkFile from './data/sdk.json' with { type: 'json' }
import { unpacked } from './packed.js'

type Listed = {
  readonly patterns: readonly string[]
  readonly required: readonly string[]
  readonly optional: readonly string[]
}

export function catalogueFrom(): Catalogue {
  const lines = new Map<string, string>(Object.entries(sdkFile.services))
  const aliases = new Map<string, string>(Object.entries(sdkFile.aliases))
  const withoutActions = new Set<string>(sdkFile.withoutModel)
  const optimized = new Map(
    Object.entries(optimizedFile).map(([name, actions]) => [name, listed(name, actions)]),
  )
  const sdk = new Map<string, KnownService>()

  const sdkService = (name: string): KnownService | undefined => {
    const line = lines.get(name)
    if (line === undefined) return undefined
    const service = sdk.get(name) ?? unpacked(name, line)
    sdk.set(name, service)
    return service
  }
  return {
    age: `${sdkFile.source}, ${sdkFile.published}`,
    names: (kind) => [...(kind === 'sdk' ? lines : optimized).keys()],
    service: (kind, name) => (kind === 'sdk' ? sdkService(name) : optimized.get(name)),
    alias: (name) => aliases.get(name),
    isWithoutActions: (name) => withoutActions.has(name),
  }
}

function listed(name: string, actions: Readonly<Record<string, Listed>>): KnownService {
  const entries = Object.entries(actions).map(([action, { patterns, required, optional }]) => {
    const parameters = new Map([
      ...required.map((each) => [each, true] as const),
      ...optional.map((each) => [each, false] as const),
    ])
    return [action, { offered: true, patterns, parameters: () => parameters }] as const
  })
  return { name, actions: new Map<string, KnownAction>(entries) }
}
