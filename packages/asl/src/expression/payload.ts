/**
 * Payload templates: JSON in which a key that ends with `.$` has a path or an intrinsic function for its value
 * (JSONPath), or any text may be a `{% %}` expression (JSONata).
 */
import type { State } from '../model/definition.js'
import { remembered } from '../remember.js'
import type { Survey, Use } from '../schema/survey.js'
import { holdsSubstitution } from '../source/substitution.js'
import type { Node, StringNode } from '../source/tree.js'
import { type Call, callsIn, looksLikeIntrinsic, parseIntrinsic, pathsIn } from './intrinsic.js'
import { type Path, parsePath } from './path.js'

/** A value that JSONPath states compute: the text under a key that ends with `.$`. */
export type Binding = { readonly node: Node; readonly use: Use }

const suffix = '.$'

export function isBindingKey(node: Node): boolean {
  return typeof node.key === 'string' && node.key.endsWith(suffix)
}

export function withoutSuffix(key: string): string {
  return key.slice(0, -suffix.length)
}

/** A path that JSONPath states follow. */
export type PathUse = {
  readonly path: Path
  readonly node: StringNode
  /** Where the path starts in the value of the node. */
  readonly offset: number
  readonly state: State | undefined
  readonly use: Use
}

/** A call of an intrinsic function, at whatever depth. */
export type CallUse = { readonly call: Call; readonly node: StringNode; readonly use: Use }

type Texts = {
  readonly bindings: readonly Binding[]
  readonly nodes: Readonly<Record<'JSONPath' | 'JSONata', readonly Binding[]>>
  readonly intrinsics: readonly StringNode[]
  readonly paths: readonly PathUse[]
  readonly calls: readonly CallUse[]
}

const textsOf = remembered(readTexts)

/** Everything under `.$` keys of templates in JSONPath states. */
export function bindings(survey: Survey): readonly Binding[] {
  return textsOf(survey).bindings
}

/** Every node of every template in states of the language. The template's own root is one. */
export function templateNodes(survey: Survey, language: 'JSONPath' | 'JSONata'): readonly Binding[] {
  return textsOf(survey).nodes[language]
}

/** The paths in path fields, in templates and in the arguments of intrinsic functions. */
export function pathsOf(survey: Survey): readonly PathUse[] {
  return textsOf(survey).paths
}

/** Calls of intrinsic functions that can be read. */
export function callsOf(survey: Survey): readonly CallUse[] {
  return textsOf(survey).calls
}

/** Texts that start like an intrinsic function and stand where one may. */
export function intrinsicTexts(survey: Survey): readonly StringNode[] {
  return textsOf(survey).intrinsics
}

function readTexts(survey: Survey): Texts {
  const nodes = { JSONPath: [] as Binding[], JSONata: [] as Binding[] }
  const computed: { node: StringNode; use: Use; intrinsic: boolean }[] = []
  for (const use of survey.uses) {
    const { form, field, node, entry } = use
    const { language } = entry
    if (language === undefined || (field.only !== undefined && field.only !== language)) continue
    if (form.is === 'payload') {
      collect(node, use, nodes[language])
    } else if (form.is === 'path' && language === 'JSONPath' && node.kind === 'string') {
      computed.push({ node, use, intrinsic: form.intrinsic })
    }
  }
  const found = nodes.JSONPath.filter(({ node }) => isBindingKey(node))
  for (const { node, use } of found) if (node.kind === 'string') computed.push({ node, use, intrinsic: true })
  return { bindings: found, nodes, ...readComputed(computed) }
}

/** The node and all in it, parents first. Texts are not nested so deeply that this could not be recursive. */
function collect(node: Node, use: Use, list: Binding[]): void {
  list.push({ node, use })
  if (node.kind === 'object') for (const child of node.members.values()) collect(child, use, list)
  else if (node.kind === 'array') for (const child of node.items) collect(child, use, list)
}

function readComputed(
  computed: readonly { readonly node: StringNode; readonly use: Use; readonly intrinsic: boolean }[],
): Pick<Texts, 'intrinsics' | 'paths' | 'calls'> {
  const intrinsics: StringNode[] = []
  const paths: PathUse[] = []
  const calls: CallUse[] = []
  for (const { node, use, intrinsic } of computed) {
    const { value } = node
    const { state } = use.entry
    if (holdsSubstitution(value)) continue
    if (value.startsWith('$')) {
      const parsed = parsePath(value)
      // ResultPath reads nothing: a variable there is no more than a mistake.
      if (parsed.ok && !(parsed.path.root === 'variable' && use.field.name === 'ResultPath')) {
        paths.push({ path: parsed.path, node, offset: 0, state, use })
      }
    } else if (intrinsic && looksLikeIntrinsic(value)) {
      intrinsics.push(node)
      const parsed = parseIntrinsic(value)
      if (!parsed.ok) continue
      for (const call of callsIn(parsed.call)) calls.push({ call, node, use })
      for (const { path, start } of pathsIn(parsed.call))
        paths.push({ path, node, offset: start, state, use })
    }
  }
  return { intrinsics, paths, calls }
}
