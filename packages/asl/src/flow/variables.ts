/** Which reads of variables come before every assignment. */
import type { Expression } from '../expression/jsonata/expressions.js'
import type { Span } from '../expression/jsonata/syntax.js'
import { pathsOf } from '../expression/payload.js'
import { type Assignment, assignments, scopesOf } from '../model/assignments.js'
import type { Machine, State } from '../model/definition.js'
import { reachableFrom } from '../model/graph.js'
import { placeIn, readExpressions } from '../rule/expressions.js'
import type { Subject } from '../rule/rule.js'
import type { Range } from '../source/source-text.js'
import type { StringNode } from '../source/tree.js'

export type VariableRead = {
  readonly name: string
  readonly node: StringNode
  readonly range: Range
  readonly state: State
}

/** Of JSONPath and JSONata. Names of functions are among them where they stand as values. */
export function* variableReads(subject: Subject): Iterable<VariableRead> {
  const { survey, tree } = subject
  for (const { path, node, offset, state } of pathsOf(survey)) {
    const { variable: name } = path
    if (name === undefined || state === undefined) continue
    yield { name, node, range: tree.within(node, offset, offset + name.length + 1), state }
  }
  for (const { expression, references } of readExpressions(subject)) {
    const { state } = expression.use.entry
    if (state === undefined) continue
    for (const reference of references.variables) yield readIn(expression, reference, state, subject)
  }
}

function readIn(
  expression: Expression,
  { name, ...span }: Span & { readonly name: string },
  state: State,
  { tree }: Subject,
): VariableRead {
  return { name, node: expression.node, range: placeIn(expression, span, tree), state }
}

/** Looking further would take too long. */
const mostSteps = 2_000_000

/** Reads of variables that are assigned somewhere in sight, but in no way before the state that reads. */
export function* readsBeforeAssignment(subject: Subject): Iterable<VariableRead> {
  const byName = new Map<string, Assignment[]>()
  for (const assignment of assignments(subject.survey)) {
    const same = byName.get(assignment.name)
    if (same === undefined) byName.set(assignment.name, [assignment])
    else same.push(assignment)
  }
  if (byName.size === 0 || byName.size * subject.definition.states.length > mostSteps) return
  const after = new Map<string, ReadonlySet<State>>()
  for (const read of variableReads(subject)) {
    const assigned = byName.get(read.name)
    if (assigned === undefined) continue
    const states = after.get(read.name) ?? statesAfter(assigned)
    after.set(read.name, states)
    const places = placesOf(read.state)
    const isInSight = assigned.some(({ state }) => state !== undefined && places.has(state.machine))
    if (isInSight && ![...places.values()].some((place) => states.has(place))) yield read
  }
}

/** Every state that an execution can come to after one of the assignments, in the same machine. */
function statesAfter(assigned: readonly Assignment[]): ReadonlySet<State> {
  return reachableFrom(assigned.flatMap(({ state }) => state?.successors ?? []))
}

/** Where the state stands in each of the machines whose variables it sees: itself, and the states that hold it. */
function placesOf(state: State): ReadonlyMap<Machine, State> {
  const places = new Map<Machine, State>()
  let at: State | undefined = state
  for (const machine of scopesOf(state.machine)) {
    if (at !== undefined) places.set(machine, at)
    at = machine.owner
  }
  return places
}
