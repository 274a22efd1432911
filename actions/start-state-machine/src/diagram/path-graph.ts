/**
 * The path that an execution took, as a graph: a node for each state however often it ran, an edge where one
 * followed another, states of branches and iterations inside of their Parallel or Map state.
 */
import type { Explanation } from '../explain/explanation.js'
import { lastFailure, type Scope, type Visit } from '../explain/visit.js'
import { outcomeOf, type StateOutcome } from '../states-table.js'

export type PathNode = {
  readonly name: string
  readonly type: Visit['type']
  readonly parent: PathNode | undefined
  /** In the order they were entered first. */
  readonly inner: PathNode[]
  runs: number
  attempts: number
  /** The worst of all runs. */
  outcome: StateOutcome
  /** The state at fault, or around it. */
  isAtFault: boolean
}

export type PathEdge = {
  readonly from: PathNode
  readonly to: PathNode
  count: number
  /** The first of them failed, and a Catch led here. */
  caught: boolean
}

export type PathGraph = { readonly nodes: readonly PathNode[]; readonly edges: readonly PathEdge[] }

export function pathGraph(explanation: Explanation): PathGraph {
  const top: PathNode[] = []
  const nodes = new Map<Visit, PathNode>()
  const byParent = new Map<PathNode | undefined, Map<string, PathNode>>()
  const edges = new Map<PathNode, Map<PathNode, PathEdge>>()
  const lastIn = new Map<Scope, Visit>()

  for (const visit of explanation.replay.visits) {
    const parent = visit.scope.owner && nodes.get(visit.scope.owner)
    const siblings = byParent.get(parent) ?? new Map<string, PathNode>()
    byParent.set(parent, siblings)
    const node = siblings.get(visit.name) ?? newNode(visit, parent)
    if (!siblings.has(visit.name)) {
      siblings.set(visit.name, node)
      const list = parent?.inner ?? top
      list.push(node)
    }
    nodes.set(visit, node)
    count(node, visit, explanation)
    const before = lastIn.get(visit.scope)
    if (before?.exited !== undefined)
      join(edges, nodes.get(before), node, lastFailure(before)?.fate === 'caught')
    lastIn.set(visit.scope, visit)
  }
  for (let at = explanation.failed?.visit; at !== undefined; at = at.scope.owner) {
    const node = nodes.get(at)
    if (node !== undefined) node.isAtFault = true
  }
  return { nodes: top, edges: [...edges.values()].flatMap((targets) => [...targets.values()]) }
}

function newNode({ name, type }: Visit, parent: PathNode | undefined): PathNode {
  return { name, type, parent, inner: [], runs: 0, attempts: 0, outcome: 'succeeded', isAtFault: false }
}

function count(node: PathNode, visit: Visit, explanation: Explanation): void {
  const outcome = outcomeOf(visit, explanation)
  node.runs++
  node.attempts += Math.max(1, visit.attempts)
  if (severity.indexOf(outcome) > severity.indexOf(node.outcome)) node.outcome = outcome
}

const severity: readonly StateOutcome[] = ['succeeded', 'redriven', 'caught', 'aborted', 'open', 'failed']

function join(
  edges: Map<PathNode, Map<PathNode, PathEdge>>,
  from: PathNode | undefined,
  to: PathNode,
  caught: boolean,
): void {
  if (from === undefined) return
  const targets = edges.get(from) ?? new Map<PathNode, PathEdge>()
  edges.set(from, targets)
  const edge = targets.get(to)
  if (edge === undefined) targets.set(to, { from, to, count: 1, caught })
  else {
    edge.count++
    edge.caught ||= caught
  }
}
