import { holdsSubstitution } from '../source/substitution.js'
import type { ObjectNode } from '../source/tree.js'

/** Whether members that are not seen may come to stand in the object: then nothing can be called missing. */
export function isOpen(node: ObjectNode): boolean {
  if (node.open) return true
  for (const key of node.members.keys()) if (holdsSubstitution(key)) return true
  return false
}
