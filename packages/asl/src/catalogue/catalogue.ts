/**
 * What Step Functions can call: the optimized integrations, and every action of every service that the AWS SDK has.
 * Most definitions keep to a few optimized ones; the files of the SDK are large, and loaded by those that need them.
 */
import type { Call } from './call.js'
import { age, optimized } from './optimized.js'

/** `aws-sdk:service:action`, or `service:action` that Step Functions does more with. */
export type Kind = 'sdk' | 'optimized'

export type KnownService = {
  readonly name: string
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
  /** What it was made of: `API models of 2026-11-17`. */
  readonly age: string
  names(kind: Kind): readonly string[]
  service(kind: Kind, name: string): KnownService | undefined
  /** The name in Step Functions of a service that the AWS CLI calls so. */
  alias(name: string): string | undefined
  /** Whether it is known that there is, or was, such a service in the SDK, and nothing more. */
  isWithoutActions(name: string): boolean
}

/** The parameters of an action that hold structures. */
export type Structures = (action: KnownAction) => ReadonlyMap<string, Reference>

/** The whole of it, unless the calls are to optimized integrations that are known. */
export async function catalogueFor(calls: readonly Call[]): Promise<Catalogue> {
  const isEnough = calls.every(
    ({ kind, service, action }) =>
      kind === 'optimized' && optimized.get(service.text)?.actions.has(action.text) === true,
  )
  return isEnough ? optimizedAlone : (await import('./sdk.js')).catalogue
}

export async function loadStructures(): Promise<Structures> {
  return (await import('./structures.js')).structuresOf
}

const optimizedAlone: Catalogue = {
  age,
  names: (kind) => (kind === 'optimized' ? [...optimized.keys()] : []),
  service: (kind, name) => (kind === 'optimized' ? optimized.get(name) : undefined),
  alias: () => undefined,
  isWithoutActions: () => false,
}
