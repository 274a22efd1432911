/** A registry as data. */
import type { ImageScript } from '../image/script.js'
import type { Duration } from '../scenario.js'
import type { PersonalityName } from './personality.js'

/** By host name, `ghcr.io`; `127.0.0.1` and `localhost` are two that are reached without a proxy. */
export type RegistryScripts = Readonly<Record<string, RegistryScript>>

export type RegistryScript = Partial<Behaviour> & {
  /** Whose manners it has. Default `plain`. */
  readonly personality?: PersonalityName
  /** User name → password; `*` is any other name. */
  readonly users?: Readonly<Record<string, string>>
  readonly repositories?: Readonly<Record<string, RepositoryScript>>
}

export type Behaviour = {
  /** How a client tells who it is. */
  readonly authentication: 'none' | 'basic' | 'bearer'
  /** What nobody in particular may do. */
  readonly anonymous: 'nothing' | 'pull' | 'push'
  /** Where tokens are given; on loopback it is the registry itself. */
  readonly tokenHost: string | undefined
  /** Blobs come from another origin, which refuses an Authorization header. */
  readonly redirectsBlobs: boolean
  /** The host name of that origin; on loopback it is a second port. */
  readonly blobHost: string
  /** Whether a push makes the repository. */
  readonly createsRepositories: boolean
  readonly sendsDigestHeader: boolean
  /** Whether `?tag=` of a PUT by digest is heeded, told by OCI-Tag. */
  readonly acceptsManyTags: boolean
  /** Of the tags that are asked for in one PUT only so many are taken. */
  readonly mostTags: number
  /** What a DELETE of a tag is answered with where tags are not deleted. */
  readonly refusesTagDeletion: 400 | 405 | undefined
  readonly hasReferrers: boolean
  readonly mounts: boolean
  /** Whether a client gets only what its Accept header names. */
  readonly acceptMatters: boolean
  /** Whose words errors have. */
  readonly errors: 'distribution' | 'ecr'
  /** A push is seen only after so many reads of it. */
  readonly lag: number
}

export type RepositoryScript = {
  readonly images?: readonly PlacedScript[]
  readonly mutability?: Mutability
  /** Tags with the opposite rule; `*` is any text. */
  readonly exclusions?: readonly string[]
  /** Nobody may push. */
  readonly readOnly?: boolean
  /** Nobody may even pull. */
  readonly forbidden?: boolean
  /** An image that is not there yet is looked for upstream; this is what comes of it. */
  readonly upstream?: 'denied' | 'throttled' | 'unavailable' | 'not-found'
}

export type Mutability = 'MUTABLE' | 'IMMUTABLE' | 'MUTABLE_WITH_EXCLUSION' | 'IMMUTABLE_WITH_EXCLUSION'

export type PlacedScript = ImageScript & {
  /** It is there only after this time, or this many looks at one of its tags. */
  readonly appears?: { readonly after?: Duration; readonly looks?: number }
  readonly archived?: boolean
  /** How long before the sandbox it was pushed. Default 0. */
  readonly pushedAgo?: Duration
  /** Only the index is there, or only the manifest: what it holds is missing. */
  readonly withoutChildren?: boolean
}
