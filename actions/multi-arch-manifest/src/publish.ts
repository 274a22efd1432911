/**
 * Writes what was planned, in an order in which stopping anywhere leaves every tag as it was: what the index needs,
 * the index by its digest where there are several repositories, and only then tags. A tag that is refused after
 * others were moved takes them back.
 */
import { messageOf, Refusal, ServiceFailure } from '@aws-delivery-actions/host'
import { formatReference, RegistryError, type Repository } from '@aws-delivery-actions/oci'
import { confirm } from './confirm.js'
import { copyInto } from './copy.js'
import type { LiveEdge } from './live-edge.js'
import type { Plan, PlannedRepository, PlannedTag } from './plan.js'
import { copyReferrers } from './referrers.js'
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
  for (const { repository, byDigest } of prepared) {
    if (byDigest) await pushByDigest(plan, repository, options, edge)
  }
  if (prepared.length > 0 || edge.clock.now() - readAt > freshFor) await refuseMovedTags(plan, edge)
  return await edge.uninterrupted(() => setTags(plan, options, edge))
}

async function pushByDigest(
  { joined }: Plan,
  repository: Repository,
  { isVerified }: PublishOptions,
  edge: LiveEdge,
): Promise<void> {
  const { bytes, mediaType, digest } = joined
  const reference = { ...repository, digest }
  try {
    const { digest: said } = await edge.registries.pushManifest(repository, digest, {
      bytes,
      mediaType,
      digest,
    })
    if (isVerified && said === undefined) await confirm(reference, digest, undefined, edge)
  } catch (error) {
    throw told(error, formatReference(reference))
  }
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

async function setTags(plan: Plan, options: PublishOptions, edge: LiveEdge): Promise<Published> {
  const set: PlannedTag[] = []
  const kept: PlannedTag[] = []
  for (const step of stepsOf(plan.repositories)) {
    let left = step.tags
    while (left.length > 0) {
      const [first, ...others] = left as [PlannedTag, ...PlannedTag[]]
      try {
        const also = await setTag(first, others, plan, options, edge)
        set.push(first, ...also)
        left = others.filter((tag) => !also.includes(tag))
      } catch (error) {
        if (!(isImmutable(error) && options.onImmutable === 'keep'))
          throw await takeBack(set, first, error, edge)
        edge.host.log.warn(`${formatReference(first.target)} cannot be changed and is left as it is`)
        kept.push(first)
        left = others
      }
    }
  }
  return { set, kept }
}

/** In one repository all tags go together; in several, those that people pull most are last in each of them. */
function stepsOf(repositories: readonly PlannedRepository[]): readonly Step[] {
  if (repositories.length === 1) return repositories
  const part = (wanted: boolean) =>
    repositories.map(({ repository, tags }) => ({
      repository,
      tags: tags.filter(({ fate, target }) => (fate === 'moves' || target.tag === 'latest') === wanted),
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
  const push = { bytes, mediaType, digest }
  const alsoTags = others.map(({ target }) => target.tag)
  const { target, before } = first
  const { registries, host } = edge
  const pushed = await registries.pushManifest(target, target.tag, { ...push, alsoTags }).catch((error) => {
    // It may be the question for several tags that is not understood.
    if (alsoTags.length === 0 || !isNotUnderstood(error)) throw error
    return registries.pushManifest(target, target.tag, push)
  })
  if (isVerified && pushed.digest === undefined) await confirm(target, digest, before?.digest, edge)
  const also = others.filter((other) => pushed.tags.includes(other.target.tag))
  for (const tag of [first, ...also]) host.log.info(`${formatReference(tag.target)} is ${digest}`)
  return also
}

function isNotUnderstood(error: unknown): boolean {
  return (
    error instanceof RegistryError &&
    error.trouble === 'refused' &&
    error.codes.every((code) => code === 'UNSUPPORTED')
  )
}

function isImmutable(error: unknown): boolean {
  return error instanceof RegistryError && error.trouble === 'immutable'
}

/** @returns the error to end with, once the tags that were set are what they were before. */
async function takeBack(
  set: readonly PlannedTag[],
  failed: PlannedTag,
  error: unknown,
  edge: LiveEdge,
): Promise<unknown> {
  const name = formatReference(failed.target)
  const reason = isImmutable(error) ? immutableRefusal(failed, error) : told(error, name)
  const results = await Promise.all(set.map((tag) => restore(tag, edge)))
  const stuck = results.filter((result) => result !== undefined)
  if (set.length === 0) return reason
  if (stuck.length === 0) {
    edge.host.log.warn(`${name} was refused, so what was moved before it is what it was again`)
    return reason
  }
  return new ServiceFailure(
    `${name} was refused: ${messageOf(reason)}; and these could not be taken back: ${stuck.join('; ')}`,
    {
      cause: error,
    },
  )
}

function immutableRefusal({ target, before }: PlannedTag, error: unknown): Refusal {
  return new Refusal(`${formatReference(target)} cannot be changed: it is ${before?.digest ?? 'taken'}`, {
    mend: 'publish a new tag, or set on-immutable: keep',
    cause: error,
  })
}

/** @returns what is in the way, if anything is. */
async function restore(
  { target, before }: PlannedTag,
  { registries }: LiveEdge,
): Promise<string | undefined> {
  try {
    if (before === undefined) await registries.deleteTag(target, target.tag)
    else await registries.pushManifest(target, target.tag, before)
    return undefined
  } catch (error) {
    const held = before === undefined ? 'a tag that is new' : `was ${before.digest}`
    return `${formatReference(target)} (${held}; ${messageOf(error)})`
  }
}
