/** Which values of a Terraform file are definitions of state machines, told by what they look like. */
import { joined } from '../../source/pieces.js'
import { type Expression, plainText } from './expression.js'
import { longestWay, type Names } from './names.js'

/** Functions that leave the definition what it is. */
export const transparent: ReadonlySet<string> = new Set(['trimspace', 'chomp', 'nonsensitive', 'sensitive'])
export const decoders: ReadonlySet<string> = new Set(['jsondecode', 'yamldecode'])

export type Given = { readonly path: string; readonly value: Expression }

/** Among the values and what they hold: modules are given the definitions of several machines in a map. */
export function definitionsIn(values: ReadonlyMap<string, Expression>, names: Names): Given[] {
  const found: Given[] = []
  const look = (path: string, value: Expression) => {
    if (isDefinition(value, names)) found.push({ path, value })
    else if (value.is === 'object') for (const each of value.members) look(`${path}.${each.key}`, each.value)
    else if (value.is === 'list')
      for (const [index, item] of value.items.entries()) look(`${path}.${index}`, item)
  }
  for (const [name, value] of values) look(name, value)
  return found
}

/** Only what is made a text: an object may be the part of one that a branch or an iterator is. */
function isDefinition(value: Expression, names: Names, steps = 0): boolean {
  if (steps >= longestWay) return false
  if (value.is === 'text') {
    const { text } = joined(value.template.pieces)
    return /^\s*\{/.test(text) && /"StartAt"\s*:/.test(text) && /"States"\s*:/.test(text)
  }
  if (value.is === 'reference') {
    const named = names.peek(value.path)
    return named !== undefined && isDefinition(named, names, steps + 1)
  }
  if (value.is !== 'call') return false
  const [first] = value.args
  if (first === undefined) return false
  if (transparent.has(value.name)) return isDefinition(first, names, steps + 1)
  if (value.name === 'file' || value.name === 'templatefile') return isNamed(first)
  if (value.name !== 'jsonencode') return false
  const encoded = names.resolved(first)
  if (encoded.is === 'call' && decoders.has(encoded.name)) {
    return encoded.args[0] !== undefined && isDefinition(encoded.args[0], names, steps + 1)
  }
  const keys = encoded.is === 'object' ? encoded.members.map(({ key }) => key) : []
  return keys.includes('StartAt') && keys.includes('States')
}

/** `orders.asl.json`, `orders.asl.yaml.tftpl` */
function isNamed(path: Expression): boolean {
  return /\.asl\.(?:json|ya?ml)(?:\.\w+)?$/i.test(plainText(path, true) ?? '')
}
