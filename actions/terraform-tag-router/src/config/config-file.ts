/** A configuration file, YAML or JSON, as a tree with positions. */
import { type Files, UserError } from '@aws-delivery-actions/host'
import type { Document } from 'yaml'

export type ConfigFile = {
  readonly path: string
  readonly document: Document
  /** `file:line:column` of an offset in the text. */
  where(offset: number): string
  placeOf(offset: number): { readonly line: number; readonly column: number }
}

const largestFile = 1024 * 1024
const deepest = 100

/** @throws {UserError} when it cannot be read or is no YAML. */
export async function readConfigFile(files: Files, path: string): Promise<ConfigFile> {
  const text = await files.readText(path, 'the configuration', largestFile)
  const starts = lineStarts(text)
  const placeOf = (offset: number) => {
    const line = lineAt(starts, offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
  const where = (offset: number) => {
    const { line, column } = placeOf(offset)
    return `${path}:${line}:${column}`
  }
  const { Lexer, parseDocument } = await import('yaml')
  const deep = tooDeepAt(text, new Lexer().lex(text))
  if (deep !== undefined) {
    throw new UserError(`the configuration is nested deeper than ${deepest} levels`, { where: where(deep) })
  }
  const document = parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: true,
    merge: false,
    schema: 'core',
  })
  const [first] = document.errors
  if (first !== undefined) {
    throw new UserError(`the configuration cannot be read: ${asPhrase(first.message)}`, {
      where: where(first.pos[0]),
      expected: 'YAML or JSON',
    })
  }
  return { path, document, where, placeOf }
}

const widestFront = 4 * deepest

/** Before a parser that calls itself: brackets in one another, and blocks by what stands in front of them. */
function tooDeepAt(text: string, tokens: Iterable<string>): number | undefined {
  const front = new RegExp(`^[ \\t?:-]{${widestFront},}`, 'm').exec(text)
  if (front) return front.index
  let depth = 0
  let blocksInLine = 0
  let offset = 0
  for (const token of tokens) {
    if (token === '[' || token === '{') depth++
    else if (token === ']' || token === '}') depth--
    // Between brackets these open nothing.
    else if (depth === 0 && /^[?:-]$/.test(token)) blocksInLine++
    else if (token === flowBrokenOff) depth = 0
    else if (token.includes('\n')) blocksInLine = 0
    if (depth > deepest || blocksInLine > widestFront) return offset
    // Marks of the lexer that are not in the text.
    if (!/^[\u0002\u0018\u001f\ufeff]$/.test(token)) offset += token.length
  }
  return undefined
}

/** The lexer's mark where brackets are left open. */
const flowBrokenOff = '\u0018'

function asPhrase(message: string): string {
  const first = message.split('\n')[0] ?? message
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
