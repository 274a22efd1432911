/** What manifests and blobs have in common: an endpoint for each registry, errors, things done once. */
import { ContentProblem, RegistryError } from '../errors.js'
import type { HttpResponse, Transport } from '../http/transport.js'
import type { Repository } from '../reference.js'
import { errorFrom, networkError } from './answer-error.js'
import type { Credential } from './authorization.js'
import { type Endpoint, endpointOf, type Question } from './endpoint.js'

/**
 * Repeats what may pass by itself, see `troubleOf` and `RegistryError.retryAfter`.
 * @param deadline When it stops all the same, in milliseconds since 1970.
 */
export type Persist = <T>(work: () => Promise<T>, deadline?: number) => Promise<T>

export type RegistrySettings = {
  readonly transport: Transport
  readonly persist: Persist
  readonly credentials: (registry: string, repository: string) => Promise<Credential | undefined>
  /** Whether plain http and unverified certificates will do beyond loopback. */
  readonly insecure: boolean
  readonly signal: AbortSignal
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Told of each token, so that it is never shown. */
  readonly onSecret: (secret: string) => void
}

export type Exchange = {
  readonly persist: Persist
  readonly now: () => number
  endpoint(registry: string): Endpoint
  /**
   * One attempt.
   * @param good The statuses that `read` is given; it takes the whole body.
   * @throws {RegistryError} for every other status; {ContentProblem} as `read` does.
   */
  once<T>(
    repository: Repository,
    question: Question,
    good: readonly number[],
    read: (response: HttpResponse) => Promise<T>,
  ): Promise<T>
  /** Does a thing that never changes once, even if it is asked for twice at a time. */
  keep<T>(key: string, work: () => Promise<T>): Promise<T>
  /** Requests that could change something. */
  readonly writes: number
  /** Of them those that did. */
  readonly changes: number
}

export function exchangeOf(settings: RegistrySettings): Exchange {
  const endpoints = new Map<string, Endpoint>()
  const kept = new Map<string, Promise<unknown>>()
  let writes = 0
  let changes = 0

  function endpoint(registry: string): Endpoint {
    const known = endpoints.get(registry)
    if (known !== undefined) return known
    const made = endpointOf({
      ...settings,
      registry,
      credential: (repository) => settings.credentials(registry, repository),
    })
    endpoints.set(registry, made)
    return made
  }

  return {
    persist: settings.persist,
    now: settings.now,
    endpoint,

    get writes() {
      return writes
    },

    get changes() {
      return changes
    },

    async once({ registry }, question, good, read) {
      const at = endpoint(registry)
      const isWrite = question.method !== 'GET' && question.method !== 'HEAD'
      if (isWrite) writes++
      const response = await at.ask(question)
      if (!good.includes(response.status)) throw await errorFrom(response, at.label(question))
      // An upload that is only begun, with 202, is gone by itself.
      if (isWrite && (question.method !== 'POST' || response.status === 201)) changes++
      try {
        return await read(response)
      } catch (error) {
        settings.signal.throwIfAborted()
        if (error instanceof ContentProblem || error instanceof RegistryError) throw error
        throw networkError(error, at.label(question))
      }
    },

    keep<T>(key: string, work: () => Promise<T>): Promise<T> {
      const known = kept.get(key) as Promise<T> | undefined
      if (known !== undefined) return known
      const made = work()
      kept.set(key, made)
      made.catch(() => kept.delete(key))
      return made
    },
  }
}

export function keyOf({ registry, repository }: Repository): string {
  return `${registry}/${repository}`
}
