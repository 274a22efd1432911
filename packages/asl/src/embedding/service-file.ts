/** Where a path into a part of a service of the Serverless framework leads. */
import type { Range } from '../source/source-text.js'
import { items, member, type Node, textOf } from '../source/tree.js'
import { nearest, quoted } from '../words.js'
import type { Named, Unread } from './embedded.js'
import { reference } from './service-part.js'

type Place = Pick<Named, 'path' | 'keys'> & { readonly range: Range }

/** `${file(path):a.0.b}`: keys of objects, and the numbers of items. No node where the file holds no value at all. */
export function nodeAt(
  root: Node | undefined,
  { path, keys, range }: Place,
): { readonly node: Node | undefined } | Unread {
  let node = root
  for (const [index, key] of keys.entries()) {
    if (node === undefined) return { node }
    const unknown = unknownIn(node)
    if (unknown !== undefined) return unread(path, unknown, range)
    const next = node.kind === 'array' ? items(node)[indexIn(key)] : member(node, key)
    if (next === undefined) return nothingAt(node, key, { path, keys: keys.slice(0, index), range })
    node = next
  }
  const unknown = node && unknownIn(node)
  return unknown === undefined ? { node } : unread(path, unknown, range)
}

/** What Serverless has yet to put another value in the place of. */
function unknownIn(node: Node): string | undefined {
  const text = node.kind === 'substitution' ? node.text : (textOf(node) ?? '')
  return reference(node) ?? (text.includes('${') ? text : undefined)
}

function unread(path: string, unknown: string, range: Range): Unread {
  return {
    is: 'elsewhere',
    why: `What is wanted of ${path} is ${unknown}, which only Serverless can work out`,
    range,
  }
}

function nothingAt(at: Node, key: string, { path, keys, range }: Place): Unread {
  const isOpen = (at.kind === 'object' || at.kind === 'array') && at.open
  const given = at.kind === 'object' ? [...at.members.keys()] : []
  // What is merged in may have the key.
  if (isOpen || given.includes('<<')) return unread(path, quoted(key), range)
  const meant = nearest(key, given)
  const inside = keys.length === 0 ? '' : ` in ${quoted(keys.join('.'))}`
  return {
    is: 'astray',
    why: `${quoted(path)} has no ${quoted(key)}${inside}`,
    hint: meant === undefined ? 'Check the path into the file.' : `Did you mean ${quoted(meant)}?`,
    range,
  }
}

function indexIn(key: string): number {
  return /^\d+$/.test(key) ? Number(key) : -1
}
