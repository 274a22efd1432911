/**
 * Writes what was planned, in an order in which stopping anywhere leaves every tag as it was: what the index needs,
 * the index by its digest where there are several repositories, and only then tags. A tag that is refused after
 * others were moved takes them back.
 */
import { Refusal } from '@aws-delivery-actions/host'
import {
  formatReference,
  isDigest,
  type Push,
  type Pushed,
  RegistryError,
  type Repository,
} from '@aws-delivery-actions/oci'
import { confirm } from './confirm.js'
import { copyInto } from './copy.js'
import type { LiveEdge } from './live-edge.js'
import type { Plan, PlannedRepository, PlannedTag } from './plan.js'
import { copyReferrers } from './referrers.js'
import { isImmutable, takeBack } from './take-back.js'
import { told } from './telling.js'

export type PublishOptions = {
  readonly onImmutable: 'keep' | 'fail'
  readonly isVerified: boolean
  /** Whether what refers to an image goes along with it. */
  readonly withReferrers: boolean
}

export type Published = {
  /** Tags that were set. */
  readonly set: readonly PlannedTag[]
  /** Tags that turned out not to be changeable. */
  readonly kept: readonly PlannedTag[]
}

/** Milliseconds after which what was read of the tags is old. */
const freshFor = 5_000

export async function publish(
  plan: Plan,
  readAt: number,
  options: PublishOptions,
  edge: LiveEdge,
): Promise<Published> {
  const prepared = plan.repositories.filter(({ copies, byDigest }) => copies.length > 0 || byDigest)
  for (const { repository, copies } of prepared) {
    await copyInto(repository, copies, edge)
    if (options.withReferrers) await copyReferrers(repository, copies, edge)
  }
  // The last of them is the first step of the tags: then every other repository is known to take the index.
  const last = prepared.findLast(({ byDigest }) => byDigest)
  for (const { repository, byDigest } of prepared) {
    if (byDigest && repository !== last?.repository) await pushByDigest(plan, repository, [], options, edge)
  }
  if (prepared.length > 0 || edge.clock.now() - readAt > freshFor) await refuseMovedTags(plan, edge)
  return await edge.uninterrupted(() => setTags(plan, last, options, edge))
}

/** @returns which of the tags the registry has set with the same request. */
async function pushByDigest(
  { joined }: Plan,
  repository: Repository,
  tags: readonly PlannedTag[],
  { isVerified }: PublishOptions,
  edge: LiveEdge,
): Promise<readonly PlannedTag[]> {
  const { bytes, mediaType, digest } = joined
  const reference = { ...repository, digest }
  const push = { bytes, mediaType, digest, alsoTags: tags.map(({ target }) => target.tag) }
  try {
    const pushed = await pushWithTags(repository, digest, push, edge)
    if (isVerified && pushed.digest === undefined) await confirm(reference, digest, undefined, edge)
    const set = tags.filter(({ target }) => pushed.tags.includes(target.tag))
    for (const { target } of set) edge.host.log.info(`${formatReference(target)} is ${digest}`)
    return set
  } catch (error) {
    throw told(error, formatReference(reference))
  }
}

/** Once more without the further tags where it may be the question for them that is not understood. */
async function pushWithTags(
  repository: Repository,
  name: string,
  push: Push,
  { registries }: LiveEdge,
): Promise<Pushed> {
  try {
    return await registries.pushManifest(repository, name, push)
  } catch (error) {
    if (push.alsoTags?.length === 0 || !isNotUnderstood(error, name)) throw error
    return await registries.pushManifest(repository, name, { ...push, alsoTags: [] })
  }
}

/** By its digest the index alone is never refused for a tag. */
function isNotUnderstood(error: unknown, name: string): boolean {
  if (!(error instanceof RegistryError)) return false
  if (error.trouble === 'immutable') return isDigest(name)
  return error.trouble === 'refused' && error.codes.every((code) => code === 'UNSUPPORTED')
}

