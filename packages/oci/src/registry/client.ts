/** Registries as their users know them. Every byte that comes is held against its digest. */
import type { Repository } from '../reference.js'
import type { Access } from './authorization.js'
import { type Blobs, blobsOf } from './blobs.js'
import { exchangeOf, type RegistrySettings } from './exchange.js'
import { type Manifests, manifestsOf } from './manifests.js'

export type Registries = Manifests &
  Blobs & {
    /** HTTP requests so far, those to token services and storage among them. */
    readonly requests: number
    /** Of them those that could change something. */
    readonly writes: number
    /** Of them those that did. */
    readonly changes: number
    /** To be called for every repository before the first request, so that one login covers all. */
    intend(repository: Repository, access: Access): void
  }

export function openRegistries(settings: RegistrySettings): Registries {
  const exchange = exchangeOf(settings)
  return {
    ...manifestsOf(exchange),
    ...blobsOf(exchange),

    get requests() {
      return settings.transport.requests
    },

    get writes() {
      return exchange.writes
    },

    get changes() {
      return exchange.changes
    },

    intend({ registry, repository }, access) {
      exchange.endpoint(registry).intend(repository, access)
    },
  }
}
