/** What comes of payload templates and paths, given what they read from. */
import { isExpression } from '../expression/jsonata/expressions.js'
import { plainPath } from '../expression/jsonata/plain-path.js'
import { parsePath, type Step } from '../expression/path.js'
import { isBindingKey, withoutSuffix } from '../expression/payload.js'
import type { Language } from '../model/definition.js'
import { holdsSubstitution } from '../source/substitution.js'
import { keyOf, type Node, type StringNode } from '../source/tree.js'
import { type Data, dataIn, type Missing, objectOf, readFrom, unknown } from './data.js'

/** Told of what is noticed on the way. */
export type Report = {
  /** A read that finds nothing. */
  absent(node: StringNode, missing: Missing): void
  /** A read of a field of the state's input, found or not. */
  read(name: string): void
}

/** What an expression can read from. */
export type Sources = { readonly input: Data; readonly result: Data }

/** The value of a field that holds a path: `undefined` when it cannot be read as one. */
export function stepsInto(node: Node | undefined): readonly Step[] | undefined {
  if (node?.kind !== 'string' || !node.value.startsWith('$') || holdsSubstitution(node.value))
    return undefined
  const parsed = parsePath(node.value)
  return parsed.ok && parsed.path.root === 'input' ? parsed.path.steps : undefined
}

export function followed(node: Node, data: Data, report: Report): Data {
  const steps = stepsInto(node)
  if (steps === undefined || node.kind !== 'string') return unknown
  const reading = readFrom(data, steps)
  if (reading.missing !== undefined) report.absent(node, reading.missing)
  else if (steps[0]?.name !== undefined) report.read(steps[0].name)
  return reading.data
}

/** A template of the language, filled. */
export function filled(node: Node, language: Language, sources: Sources, report: Report): Data {
  if (node.kind === 'array') {
    for (const item of node.items) filled(item, language, sources, report)
    return dataIn(node)
  }
  if (node.kind === 'string') return language === 'JSONata' ? computed(node, sources, report) : dataIn(node)
  if (node.kind !== 'object') return dataIn(node)
  const fields = new Map<string, Data>()
  let { open } = node
  for (const value of node.members.values()) {
    const key = keyOf(value)
    if (holdsSubstitution(key)) open = true
    else if (language === 'JSONPath' && isBindingKey(value)) {
      fields.set(withoutSuffix(key), followed(value, sources.input, report))
    } else fields.set(key, filled(value, language, sources, report))
  }
  return objectOf(fields, open)
}

/** Only of plain paths it is known what they give; that others find nothing may be meant. */
function computed(node: StringNode, sources: Sources, report: Report): Data {
  if (!isExpression(node.value)) return dataIn(node)
  const [variable] = plainPath(node.value.slice(2, -2))?.variables ?? []
  const [source, ...names] = variable?.steps ?? []
  if (variable?.name !== 'states' || (source?.name !== 'input' && source?.name !== 'result')) return unknown
  const steps = names.map(({ name, start, end }) => ({
    kind: 'name' as const,
    name,
    start: start + 2,
    end: end + 2,
  }))
  const reading = readFrom(sources[source.name], steps)
  // A name behind a list is asked of each of its items.
  if (reading.missing?.kind === 'list') return unknown
  if (reading.missing !== undefined) report.absent(node, reading.missing)
  else if (source.name === 'input' && names[0] !== undefined) report.read(names[0].name)
  return reading.data
}
