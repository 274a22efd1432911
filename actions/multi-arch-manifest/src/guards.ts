/** What must not happen to a tag. Pure. */
import { Refusal } from '@aws-delivery-actions/host'
import { formatPlatform, formatReference, platformClass } from '@aws-delivery-actions/oci'
import type { Joined } from './join.js'
import type { TagState } from './tag-state.js'

/**
 * @returns what is lost and allowed to be.
 * @throws {Refusal} when a tag would lose a platform, or what is no image, and must not.
 */
export function guardAgainstShrinking(
  states: readonly TagState[],
  { members }: Joined,
  isAllowed: boolean,
): readonly string[] {
  const served = new Set(members.map(({ platform }) => platformClass(platform)))
  const losses = states.flatMap(({ target, platforms = [], artifact }) => {
    if (artifact !== undefined) {
      return [`${formatReference(target)} holds no image but ${artifact}, and would lose it`]
    }
    const lost = platforms.filter((platform) => !served.has(platformClass(platform)))
    return lost.length === 0
      ? []
      : [`${formatReference(target)} would lose ${lost.map(formatPlatform).join(', ')}`]
  })
  if (losses.length === 0 || isAllowed) return losses
  throw new Refusal(losses.join('; '), {
    mend: 'add the missing source, set append: true to keep what is there, or allow-shrink: true to let it go',
  })
}
