/** What the structures in parameters hold. Large: `catalogue.ts` imports it when a definition needs it. */

import { remembered } from '../remember.js'
import type { KnownAction, Reference } from './catalogue.js'
import file from './data/structures.json' with { type: 'json' }
import { type StructuresOfService, unpackedStructures } from './packed-structures.js'

const lines = new Map<string, string>(Object.entries(file.services))
const services = new Map<string, StructuresOfService>()

export const structuresOf = remembered(({ like }: KnownAction): ReadonlyMap<string, Reference> => {
  const [name = '', action = ''] = like.split(':')
  const line = lines.get(name)
  if (line === undefined) return new Map()
  const service = services.get(name) ?? unpackedStructures(line)
  services.set(name, service)
  return service(action)
})
