/** Transitions that lead to no state of their own machine. */
import type { Fix } from '../fix/fix.js'
import { type Definition, type Machine, ownersOf, type State } from '../model/definition.js'
import type { Transition } from '../model/transitions.js'
import { remembered } from '../remember.js'
import { holdsSubstitution } from '../source/substitution.js'
import { member, type StringNode } from '../source/tree.js'
import { nearest, quoted } from '../words.js'
import type { Problem, Subject } from './rule.js'

export type Astray = {
  readonly transition: Transition
  readonly machine: Machine
  /** States of that name in other machines. */
  readonly elsewhere: readonly State[]
}

/** All of them, but for those of which a substitution may still make a good one. */
export function transitionsAstray({ definition }: Subject): readonly Astray[] {
  return astrayIn(definition)
}

const astrayIn = remembered((definition: Definition): readonly Astray[] => {
  const found: Astray[] = []
  for (const machine of definition.machines) {
    // Where there are no states at all, that is what is said.
    if (!namesAreKnown(machine) || machine.states.size === 0) continue
    const look = (transition: Transition) => {
      const name = transition.node.value
      if (machine.states.has(name) || holdsSubstitution(name)) return
      found.push({ transition, machine, elsewhere: definition.statesByName.get(name) ?? [] })
    }
    if (machine.startAt !== undefined) look(machine.startAt)
    for (const { transitions } of machine.states.values()) transitions.forEach(look)
  }
  return found
})

/** Reports the transitions of a kind whose target is no state at all. */
export function reportMissing(
  subject: Subject,
  kind: Transition['kind'],
  report: (problem: Problem) => void,
): void {
  for (const { transition, machine, elsewhere } of transitionsAstray(subject)) {
    if (transition.kind !== kind || (kind !== 'StartAt' && elsewhere.length > 0)) continue
    const { node } = transition
    report({
      node,
      message: `${fieldInWords[kind]} names ${quoted(node.value)}, but ${whereInWords(machine)} has no such state`,
      hint: () => {
        const meant = nearest(node.value, [...machine.states.keys()])
        return meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`
      },
      fix: () => sameButCase(node, machine),
    })
  }
}

/** A name that differs in upper and lower case alone from one state's, and from no other's. */
function sameButCase(node: StringNode, { states }: Machine): Fix | undefined {
  const lower = node.value.toLowerCase()
  const [name, other] = [...states.keys()].filter((name) => name.toLowerCase() === lower)
  return name === undefined || other !== undefined ? undefined : { is: 'text', node, value: name }
}

/** So many transitions are looked at: each is held against all names. */
const mostSearches = 100

/** The states whose names are probably meant by transitions that lead to no state. */
export const statesMeant = remembered((definition: Definition): ReadonlySet<State> => {
  const found = new Set<State>()
  let searches = 0
  for (const { transition, machine, elsewhere } of astrayIn(definition)) {
    if (elsewhere.length > 0) continue
    if (++searches > mostSearches) break
    const meant = nearest(transition.node.value, [...machine.states.keys()])
    const state = meant === undefined ? undefined : machine.states.get(meant)
    if (state !== undefined) found.add(state)
  }
  return found
})

export function whereInWords(machine: Machine): string {
  return { top: 'the state machine', branch: 'this branch', processor: 'this item processor' }[machine.role]
}

/** Whether a machine that the given one is part of has a state of that name. */
export function standsAround(machine: Machine, name: string): boolean {
  for (const { machine: outer } of ownersOf(machine)) if (outer.states.has(name)) return true
  return false
}

function namesAreKnown({ node, states }: Machine): boolean {
  const statesNode = member(node, 'States')
  if (statesNode?.kind !== 'object' || statesNode.open) return false
  for (const name of states.keys()) if (holdsSubstitution(name)) return false
  return true
}

const fieldInWords: Readonly<Record<Transition['kind'], string>> = {
  StartAt: 'StartAt',
  Next: 'Next',
  Default: 'Default',
  Choice: 'The choice rule',
  Catch: 'The catcher',
}
