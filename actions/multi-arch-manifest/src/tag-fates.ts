/** What becomes of each tag. */
import { Refusal } from '@aws-delivery-actions/host'
import { formatReference } from '@aws-delivery-actions/oci'
import { immutableAmong } from './immutability.js'
import type { LiveEdge } from './live-edge.js'
import type { PlannedTag } from './plan.js'
import type { TagState } from './tag-state.js'

/** @throws {Refusal} when one must not change, and `keep` was not asked for. */
export async function decideTags(
  states: readonly TagState[],
  digest: string,
  onImmutable: 'keep' | 'fail',
  edge: LiveEdge,
): Promise<readonly PlannedTag[]> {
  const tags = states.map((state): PlannedTag => ({ ...state, fate: fateOf(state, digest) }))
  const moving = tags.filter(({ fate }) => fate === 'moves')
  if (moving.length === 0) return tags
  const immutable = await immutableAmong(
    moving.map(({ target }) => target),
    edge,
  )
  const isImmutable = ({ target }: PlannedTag) => immutable.includes(target)
  const stuck = moving.filter(isImmutable)
  if (stuck.length === 0) return tags
  const names = stuck.map(({ target, before }) => `${formatReference(target)} is ${before?.digest}`)
  if (onImmutable === 'fail') {
    throw new Refusal(`Immutable, and not ${digest}: ${names.join(', ')}`, {
      mend: 'publish a new tag, or set on-immutable: keep',
    })
  }
  for (const name of names) edge.host.log.warn(`Immutable, and left as it is: ${name}`)
  return tags.map((tag) => (isImmutable(tag) ? { ...tag, fate: 'kept' } : tag))
}

function fateOf({ before }: TagState, digest: string): PlannedTag['fate'] {
  if (before === undefined) return 'new'
  return before.digest === digest ? 'stays' : 'moves'
}
