/** Manifests and tags. */
import { digestOf } from '../digest.js'
import { RegistryError } from '../errors.js'
import { discard, readBody, wrongContent } from '../http/body.js'
import {
  type Descriptor,
  type ImageManifest,
  type Index,
  largestManifest,
  readManifest,
} from '../manifest.js'
import { acceptedManifests } from '../media-types.js'
import type { Reference, Repository } from '../reference.js'
import { type Question, usualLimit } from './endpoint.js'
import { type Exchange, keyOf } from './exchange.js'

export type RawManifest = {
  readonly digest: string
  readonly bytes: Uint8Array
  readonly mediaType: string
}

export type FetchedManifest = RawManifest & {
  readonly manifest: ImageManifest | Index
}

export type Push = {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly digest: string
  /** Further tags that the registry may set with the same request. */
  readonly alsoTags?: readonly string[]
}

export type Pushed = {
  /** As the registry says it; undefined when it does not. */
  readonly digest: string | undefined
  /** Of `alsoTags` those that the registry says it has set. */
  readonly tags: readonly string[]
}

export type Manifests = {
  /**
   * @param deadline When it is no longer tried, in milliseconds since 1970.
   * @throws {RegistryError} `missing` when there is none.
   * @throws {ContentProblem} when it is not what was asked for, or nothing that can be read.
   */
  manifest(reference: Reference, deadline?: number): Promise<FetchedManifest>
  /** The bytes as they lie there, also of what cannot be read, of any type that the registry hands out. */
  rawManifest(reference: Reference): Promise<RawManifest>
  /** The digest that a reference leads to; undefined when there is nothing. */
  head(reference: Reference): Promise<string | undefined>
  /** @param name A tag or the digest. */
  pushManifest(repository: Repository, name: string, push: Push): Promise<Pushed>
  deleteTag(repository: Repository, tag: string): Promise<void>
  /** Artifacts that refer to a manifest. */
  referrers(repository: Repository, digest: string): Promise<Referrers>
}

export type Referrers = {
  readonly descriptors: readonly Descriptor[]
  /** Whether the registry keeps the list itself. Where it does not, a tag named after the digest holds it. */
  readonly listed: boolean
}

/** Milliseconds that a request is given however near the deadline is. */
const shortestLimit = 1_000

export function manifestsOf({ once, keep, persist, now }: Exchange): Manifests {
  async function fetchOnce(reference: Reference, deadline?: number): Promise<FetchedManifest> {
    const left = deadline === undefined ? usualLimit : Math.max(shortestLimit, deadline - now())
    const question = { ...manifestQuestion('GET', reference), limit: Math.min(usualLimit, left) }
    return await once(reference, question, [200], async (response) => {
      const bytes = await readBody(response, largestManifest)
      const digest = digestOf(bytes)
      for (const promised of [reference.digest, response.headers['docker-content-digest']]) {
        if (typeof promised === 'string' && promised.startsWith('sha256:') && promised !== digest) {
          throw wrongContent(promised, `has the digest ${digest}`)
        }
      }
      const manifest = readManifest(bytes, response.headers['content-type'])
      return { digest, bytes, mediaType: manifest.mediaType, manifest }
    })
  }

  function fetch(reference: Reference, deadline?: number): Promise<FetchedManifest> {
    const fetched = () => persist(() => fetchOnce(reference, deadline), deadline)
    if (reference.digest === undefined) return fetched()
    return keep(`manifest ${keyOf(reference)}@${reference.digest}`, fetched)
  }

  async function fetchRaw(reference: Reference): Promise<RawManifest> {
    const question = manifestQuestion('GET', reference)
    const anyType = { ...question, headers: { accept: `${acceptedManifests}, */*` } }
    return await persist(() =>
      once(reference, anyType, [200], async (response) => {
        const bytes = await readBody(response, largestManifest)
        return { digest: digestOf(bytes), bytes, mediaType: response.headers['content-type'] ?? '' }
      }),
    )
  }

  async function pushOnce(to: Repository, name: string, push: Push): Promise<Pushed> {
    const { bytes, mediaType, digest, alsoTags = [] } = push
    const query = alsoTags.map((tag) => `tag=${encodeURIComponent(tag)}`).join('&')
    const question: Question = {
      method: 'PUT',
      path: `${to.repository}/manifests/${name}${query === '' ? '' : `?${query}`}`,
      repository: to.repository,
      headers: { 'content-type': mediaType },
      body: async () => bytes,
    }
    return await once(to, question, [200, 201, 202], async (response) => {
      await discard(response)
      const said = response.headers['docker-content-digest']
      if (typeof said === 'string' && said !== digest) {
        throw wrongContent(digest, `was taken by the registry for ${said}`)
      }
      const set = tagsIn(response.headers['oci-tag'])
      return {
        digest: typeof said === 'string' ? said : undefined,
        tags: alsoTags.filter((tag) => set.has(tag)),
      }
    })
  }

  async function fallbackReferrers(repository: Repository, digest: string): Promise<Referrers> {
    const { manifest } = await fetch({ ...repository, tag: referrersTag(digest) }).catch((error) => {
      if (error instanceof RegistryError && error.trouble === 'missing') return { manifest: undefined }
      throw error
    })
    return { descriptors: manifest?.kind === 'index' ? manifest.manifests : [], listed: false }
  }

  return {
    manifest: fetch,

    rawManifest: fetchRaw,

    async head(reference) {
      const found = await persist(() =>
        once(reference, manifestQuestion('HEAD', reference), [200, 404], async (response) => {
          await discard(response)
          if (response.status === 404) return 'nothing'
          return response.headers['docker-content-digest'] ?? 'without a digest'
        }),
      )
      if (found === 'nothing') return undefined
      if (typeof found === 'string' && found.startsWith('sha256:')) return found
      const { digest } = await (reference.digest === undefined ? fetchRaw(reference) : fetch(reference))
      return digest
    },

    pushManifest: (repository, name, push) => persist(() => pushOnce(repository, name, push)),

    async deleteTag(repository, tag) {
      const question: Question = {
        method: 'DELETE',
        path: `${repository.repository}/manifests/${tag}`,
        repository: repository.repository,
      }
      await persist(() => once(repository, question, [200, 202, 204], discard))
    },

    async referrers(repository, digest) {
      const question: Question = {
        method: 'GET',
        path: `${repository.repository}/referrers/${digest}`,
        repository: repository.repository,
        headers: { accept: acceptedManifests },
      }
      const manifest = await persist(() =>
        once(repository, question, [200, 404, 405], async (response) => {
          const bytes = await readBody(response, largestManifest)
          return response.status === 200 ? readManifest(bytes, response.headers['content-type']) : undefined
        }),
      )
      if (manifest === undefined) return await fallbackReferrers(repository, digest)
      return { descriptors: manifest.kind === 'index' ? manifest.manifests : [], listed: true }
    },
  }
}

/** The tag that holds the list of referrers where the registry does not. */
export function referrersTag(digest: string): string {
  return digest.replace(':', '-')
}

function manifestQuestion(method: 'GET' | 'HEAD', { repository, digest, tag }: Reference): Question {
  return {
    method,
    path: `${repository}/manifests/${digest ?? tag}`,
    repository,
    headers: { accept: acceptedManifests },
  }
}

function tagsIn(header: string | string[] | undefined): ReadonlySet<string> {
  const all = Array.isArray(header) ? header.join(',') : (header ?? '')
  return new Set(all.split(',').map((tag) => tag.trim()))
}
