/**
 * Payload templates: JSON in which a key that ends with `.$` has a path or an intrinsic function for its value
 * (JSONPath), or any text may be a `{% %}` expression (JSONata).
 */
import type { Survey, Use } from '../schema/survey.js'
import { holdsSubstitution } from '../source/substitution.js'
import { descendants, type Node, type StringNode } from '../source/tree.js'
import { callsIn, looksLikeIntrinsic, parseIntrinsic, pathsIn } from './intrinsic.js'

/** A value that JSONPath states compute: the text under a key that ends with `.$`. */
export type Binding = { readonly node: Node; readonly use: Use }

const suffix = '.$'

export function isBindingKey(node: Node): boolean {
  return typeof node.key === 'string' && node.key.endsWith(suffix)
}

export function withoutSuffix(key: string): string {
  return key.slice(0, -suffix.length)
}

/** Everything under `.$` keys of templates in JSONPath states. */
export function* bindings(survey: Survey): Iterable<Binding> {
  for (const { node, use } of templateNodes(survey, 'JSONPath')) {
    if (isBindingKey(node)) yield { node, use }
  }
}

/** Every node of every template in states of the language. The template's own root is one. */
export function* templateNodes(
  survey: Survey,
  language: 'JSONPath' | 'JSONata',
): Iterable<{ readonly node: Node; readonly use: Use }> {
  for (const use of survey.uses) {
    if (use.form.is !== 'payload' || use.entry.language !== language) continue
    if (use.field.only !== undefined && use.field.only !== language) continue
    for (const node of descendants(use.node)) yield { node, use }
  }
}

/** A path that JSONPath states follow, and the text that holds it. */
export type PathUse = { readonly path: string; readonly node: StringNode }

/** The paths in path fields, in templates and in the arguments of intrinsic functions. */
export function* pathsOf(survey: Survey): Iterable<PathUse> {
  for (const { form, node, entry } of survey.uses) {
    if (form.is === 'path' && entry.language === 'JSONPath' && node.kind === 'string') {
      yield* pathsInText(node)
    }
  }
  for (const { node } of bindings(survey)) {
    if (node.kind === 'string') yield* pathsInText(node)
  }
}

/** Calls of intrinsic functions that can be read, with the text that holds them. */
export function* callsOf(survey: Survey) {
  for (const text of intrinsicTexts(survey)) {
    const parsed = parseIntrinsic(text.value)
    if (!parsed.ok) continue
    for (const call of callsIn(parsed.call)) yield { call, node: text }
  }
}

/** Texts that start like an intrinsic function and stand where one may. */
export function* intrinsicTexts(survey: Survey): Iterable<StringNode> {
  for (const { form, node, entry } of survey.uses) {
    if (form.is === 'path' && form.intrinsic && entry.language === 'JSONPath' && isIntrinsic(node)) yield node
  }
  for (const { node } of bindings(survey)) if (isIntrinsic(node)) yield node
}

function isIntrinsic(node: Node): node is StringNode {
  return node.kind === 'string' && looksLikeIntrinsic(node.value) && !holdsSubstitution(node.value)
}

function* pathsInText(node: StringNode): Iterable<PathUse> {
  if (holdsSubstitution(node.value)) return
  if (node.value.startsWith('$')) yield { path: node.value, node }
  if (!looksLikeIntrinsic(node.value)) return
  const parsed = parseIntrinsic(node.value)
  if (parsed.ok) for (const path of pathsIn(parsed.call)) yield { path, node }
}
