/** What lies in a repository. */
import type { Clock } from '@aws-delivery-actions/aws'
import { digestOf, imageOf } from '../image/image.js'
import { milliseconds } from '../scenario.js'
import type { PlacedScript, RepositoryScript } from './script.js'

export type StoredManifest = {
  readonly digest: string
  readonly mediaType: string
  readonly bytes: Buffer
  readonly pushedAt: number
  readonly archived: boolean
}

type Tag = {
  readonly digest: string
  /** What readers see until it is due. */
  readonly before: string | undefined
  readonly visibleFrom: number
  looks: number
}

export type Repository = {
  readonly name: string
  readonly script: RepositoryScript
  readonly blobs: Map<string, Buffer>
  readonly manifests: ReadonlyMap<string, StoredManifest>
  /** Every tag, with the digest that it has. */
  tags(): ReadonlyMap<string, string>
  /** What a reader of this tag or digest gets, who counts as one look. */
  look(reference: string): StoredManifest | undefined
  put(manifest: Omit<StoredManifest, 'pushedAt' | 'archived'>, tags: readonly string[]): void
  remove(reference: string): boolean
}

export function repositoryOf(
  name: string,
  script: RepositoryScript,
  { clock, lag }: { readonly clock: Clock; readonly lag: number },
): Repository {
  const blobs = new Map<string, Buffer>()
  const manifests = new Map<string, StoredManifest>()
  const tags = new Map<string, Tag>()
  /** Digests that were pushed a moment ago, and how many looks miss them still. */
  const fresh = new Map<string, number>()
  for (const image of script.images ?? []) place(image)

  function place(image: PlacedScript): void {
    const { root, manifests: made, blobs: content } = imageOf(image)
    const kept = image.withoutChildren === true ? [root] : made
    const pushedAt = clock.now() - milliseconds(image.pushedAgo ?? 0)
    for (const { descriptor, bytes } of kept) {
      const { digest, mediaType } = descriptor
      const archived = image.archived ?? false
      manifests.set(digest, { digest, mediaType, bytes, pushedAt, archived })
    }
    for (const { descriptor, bytes } of content) blobs.set(descriptor.digest, bytes)
    const { after = 0, looks = 0 } = image.appears ?? {}
    const visibleFrom = clock.now() + milliseconds(after)
    for (const tag of image.tags ?? []) {
      tags.set(tag, { digest: root.descriptor.digest, before: undefined, visibleFrom, looks })
    }
  }

  function seen(tag: Tag): string | undefined {
    if (tag.visibleFrom > clock.now()) return tag.before
    if (tag.looks <= 0) return tag.digest
    tag.looks--
    return tag.before
  }

  function isHidden(digest: string): boolean {
    const left = fresh.get(digest) ?? 0
    if (left > 0) fresh.set(digest, left - 1)
    return left > 0
  }

  return {
    name,
    script,
    blobs,
    manifests,
    tags: () => new Map([...tags].map(([tag, { digest }]) => [tag, digest])),
    look(reference) {
      if (reference.includes(':')) return isHidden(reference) ? undefined : manifests.get(reference)
      const tag = tags.get(reference)
      const digest = tag === undefined ? undefined : seen(tag)
      return digest === undefined ? undefined : manifests.get(digest)
    },
    put(manifest, names) {
      if (!manifests.has(manifest.digest)) fresh.set(manifest.digest, lag)
      manifests.set(manifest.digest, { ...manifest, pushedAt: clock.now(), archived: false })
      for (const name of names) {
        const before = tags.get(name)?.digest
        const looks = before === manifest.digest ? 0 : lag
        tags.set(name, { digest: manifest.digest, before, visibleFrom: 0, looks })
      }
    },
    remove(reference) {
      if (!reference.includes(':')) return tags.delete(reference)
      for (const [name, { digest }] of tags) if (digest === reference) tags.delete(name)
      return manifests.delete(reference)
    },
  }
}

/** Whether a tag that exists may be given another digest. */
export function isImmutable(
  { mutability = 'MUTABLE', exclusions = [] }: RepositoryScript,
  tag: string,
): boolean {
  const excluded = exclusions.some((pattern) => fits(pattern, tag))
  switch (mutability) {
    case 'MUTABLE':
      return false
    case 'IMMUTABLE':
      return true
    case 'MUTABLE_WITH_EXCLUSION':
      return excluded
    case 'IMMUTABLE_WITH_EXCLUSION':
      return !excluded
  }
}

function fits(pattern: string, tag: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll('.', '\\.'))
  return new RegExp(`^${parts.join('.*')}$`).test(tag)
}

/** Whether these are the bytes of that digest. */
export function verified(digest: string, bytes: Buffer): boolean {
  return digestOf(bytes) === digest
}
