/**
 * What Step Functions can call: the optimized integrations, and every action of every service that the AWS SDK has.
 * Large, so it is loaded by the definitions that call something.
 */

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
  /** Each with whether it is required. */
  parameters(): ReadonlyMap<string, boolean>
}

export type Catalogue = {
  /** What it was made of, and when that was published: `botocore 1.44.5, 2026-11-17`. */
  readonly age: string
  names(kind: Kind): readonly string[]
  service(kind: Kind, name: string): KnownService | undefined
  /** The name in Step Functions of a service that the AWS CLI calls so. */
  alias(name: string): string | undefined
  /** Whether it is known that there is, or was, such a service in the SDK, and nothing more. */
  isWithoutActions(name: string): boolean
}

let loading: Promise<Catalogue> | undefined

/** Once a process. */
export function loadCatalogue(): Promise<Catalogue> {
  loading ??= import('./data.js').then(({ catalogueFrom }) => catalogueFrom())
  return loading
}
