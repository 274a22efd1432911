/** Fixes that together would give an object one key twice. */
import type { Node } from '../source/tree.js'
import type { Fix } from './fix.js'

/** Which of the members is meant is in doubt, so none of them is. */
export function clashing(fixes: Iterable<Fix>): ReadonlySet<Fix> {
  const wanted = new Map<Node['parent'], Map<string, Fix[]>>()
  for (const fix of fixes) {
    if (fix.is !== 'key') continue
    const { parent } = fix.node
    const keys = wanted.get(parent) ?? new Map<string, Fix[]>()
    keys.set(fix.key, [...(keys.get(fix.key) ?? []), fix])
    wanted.set(parent, keys)
  }
  const groups = [...wanted.values()].flatMap((keys) => [...keys.values()])
  return new Set(groups.filter((group) => new Set(group.map(memberOf)).size > 1).flat())
}

function memberOf(fix: Fix): Node | undefined {
  return fix.is === 'key' ? fix.node : undefined
}
