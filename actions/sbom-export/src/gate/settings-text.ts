/** A file of rules or ignores, JSON or YAML, as a tree with positions. */
import { UserError } from '@aws-delivery-actions/host'
import { type Document, Lexer, type Node, parseDocument } from 'yaml'

export type SettingsText = {
  readonly path: string
  readonly document: Document
  /** `file:line:column` of an offset in the text. */
  where(offset: number): string
}

/** Nothing that belongs in such a file is deeper. */
const deepest = 50

/** @throws {UserError} for what is neither JSON nor YAML. */
export function settingsText(path: string, text: string): SettingsText {
  const where = (offset: number) => {
    const before = text.slice(0, offset)
    return `${path}:${before.split('\n').length}:${offset - before.lastIndexOf('\n')}`
  }
  const deep = tooDeepAt(text)
  if (deep !== undefined) {
    throw new UserError(`the file is nested deeper than ${deepest} levels`, { where: where(deep) })
  }
  const document = parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: true,
    merge: false,
    schema: 'core',
  })
  const [first] = document.errors
  if (first !== undefined) {
    throw new UserError(`the file cannot be read: ${asPhrase(first.message)}`, {
      where: where(first.pos[0]),
      expected: 'JSON or YAML',
    })
  }
  return { path, document, where }
}

export function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0
}

/** Before a parser that calls itself: brackets in one another, and blocks by what stands in front of them. */
function tooDeepAt(text: string): number | undefined {
  const front = new RegExp(`^[ \\t?:-]{${4 * deepest},}`, 'm').exec(text)
  if (front !== null) return front.index
  let [depth, blocks, offset] = [0, 0, 0]
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth++
    else if (token === ']' || token === '}') depth--
    else if (/^[?:-]$/.test(token)) blocks++
    else if (token.includes('\n')) blocks = 0
    if (depth > deepest || (depth === 0 && blocks > 4 * deepest)) return offset
    // Marks of the lexer that are not in the text.
    if (!/^[\u0002\u0018\u001f\ufeff]$/.test(token)) offset += token.length
  }
  return undefined
}

function asPhrase(message: string): string {
  const [first = message] = message.split('\n')
  return first.charAt(0).toLowerCase() + first.slice(1)
}
