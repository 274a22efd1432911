/**
 * A state machine as a tree of machines and states, seen through the syntax tree. Whatever stands in the text,
 * making the view never fails: what has not the expected form is simply not there, and rules of form say so.
 */
import { holdsSubstitution } from '../source/substitution.js'
import { items, member, type Node, type ObjectNode, objectOrNothing, textOf } from '../source/tree.js'
import { type Transition, transitionsOf } from './transitions.js'

export type Language = 'JSONPath' | 'JSONata'

export const stateTypes = ['Task', 'Pass', 'Choice', 'Wait', 'Succeed', 'Fail', 'Parallel', 'Map'] as const
export type StateType = (typeof stateTypes)[number]

export type State = {
  readonly name: string
  readonly node: Node
  /** `undefined` when it is missing, unknown, or a substitution. */
  readonly type: StateType | undefined
  /** `undefined` when it cannot be known here. */
  readonly language: Language | undefined
  readonly machine: Machine
  /** The branches of a Parallel state, the processor of a Map state. */
  readonly machines: readonly Machine[]
  readonly transitions: readonly Transition[]
  /** The states of the same machine that it leads to, each once. */
  readonly successors: readonly State[]
}

export type Machine = {
  readonly role: 'top' | 'branch' | 'processor'
  readonly node: ObjectNode
  /** The state that this machine is part of. */
  readonly owner: State | undefined
  readonly startAt: Transition | undefined
  readonly states: ReadonlyMap<string, State>
  /**
   * Whether all states and transitions can be seen. Not so when a substitution may bring a state or is the target
   * of a transition, or when the text is broken.
   */
  readonly complete: boolean
}

export type Definition = {
  readonly root: Node | undefined
  readonly top: Machine | undefined
  /** Outer ones first. */
  readonly machines: readonly Machine[]
  readonly states: readonly State[]
  /** Several of one name are a fault, but occur. */
  readonly statesByName: ReadonlyMap<string, readonly State[]>
  /** The language of the whole machine: states that name none have it, at every depth. */
  readonly language: Language | undefined
  /** The innermost state that the node is, or is part of. */
  stateAt(node: Node | undefined): State | undefined
}

export function definitionFrom(root: Node | undefined): Definition {
  const language = languageOf(root, 'JSONPath')
  const machines: Machine[] = []
  const states: State[] = []
  const byNode = new Map<Node, State>()

  const readMachine = (node: ObjectNode, role: Machine['role'], owner: State | undefined): Machine => {
    const found = new Map<string, Mutable<State>>()
    const startNode = member(node, 'StartAt')
    const machine: Mutable<Machine> = {
      role,
      node,
      owner,
      startAt: startNode?.kind === 'string' ? { kind: 'StartAt', node: startNode } : undefined,
      states: found,
      complete: true,
    }
    machines.push(machine)
    const statesNode = objectOrNothing(member(node, 'States'))
    for (const [name, stateNode] of statesNode?.members ?? []) {
      found.set(name, readState(name, stateNode, machine))
    }
    for (const state of found.values()) link(state, found)
    machine.complete = isComplete(machine, statesNode)
    return machine
  }

  const readState = (name: string, node: Node, machine: Machine): Mutable<State> => {
    const inner: Machine[] = []
    const state: Mutable<State> = {
      name,
      node,
      type: stateTypes.find((type) => type === textOf(member(node, 'Type'))),
      language: languageOf(node, language),
      machine,
      machines: inner,
      transitions: transitionsOf(node),
      successors: [],
    }
    states.push(state)
    byNode.set(node, state)
    const bodies = [
      ...items(member(node, 'Branches')).map((body) => ['branch', body] as const),
      ...['ItemProcessor', 'Iterator'].map((field) => ['processor', member(node, field)] as const),
    ]
    for (const [role, body] of bodies) {
      if (body?.kind === 'object') inner.push(readMachine(body, role, state))
    }
    return state
  }

  const top = root?.kind === 'object' ? readMachine(root, 'top', undefined) : undefined
  return {
    root,
    top,
    machines,
    states,
    statesByName: byName(states),
    language,
    stateAt: (node) => {
      for (let at = node; at !== undefined; at = at.parent) {
        const state = byNode.get(at)
        if (state !== undefined) return state
      }
      return undefined
    },
  }
}

/** Whether the state ends its machine when it is done. */
export function isTerminal(state: State): boolean {
  if (state.type === 'Succeed' || state.type === 'Fail') return true
  const end = member(state.node, 'End')
  return end !== undefined && !(end.kind === 'boolean' && !end.value)
}

/** The states that the machine is part of, the nearest first. */
export function* ownersOf(machine: Machine): Iterable<State> {
  for (let at = machine.owner; at !== undefined; at = at.machine.owner) yield at
}

function link(state: Mutable<State>, states: ReadonlyMap<string, State>): void {
  const targets = state.transitions.flatMap(({ node }) => states.get(node.value) ?? [])
  state.successors = targets.length > 1 ? [...new Set(targets)] : targets
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

function byName(states: readonly State[]): ReadonlyMap<string, readonly State[]> {
  const found = new Map<string, State[]>()
  for (const state of states) {
    const same = found.get(state.name)
    if (same === undefined) found.set(state.name, [state])
    else same.push(state)
  }
  return found
}

function languageOf(node: Node | undefined, inherited: Language | undefined): Language | undefined {
  const own = member(node, 'QueryLanguage')
  if (own === undefined) return inherited
  const text = textOf(own)
  return text === 'JSONPath' || text === 'JSONata' ? text : undefined
}

function isComplete(machine: Machine, statesNode: ObjectNode | undefined): boolean {
  if (machine.node.open || statesNode === undefined || statesNode.open) return false
  if (machine.startAt === undefined || isUnknown(machine.startAt, machine)) return false
  for (const [name, state] of machine.states) {
    if (holdsSubstitution(name) || state.node.kind === 'substitution') return false
    if (state.node.kind === 'object' && state.node.open) return false
    if (!transitionsAreSeen(state.node)) return false
    if (state.transitions.some((transition) => isUnknown(transition, machine))) return false
  }
  return true
}

function isUnknown({ node }: Transition, machine: Machine): boolean {
  return !machine.states.has(node.value) && holdsSubstitution(node.value)
}

/** Whether nothing that may hold a transition is left to a substitution. */
function transitionsAreSeen(state: Node): boolean {
  for (const field of ['Type', 'Next', 'End', 'Default', 'Choices', 'Catch']) {
    const node = member(state, field)
    if (node?.kind === 'substitution') return false
    if (node?.kind === 'string' && field !== 'Next' && field !== 'Default' && holdsSubstitution(node.value)) {
      return false
    }
    if (node?.kind === 'array' && (node.open || node.items.some(hidesTransition))) return false
  }
  return true
}

function hidesTransition(item: Node): boolean {
  return (
    item.kind === 'substitution' ||
    (item.kind === 'object' && (item.open || member(item, 'Next')?.kind === 'substitution'))
  )
}
