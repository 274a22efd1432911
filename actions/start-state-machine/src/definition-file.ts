/** Where a state stands in the definition that lies in the repository: JSON, YAML, or a template that holds it. */
import type { Machine, Node, State } from '@aws-delivery-actions/asl'
import type { Annotation } from '@aws-delivery-actions/host'
import { arrow } from './states-table.js'

export type DefinitionText = { readonly file: string; readonly text: string }

export type StatePlace = Required<Pick<Annotation, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>>

/** @returns The place of the state's name, or of the field in it; a sentence when the state is not there. */
export async function placeOfState(
  { file, text }: DefinitionText,
  path: readonly string[],
  field?: string,
): Promise<StatePlace | string> {
  const { definitionFrom, readSource } = await import('@aws-delivery-actions/asl')
  const { machines } = await readSource(file, text)
  for (const { content } of machines) {
    const { top } = definitionFrom(content.is === 'here' ? content.tree.root : undefined)
    const state = top === undefined ? undefined : stateAt(top, path)
    if (state === undefined || content.is !== 'here') continue
    const found = fieldAt(state.node, field) ?? state.node
    const { start, end } = content.source.positionsOf(found.keyRange ?? found.range)
    return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
  }
  return `the definition has no state ${path.join(arrow)}`
}

/** Down the path, state by state. Both may hold what the other calls an index, so a name is tried as it stands first. */
function stateAt(top: Machine, path: readonly string[]): State | undefined {
  let machines: readonly Machine[] = [top]
  let state: State | undefined
  for (const step of path) {
    state = stateIn(machines, step) ?? stateIn(machines, step.replace(/\[\d+\]$/, ''))
    machines = state?.machines ?? []
  }
  return state
}

function stateIn(machines: readonly Machine[], name: string): State | undefined {
  for (const { states } of machines) {
    const state = states.get(name)
    if (state !== undefined) return state
  }
  return undefined
}

/** `Choices[0]/Condition` */
function fieldAt(state: Node, field: string | undefined): Node | undefined {
  if (field === undefined) return undefined
  let node: Node | undefined = state
  for (const [, name, index] of field.matchAll(/([^/[\]]+)|\[(\d+)\]/g)) {
    if (name === undefined) node = node?.kind === 'array' ? node.items[Number(index)] : undefined
    else node = node?.kind === 'object' ? node.members.get(name) : undefined
  }
  return node
}