/** @throws {Refusal} when another run was here since the tags were read. */
async function refuseMovedTags({ repositories }: Plan, edge: LiveEdge): Promise<void> {
  const tags = repositories.flatMap(({ tags }) => tags)
  await Promise.all(
    tags.map(async ({ target, before }) => {
      const name = formatReference(target)
      const now = await edge.registries.head(target).catch((error) => {
        throw told(error, name)
      })
      if (now === before?.digest) return
      throw new Refusal(
        `${name} was moved by another run: from ${before?.digest ?? 'nothing'} to ${now ?? 'nothing'}`,
        {
          mend: 'run again, and let only one run at a time publish a tag (concurrency: on GitHub)',
        },
      )
    }),
  )
}

type Step = { readonly repository: Repository; readonly tags: readonly PlannedTag[] }

async function setTags(
  plan: Plan,
  last: PlannedRepository | undefined,
  options: PublishOptions,
  edge: LiveEdge,
): Promise<Published> {
  const set: PlannedTag[] = []
  const kept: PlannedTag[] = []
  /** Registries that set several tags with one push by digest. */
  const generous = new Set<string>()
  if (last !== undefined) {
    const also = await pushByDigest(plan, last.repository, last.tags, options, edge)
    if (also.length > 0) generous.add(last.repository.registry)
    set.push(...also)
  }
  for (const step of stepsOf(plan.repositories)) {
    let left = step.tags.filter((tag) => !set.includes(tag))
    if (left.length > 1 && generous.has(step.repository.registry)) {
      set.push(...(await pushByDigest(plan, step.repository, left, options, edge).catch(() => [])))
      left = left.filter((tag) => !set.includes(tag))
    }
    let asksForMore = plan.repositories.length === 1 && last === undefined
    while (left.length > 0) {
      const [first, ...others] = left as [PlannedTag, ...PlannedTag[]]
      try {
        const also = await setTag(first, asksForMore ? others : [], plan, options, edge)
        set.push(first, ...also)
        left = others.filter((tag) => !also.includes(tag))
        asksForMore = also.length > 0
      } catch (error) {
        if (!(isImmutable(error) && options.onImmutable === 'keep'))
          throw await takeBack({ set, failed: first, error, digest: plan.joined.digest }, edge)
        edge.host.log.warn(`${formatReference(first.target)} cannot be changed and is left as it is`)
        kept.push(first)
        left = others
      }
    }
  }
  for (const { repository, byDigest, tags } of plan.repositories) {
    // Whoever is told the digest shall find the index, though every tag stayed what it was.
    const isWithout = tags.length > 0 && tags.every((tag) => kept.includes(tag))
    if (isWithout && !byDigest) await pushByDigest(plan, repository, [], options, edge)
  }
  return { set, kept }
}

/** In one repository all tags go together; in several, those that cannot be taken back are last in all of them. */
function stepsOf(repositories: readonly PlannedRepository[]): readonly Step[] {
  if (repositories.length === 1) return repositories
  const part = (wanted: boolean) =>
    repositories.map(({ repository, tags }) => ({
      repository,
      tags: tags.filter(({ fate }) => (fate === 'new') === wanted),
    }))
  return [...part(false), ...part(true)]
}

/** @returns which of the others the registry has set with the same request. */
async function setTag(
  first: PlannedTag,
  others: readonly PlannedTag[],
  { joined }: Plan,
  { isVerified }: PublishOptions,
  edge: LiveEdge,
): Promise<readonly PlannedTag[]> {
  const { bytes, mediaType, digest } = joined
  const { target, before } = first
  const push = { bytes, mediaType, digest, alsoTags: others.map((other) => other.target.tag) }
  const pushed = await pushWithTags(target, target.tag, push, edge).catch(async (error): Promise<Pushed> => {
    // The answer may have been lost on the way: then the tag is set, and an immutable one is refused ever after.
    if (!mayBeSet(error) || (await edge.registries.head(target)) !== digest) throw error
    return { digest, tags: [] }
  })
  if (isVerified && pushed.digest === undefined) await confirm(target, digest, before?.digest, edge)
  const also = others.filter((other) => pushed.tags.includes(other.target.tag))
  for (const tag of [first, ...also]) edge.host.log.info(`${formatReference(tag.target)} is ${digest}`)
  return also
}

function mayBeSet(error: unknown): boolean {
  return error instanceof RegistryError && ['immutable', 'network', 'server'].includes(error.trouble)
}
