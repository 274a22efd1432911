/** Variables, as Assign sets them. */
import { isBindingKey, withoutSuffix } from '../expression/payload.js'
import { remembered } from '../remember.js'
import type { Survey } from '../schema/survey.js'
import { keyOf, members, type Node } from '../source/tree.js'
import { type Machine, ownersOf, type State } from './definition.js'
import { isDistributed } from './map-states.js'
import { isOpen } from './open.js'

export type Assignment = {
  readonly name: string
  readonly node: Node
  readonly state: State | undefined
}

/** Those of states, catchers and choice rules. */
export const assignments: (survey: Survey) => readonly Assignment[] = remembered(({ uses }) => {
  const found: Assignment[] = []
  for (const { field, entry, node: assign } of uses) {
    if (field.name !== 'Assign') continue
    for (const node of members(assign)) {
      const key = keyOf(node)
      const name = entry.language !== 'JSONata' && isBindingKey(node) ? withoutSuffix(key) : key
      found.push({ name, node, state: entry.state })
    }
  }
  return found
})

/** Which variables can be read where. */
export type Variables = {
  /** Whether all names can be seen. Not so when some are left to substitutions. */
  readonly complete: boolean
  /** Whether the state can read a variable of that name, whenever it is assigned. */
  isVisible(name: string, state: State): boolean
  /** The names that the state can read. */
  visibleTo(state: State): readonly string[]
  /** Whether some state assigns it. */
  isAssigned(name: string): boolean
}

export const variablesOf: (survey: Survey) => Variables = remembered(readVariables)

/** The machines whose variables the machine's states can read, itself first: a Distributed Map hides all around it. */
export function scopesOf(machine: Machine): readonly Machine[] {
  const found = [machine]
  for (const owner of ownersOf(machine)) {
    if (owner.type === 'Map' && isDistributed(owner)) break
    found.push(owner.machine)
  }
  return found
}

function readVariables(survey: Survey): Variables {
  const byMachine = new Map<Machine, Set<string>>()
  const everywhere = new Set<string>()
  for (const { name, state } of assignments(survey)) {
    everywhere.add(name)
    if (state === undefined) continue
    const names = byMachine.get(state.machine) ?? new Set()
    byMachine.set(state.machine, names.add(name))
  }
  const complete = survey.uses.every(
    ({ field, node }) => field.name !== 'Assign' || (node.kind === 'object' && !isOpen(node)),
  )
  const isVisible = (name: string, { machine }: State): boolean =>
    everywhere.has(name) && scopesOf(machine).some((each) => byMachine.get(each)?.has(name) === true)
  return {
    complete,
    isVisible,
    visibleTo: ({ machine }) => scopesOf(machine).flatMap((each) => [...(byMachine.get(each) ?? [])]),
    isAssigned: (name) => everywhere.has(name),
  }
}
