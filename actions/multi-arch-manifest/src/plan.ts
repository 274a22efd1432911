/** What will be written, and in which order. Pure. */
import {
  formatReference,
  formatRepository,
  isSameRepository,
  type Repository,
} from '@aws-delivery-actions/oci'
import type { Content } from './image.js'
import type { Joined } from './join.js'
import type { TagState } from './tag-state.js'

/** What becomes of a tag. */
export type Fate = 'new' | 'moves' | 'stays' | 'kept'

export type PlannedTag = TagState & { readonly fate: Fate }

export type PlannedRepository = {
  readonly repository: Repository
  /** Manifests that lie elsewhere and must come first. */
  readonly copies: readonly Content[]
  /** Whether the index goes there by its digest, before any tag. */
  readonly byDigest: boolean
  /** To be set, in this order. */
  readonly tags: readonly PlannedTag[]
}

export type Plan = {
  readonly joined: Joined
  readonly repositories: readonly PlannedRepository[]
  /** Every tag, in the order they were asked for. */
  readonly tags: readonly PlannedTag[]
}

/** @param holding Repositories that have the index, as its digest tells. */
export function planFor(
  joined: Joined,
  repositories: readonly Repository[],
  tags: readonly PlannedTag[],
  holding: readonly Repository[],
): Plan {
  const contents = joined.members.flatMap(({ image, attestations }) => [
    image.content,
    ...attestations.map(({ content }) => content),
  ])
  const planned = repositories.map((repository): PlannedRepository => {
    const here = tags.filter(({ target }) => isSameRepository(target, repository))
    const isThere =
      here.some(({ fate }) => fate === 'stays') || holding.some((one) => isSameRepository(one, repository))
    const toSet = here.filter(({ fate }) => fate === 'new' || fate === 'moves').sort(byRisk)
    return {
      repository,
      // An index that is there has all its children there.
      copies: isThere ? [] : contents.filter(({ from }) => !isSameRepository(from, repository)),
      byDigest: !isThere && (repositories.length > 1 || toSet.length === 0),
      tags: toSet,
    }
  })
  return { joined, repositories: planned, tags }
}

export function hasWork({ repositories }: Plan): boolean {
  return repositories.some(({ copies, byDigest, tags }) => copies.length + tags.length > 0 || byDigest)
}

/** The plan as lines for a person. */
export function planInWords({ joined, repositories, tags }: Plan): readonly string[] {
  return [
    ...repositories.flatMap(({ repository, copies, byDigest }) => [
      ...copies.map(
        ({ fetched, from }) =>
          `copy ${formatRepository(from)}@${fetched.digest} to ${formatRepository(repository)}`,
      ),
      ...(byDigest ? [`push ${formatRepository(repository)}@${joined.digest}`] : []),
    ]),
    ...tags.map(
      ({ target, before, fate }) =>
        `${fateInWords(fate)} ${formatReference(target)}${from(before?.digest, fate)}`,
    ),
  ]
}

function fateInWords(fate: Fate): string {
  const words = { new: 'set', moves: 'move', stays: 'leave', kept: 'keep' } satisfies Record<Fate, string>
  return words[fate]
}

function from(digest: string | undefined, fate: Fate): string {
  if (fate === 'stays') return ', which has this digest already'
  return digest === undefined ? '' : `, which is ${digest} now`
}

/**
 * What can be taken back comes first: a tag that moves can be set to what it was, while many registries do not delete
 * a new one. Of those that move `latest` is last, which most people pull.
 */
function byRisk(one: PlannedTag, other: PlannedTag): number {
  return riskOf(one) - riskOf(other)
}

function riskOf({ target, fate }: PlannedTag): number {
  if (fate === 'new') return 2
  return target.tag === 'latest' ? 1 : 0
}
