/** Files that are parts of a service of the Serverless framework. */
import { member, type Node, textOf } from '../source/tree.js'

export type Part = { readonly is: 'machine' | 'machines'; readonly node: Node; readonly place: string }

/** What a file holds that is put into a service by `${file(…)}`: one state machine, or all of them by their names. */
export function partIn(root: Node | undefined): Part | undefined {
  if (root?.kind !== 'object' || member(root, 'StartAt') !== undefined) return undefined
  const machines = member(root, 'stateMachines')
  if (machines?.kind === 'object') return { is: 'machines', node: machines, place: 'stateMachines.' }
  if (hasDefinition(root)) return { is: 'machine', node: root, place: 'definition' }
  const areMachines = root.members.size > 0 && [...root.members.values()].every(hasDefinition)
  return areMachines ? { is: 'machines', node: root, place: '' } : undefined
}

/** What `$ref: path` names, which Serverless puts the file's content in the place of. */
export function reference(node: Node): string | undefined {
  return node.kind === 'object' && node.members.size === 1 ? textOf(member(node, '$ref')) : undefined
}

/** `#/a` refers to the file that it stands in, and Serverless leaves it as it is. */
export function refersToFile(node: Node): boolean {
  return reference(node)?.startsWith('#') === false
}

function hasDefinition(node: Node): boolean {
  return member(member(node, 'definition'), 'States') !== undefined
}
