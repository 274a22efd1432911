/**
 * What Step Functions can call: the optimized integrations, and every action of every service that the AWS SDK has.
 * Most definitions keep to a few services; of the others nothing is loaded.
 */
import type { Call } from './call.js'
import index from './data/index.json' with { type: 'json' }
import { optimized } from './optimized.js'
import { unpacked } from './packed.js'
import { type StructuresOfService, unpackedStructures } from './packed-structures.js'
import { type ServiceLines, servicesByInitial } from './services.js'

/** `aws-sdk:service:action`, or `service:action` that Step Functions does more with. */
export type Kind = 'sdk' | 'optimized'

export type KnownService = {
  readonly name: string
  /** What the names of its errors start with; optimized integrations have several. */
  readonly errorPrefix?: string
  readonly actions: ReadonlyMap<string, KnownAction>
}

export type KnownAction = {
  /** AWS has some actions that Step Functions does not call. */
  readonly offered: boolean
  /** Beside request and response. */
  readonly patterns: readonly string[]
  /** `service:action` of the SDK whose structures it takes. */
  readonly like: string
  /** Each with whether it is required. */
  parameters(): ReadonlyMap<string, boolean>
}

/** What a parameter or a member holds: a structure, or a list (`*`) or map (`@`) of such. */
export type Reference = { readonly marks: string; members(): ReadonlyMap<string, Reference | undefined> }

export type Catalogue = {
  names(kind: Kind): readonly string[]
  /** Of the SDK, only those that are called: the others are known by name. */
  service(kind: Kind, name: string): KnownService | undefined
  isInSdk(name: string): boolean
  /** The parameters of an action that hold structures. */
  structures(action: KnownAction): ReadonlyMap<string, Reference>
}

/** What it was made of. */
export const age = `API models of ${index.published}`

const inSdk: ReadonlySet<string> = new Set(index.services)
const withoutActions: ReadonlySet<string> = new Set(index.withoutModel)
const aliases: ReadonlyMap<string, string> = new Map(Object.entries(index.aliases))

/** The name in Step Functions of a service that the AWS CLI calls so. */
export function aliasOf(name: string): string | undefined {
  return aliases.get(name)
}

/** Whether it is known that there is, or was, such a service in the SDK, and nothing more. */
export function isWithoutActions(name: string): boolean {
  return withoutActions.has(name)
}

/** With everything that there is to say of these calls. `deep` ones send structures. */
export async function catalogueFor(calls: readonly Call[], deep: readonly Call[]): Promise<Catalogue> {
  const loaded = new Map<string, LoadedService>()
  for (const name of new Set([...calls.flatMap(serviceToAsk), ...deep.flatMap(serviceWithin)])) {
    const service = await loadService(name)
    if (service !== undefined) loaded.set(name, service)
  }
  return {
    names: (kind) => (kind === 'sdk' ? index.services : [...optimized.keys()]),
    service: (kind, name) => (kind === 'sdk' ? loaded.get(name)?.service : optimized.get(name)),
    isInSdk: (name) => inSdk.has(name),
    structures: ({ like }) => {
      const [name = '', action = ''] = like.split(':')
      return loaded.get(name)?.structures(action) ?? new Map()
    },
  }
}

/** Where an optimized integration is not known, the SDK may know what was meant. */
function serviceToAsk({ kind, service, action }: Call): readonly string[] {
  const isKnown = kind === 'optimized' && optimized.get(service.text)?.actions.has(action.text) === true
  return isKnown ? [] : [sdkNameOf({ kind, service })]
}

function serviceWithin({ kind, service, action }: Call): readonly string[] {
  if (kind === 'sdk') return [service.text]
  const like = optimized.get(service.text)?.actions.get(action.text)?.like
  return like === undefined ? [] : [like.split(':')[0] ?? '']
}

export function sdkNameOf({ kind, service }: Pick<Call, 'kind' | 'service'>): string {
  return (kind === 'optimized' ? sdkNames.get(service.text) : undefined) ?? service.text
}

/** Where the optimized integration has another name than the SDK's. */
const sdkNames: ReadonlyMap<string, string> = new Map([
  ['elasticmapreduce', 'emr'],
  ['emr-containers', 'emrcontainers'],
  ['emr-serverless', 'emrserverless'],
  ['events', 'eventbridge'],
  ['states', 'sfn'],
])

type LoadedService = { readonly service: KnownService; readonly structures: StructuresOfService }

const services = new Map<string, LoadedService>()

async function loadService(name: string): Promise<LoadedService | undefined> {
  if (!inSdk.has(name)) return undefined
  const known = services.get(name)
  if (known !== undefined) return known
  const lines = (await servicesByInitial[name.charAt(0)]?.())?.default[name]
  if (lines === undefined) return undefined
  const loaded = serviceFrom(name, lines)
  services.set(name, loaded)
  return loaded
}

function serviceFrom(name: string, { errors, actions, structures }: ServiceLines): LoadedService {
  let unpackedOnce: StructuresOfService | undefined
  return {
    service: { ...unpacked(name, actions), errorPrefix: errors },
    structures: (action) => {
      unpackedOnce ??= unpackedStructures(structures)
      return unpackedOnce(action)
    },
  }
}
