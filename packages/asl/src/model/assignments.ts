/** Variables, as Assign sets them. */
import { isBindingKey, withoutSuffix } from '../expression/payload.js'
import type { Survey } from '../schema/survey.js'
import { keyOf, members, type Node } from '../source/tree.js'
import type { State } from './definition.js'
import { isOpen } from './open.js'

export type Assignment = {
  readonly name: string
  readonly node: Node
  readonly state: State | undefined
}

/** Those of states, catchers and choice rules. */
export function* assignments({ uses }: Survey): Iterable<Assignment> {
  for (const { field, entry, node: assign } of uses) {
    if (field.name !== 'Assign') continue
    for (const node of members(assign)) {
      const key = keyOf(node)
      const name = entry.language !== 'JSONata' && isBindingKey(node) ? withoutSuffix(key) : key
      yield { name, node, state: entry.state }
    }
  }
}

/** `undefined` when some names are left to substitutions. */
export function assignedNames(survey: Survey): ReadonlySet<string> | undefined {
  const unknown = survey.uses.some(
    ({ field, node }) => field.name === 'Assign' && (node.kind !== 'object' || isOpen(node)),
  )
  return unknown ? undefined : new Set([...assignments(survey)].map(({ name }) => name))
}
