/** Sets tags back to what they were when one of them could not be set, and says what each of them holds. */
import { Cancelled, messageOf, Refusal, ServiceFailure } from '@aws-delivery-actions/host'
import { formatReference, type Registries, RegistryError } from '@aws-delivery-actions/oci'
import type { LiveEdge } from './live-edge.js'
import type { PlannedTag } from './plan.js'
import { told } from './telling.js'

export type Failure = {
  /** Tags that were set before. */
  readonly set: readonly PlannedTag[]
  readonly failed: PlannedTag
  readonly error: unknown
  /** What the tags were set to. */
  readonly digest: string
}

/** @returns the error to end with, once the tags that were set are what they were before. */
export async function takeBack(failure: Failure, edge: LiveEdge): Promise<unknown> {
  const { set, failed, error, digest } = failure
  const { log } = edge.host
  const name = formatReference(failed.target)
  const reason = isImmutable(error) ? immutableRefusal(failed, error) : told(error, name)
  const touched = isRefused(error) ? set : [...set, failed]
  if (touched.length === 0) return reason
  const why = reason instanceof Cancelled ? messageOf(reason) : `${name} could not be set`
  log.warn(`${why}, so what was set is taken back`)
  const registries = edge.rescue()
  const ends = await Promise.all(touched.map((tag) => restore(tag, digest, registries)))
  for (const { says } of ends) log.warn(says)
  const stuck = ends.filter(({ isBack }) => !isBack).map(({ says }) => says)
  if (stuck.length === 0 || reason instanceof Cancelled) return reason
  return new ServiceFailure(
    `${name} could not be set: ${messageOf(reason)}; and not everything could be taken back: ${stuck.join('; ')}`,
    { cause: error },
  )
}

export function isImmutable(error: unknown): boolean {
  return error instanceof RegistryError && error.trouble === 'immutable'
}

/** Whether the registry has said no: after anything else the tag may have been set. */
function isRefused(error: unknown): boolean {
  return error instanceof RegistryError && !['network', 'server'].includes(error.trouble)
}

function immutableRefusal({ target, before }: PlannedTag, error: unknown): Refusal {
  return new Refusal(`${formatReference(target)} cannot be changed: it is ${before?.digest ?? 'taken'}`, {
    mend: 'publish a new tag, or set on-immutable: keep',
    cause: error,
  })
}

type End = { readonly isBack: boolean; readonly says: string }

async function restore({ target, before }: PlannedTag, digest: string, registries: Registries): Promise<End> {
  const name = formatReference(target)
  const was = before === undefined ? 'it was not there' : `it was ${before.digest}`
  try {
    const now = await registries.head(target)
    if (now !== undefined && now !== digest && now !== before?.digest) {
      return { isBack: true, says: `${name} is left to another run, which has moved it to ${now}` }
    }
    if (before === undefined) {
      if (now !== undefined) await registries.deleteTag(target, target.tag)
      return { isBack: true, says: `${name} is not there, as before` }
    }
    if (before.raw === undefined) {
      if (now === before.digest) return { isBack: true, says: `${name} is ${now}, as before` }
      return { isBack: false, says: `${name} is ${now} (${was}, which the registry does not hand out)` }
    }
    // Also where it still shows what was there: it may be late in showing what it took.
    await registries.pushManifest(target, target.tag, before.raw)
    return { isBack: true, says: `${name} is ${before.digest}, as before` }
  } catch (error) {
    const remedy = before === undefined ? ', and not every registry deletes tags' : ''
    return { isBack: false, says: `${name} may be ${digest} (${was}; ${messageOf(error)}${remedy})` }
  }
}
