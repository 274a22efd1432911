/** Which variables are assigned on every way to a state. */
import { isBindingKey, withoutSuffix } from '../expression/payload.js'
import { scopesOf } from '../model/assignments.js'
import type { Definition, Machine, State } from '../model/definition.js'
import { remembered } from '../remember.js'
import { items, keyOf, member, members, type Node } from '../source/tree.js'

type Names = ReadonlySet<string>

/** Of each state that can be reached; those of the machines around it are among them where it sees them. */
export const surelyAssigned: (definition: Definition) => ReadonlyMap<State, Names> = remembered(
  ({ machines }) => {
    const found = new Map<State, Names>()
    for (const machine of machines) {
      const { owner } = machine
      const isSeen = owner !== undefined && scopesOf(machine).includes(owner.machine)
      const around = isSeen ? found.get(owner) : undefined
      // What cannot be reached is not looked at.
      if (isSeen && around === undefined) continue
      follow(machine, around ?? new Set(), found)
    }
    return found
  },
)

function follow(machine: Machine, around: Names, found: Map<State, Names>): void {
  const start = machine.startAt && machine.states.get(machine.startAt.node.value)
  if (start === undefined) return
  found.set(start, around)
  const waiting = new Set([start])
  for (const state of waiting) {
    waiting.delete(state)
    const before = found.get(state) ?? around
    for (const [name, assign] of waysFrom(state)) {
      const target = machine.states.get(name)
      if (target === undefined) continue
      const earlier = found.get(target)
      const names = withNames(before, assign, state)
      const both = earlier === undefined ? names : shared(earlier, names)
      if (earlier !== undefined && both.size === earlier.size) continue
      found.set(target, both)
      waiting.add(target)
    }
  }
}

/** The names of the states that it leads to, each with what is assigned on the way. */
function* waysFrom({ node, type }: State): Iterable<readonly [string, Node | undefined]> {
  const own = member(node, 'Assign')
  const holders: (readonly [Node | undefined, Node | undefined])[] = [
    [member(node, 'Next'), own],
    [member(node, 'Default'), own],
  ]
  const inner = type === 'Choice' ? 'Choices' : 'Catch'
  for (const each of items(member(node, inner))) holders.push([member(each, 'Next'), member(each, 'Assign')])
  for (const [target, assign] of holders) if (target?.kind === 'string') yield [target.value, assign]
}

function withNames(before: Names, assign: Node | undefined, { language }: State): Names {
  if (assign === undefined) return before
  const names = new Set(before)
  for (const node of members(assign)) {
    const key = keyOf(node)
    names.add(language !== 'JSONata' && isBindingKey(node) ? withoutSuffix(key) : key)
  }
  return names
}

function shared(one: Names, other: Names): Names {
  return new Set([...one].filter((name) => other.has(name)))
}
