/** The blocks at the top of a `.tf` file: `module "regional" { … }`. What stands in them is passed over. */
import { type Cursor, identifier, passBlanks, take, takeValue } from './hcl-expression.js'

export type Block = { readonly type: string; readonly labels: readonly string[]; readonly body: string }

export type BlocksReading = {
  readonly blocks: readonly Block[]
  /** Whether the file was read to its end. */
  readonly whole: boolean
}

const byteOrderMark = /\ufeff/y
const betweenBlocks = /[ \t\r\n]+|(?:#|\/\/)[^\n]*|\/\*[\s\S]*?\*\//y
const word = new RegExp(identifier, 'uy')
const label = /"([^"\\$%\r\n]*)"/y
const brace = /\{/y

export function blocksIn(text: string): BlocksReading {
  const cursor = { text, at: 0 }
  const blocks: Block[] = []
  take(cursor, byteOrderMark)
  for (;;) {
    while (take(cursor, betweenBlocks)) {}
    if (cursor.at === text.length) return { blocks, whole: true }
    const block = takeBlock(cursor)
    if (block === undefined) return { blocks, whole: false }
    blocks.push(block)
  }
}

function takeBlock(cursor: Cursor): Block | undefined {
  const type = take(cursor, word)?.[0]
  if (type === undefined) return undefined
  const labels: string[] = []
  for (;;) {
    passBlanks(cursor)
    const found = take(cursor, label)?.[1] ?? take(cursor, word)?.[0]
    if (found === undefined) break
    labels.push(found)
  }
  const start = cursor.at
  if (!take(cursor, brace)) return undefined
  cursor.at = start
  if (takeValue(cursor) === undefined) return undefined
  const value = cursor.text.slice(start + 1, cursor.at)
  return { type, labels, body: value.slice(0, value.lastIndexOf('}')) }
}
