/** What the generic rules ask of the field table. */
import { isExpression } from '../expression/jsonata/expressions.js'
import type { Language } from '../model/definition.js'
import type { Field, Form, Group } from '../schema/shape.js'
import type { Entry, Use } from '../schema/survey.js'
import { holdsSubstitution } from '../source/substitution.js'
import type { Node } from '../source/tree.js'
import { nearest } from '../words.js'

/** Whether a field or group counts where this query language is in force. One that is not known counts as both. */
export function counts({ only }: Pick<Field | Group, 'only'>, language: Language | undefined): boolean {
  return only === undefined || language === undefined || only === language
}

/** Whether it is sure that the field has no meaning where this query language is in force. */
export function isOfOtherLanguage({ only }: Pick<Field, 'only'>, language: Language | undefined): boolean {
  return only !== undefined && language !== undefined && only !== language
}

/** The fields that unknown ones of the object probably mean: they are not missing as well. */
export function meantFields({ node, shape }: Pick<Entry, 'node' | 'shape'>): ReadonlySet<string> {
  const names = [...shape.fields.keys()]
  const meant = new Set<string>()
  for (const name of node.members.keys()) {
    const field = shape.fields.has(name) ? undefined : nearest(name, names)
    if (field !== undefined) meant.add(field)
  }
  return meant
}

/** The fields of a group that stand in the object. */
export function present(group: Group, { node }: Entry): readonly Node[] {
  const found: Node[] = []
  for (const [name, value] of node.members) if (group.names.has(name)) found.push(value)
  return found
}

/** Whether the value is not known here: a substitution, or an expression where one may stand. */
export function isComputed({ node, field, entry }: Use): boolean {
  if (node.kind === 'substitution') return true
  if (node.kind !== 'string') return false
  if (holdsSubstitution(node.value)) return true
  return field.computable && entry.language !== 'JSONPath' && isExpression(node.value)
}

/** What a value of this form looks like, to follow "must be". */
export function formInWords(form: Form): string {
  switch (form.is) {
    case 'any':
      return 'a value'
    case 'text':
      return 'a string'
    case 'boolean':
      return 'true or false'
    case 'number':
      return form.whole ? 'a whole number' : 'a number'
    case 'one-of':
      return 'a string'
    case 'path':
      return form.nullable ? 'a path or null' : 'a path'
    case 'timestamp':
      return 'a timestamp'
    case 'list':
      return 'an array'
    case 'object':
    case 'record':
    case 'machine':
      return 'an object'
    case 'payload':
      return form.takes === 'items' ? 'an array, an object' : 'an object'
  }
}
