/** Where a state stands in the definition that lies in the repository. */
import type { Node } from '@aws-delivery-actions/asl'
import type { Annotation } from '@aws-delivery-actions/host'

export type DefinitionText = { readonly file: string; readonly text: string }

export type StatePlace = Required<Pick<Annotation, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>>

/** @returns The place of the state's name, or of the field in it; a sentence when the state is not there. */
export async function placeOfState(
  { file, text }: DefinitionText,
  path: readonly string[],
  field?: string,
): Promise<StatePlace | string> {
  const { sourceText, treeFromJson } = await import('@aws-delivery-actions/asl')
  const { root } = treeFromJson(text)
  if (root === undefined) return 'the definition cannot be read as JSON'
  const state = stateAt(root, path)
  if (state === undefined) return `the definition has no state ${path.join(' › ')}`
  const found = fieldAt(state, field) ?? state
  const range = sourceText(text).positionsOf(found.keyRange ?? found.range)
  return {
    file,
    line: range.start.line,
    column: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
  }
}

/** Down the path, state by state. Both may hold what the other calls an index, so a name is tried as it stands first. */
function stateAt(root: Node, path: readonly string[]): Node | undefined {
  let machines: readonly Node[] = [root]
  let state: Node | undefined
  for (const step of path) {
    state = stateIn(machines, step) ?? stateIn(machines, step.replace(/\[\d+\]$/, ''))
    machines = state === undefined ? [] : machinesIn(state)
  }
  return state
}

function stateIn(machines: readonly Node[], name: string): Node | undefined {
  for (const machine of machines) {
    const state = memberOf(memberOf(machine, 'States'), name)
    if (state !== undefined) return state
  }
  return undefined
}

function machinesIn(state: Node): Node[] {
  const branches = memberOf(state, 'Branches')
  const processors = [memberOf(state, 'ItemProcessor'), memberOf(state, 'Iterator')]
  return [
    ...(branches?.kind === 'array' ? branches.items : []),
    ...processors.filter((node) => node !== undefined),
  ]
}

/** `Choices[0]/Condition` */
function fieldAt(state: Node, field: string | undefined): Node | undefined {
  if (field === undefined) return undefined
  let node: Node | undefined = state
  for (const [, name, index] of field.matchAll(/([^/[\]]+)|\[(\d+)\]/g)) {
    node = name === undefined ? itemOf(node, Number(index)) : memberOf(node, name)
  }
  return node
}

function memberOf(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'object' ? node.members.get(key) : undefined
}

function itemOf(node: Node | undefined, index: number): Node | undefined {
  return node?.kind === 'array' ? node.items[index] : undefined
}
