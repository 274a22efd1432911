/** A text of JSON or YAML that a person wrote, as a tree with places. */
import { stripComments } from 'jsonc-parser'
import { type Document, isAlias, type Node, parseDocument, visit } from 'yaml'
import { UserError } from '../errors.js'
import { quoted } from '../quoted.js'
import { deepest, tooDeepAt } from './nesting.js'

export type ConfigSource = {
  readonly path: string
  readonly root: Node | undefined
  /** Itself, or what an alias stands for; nothing where that is nowhere. */
  resolved(node: Node): Node | undefined
  /** `file:line:column` of an offset in the text. */
  where(offset: number): string
}

/** @throws {UserError} for what is neither JSON nor YAML. */
export function configSource(path: string, given: string): ConfigSource {
  const text = withoutComments(path, given)
  const starts = lineStarts(text)
  const where = (offset: number) => {
    const line = lineAt(starts, offset)
    return `${path}:${line + 1}:${offset - (starts[line] ?? 0) + 1}`
  }
  const deep = tooDeepAt(text)
  if (deep !== undefined) {
    throw new UserError(`this is nested deeper than ${deepest} levels`, { where: where(deep) })
  }
  // Keys that stand twice are told by the check, where they stand; the parser would compare each with each.
  const document = parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: false,
    merge: false,
    schema: 'core',
  })
  const [first] = document.errors
  if (first !== undefined) {
    if (first.code === 'MULTIPLE_DOCS') {
      throw new UserError('this holds several documents', { where: where(first.pos[0]), expected: 'one' })
    }
    throw new UserError(`this cannot be read: ${asPhrase(first.message)}`, {
      where: where(first.pos[0]),
      expected: 'JSON or YAML',
    })
  }
  const unknownTag = document.warnings.find(({ code }) => code === 'TAG_RESOLVE_FAILED')
  if (unknownTag !== undefined) {
    const [from, to] = unknownTag.pos
    throw new UserError(`${quoted(text.slice(from, to))} is no tag that is known here`, {
      where: where(from),
      expected: 'the value without a tag, or in quotes where it begins with "!"',
    })
  }
  const targets = aliasTargets(document)
  return {
    path,
    root: document.contents ?? undefined,
    resolved: (node) => (isAlias(node) ? targets.get(node) : node),
    where,
  }
}

/** JSON with comments is read as editors read it; YAML has its own. */
function withoutComments(path: string, text: string): string {
  if (!/\.json$/i.test(path)) return text
  const bare = stripComments(text, ' ')
  return /^\s*(?:[[{]|$)/.test(bare) ? bare : text
}

/** An anchor may be set again, so an alias means the last one before it. */
function aliasTargets(document: Document): ReadonlyMap<Node, Node> {
  const anchors = new Map<string, Node>()
  const targets = new Map<Node, Node>()
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        const target = anchors.get(node.source)
        if (target !== undefined) targets.set(node, target)
      } else if (node.anchor !== undefined) anchors.set(node.anchor, node as Node)
    },
  })
  return targets
}

function asPhrase(message: string): string {
  const [first = message] = message.split('\n')
  return first.charAt(0).toLowerCase() + first.slice(1)
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The last line that starts at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
