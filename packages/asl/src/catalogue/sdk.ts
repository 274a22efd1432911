/** The catalogue with the services of the SDK. Large: `catalogue.ts` imports it when a definition needs it. */
import type { Catalogue, KnownService } from './catalogue.js'
import file from './data/sdk.json' with { type: 'json' }
import { age, optimized } from './optimized.js'
import { unpacked } from './packed.js'

const lines = new Map<string, string>(Object.entries(file.services))
const aliases = new Map<string, string>(Object.entries(file.aliases))
const withoutActions = new Set<string>(file.withoutModel)
const services = new Map<string, KnownService>()

export const catalogue: Catalogue = {
  age,
  names: (kind) => [...(kind === 'sdk' ? lines : optimized).keys()],
  service: (kind, name) => (kind === 'sdk' ? sdkService(name) : optimized.get(name)),
  alias: (name) => aliases.get(name),
  isWithoutActions: (name) => withoutActions.has(name),
}

function sdkService(name: string): KnownService | undefined {
  const line = lines.get(name)
  if (line === undefined) return undefined
  const service = services.get(name) ?? unpacked(name, line)
  services.set(name, service)
  return service
}
