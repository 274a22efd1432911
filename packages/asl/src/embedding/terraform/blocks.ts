/** The blocks of a Terraform file and their attributes. */
import type { Range } from '../../source/source-text.js'
import { type Expression, expressionAt } from './expression.js'
import { afterBlanks, expressionEnd, lineEnd } from './scan.js'

export type Block = {
  /** `resource`, and the labels behind it. */
  readonly names: readonly string[]
  readonly range: Range
  /** Of the kinds that matter here. */
  readonly attributes: ReadonlyMap<string, Expression>
}

/** What state machines and their definitions stand in; a file may hold thousands of other blocks. */
const kinds =
  /^(?:resource (?:aws_sfn|awscc_stepfunctions)_state_machine|data template_file|module|locals|variable)\b/

/** The outermost ones, and of each its own attributes only. */
export function blocksIn(text: string): readonly Block[] {
  const blocks: Block[] = []
  let at = afterBlanks(text, 0, true)
  while (at < text.length) {
    const head = /^([A-Za-z_][\w-]*)((?:[ \t]+(?:"[^"\n]*"|[A-Za-z_][\w-]*))*)[ \t]*\{/.exec(
      text.slice(at, at + 1000),
    )
    if (head === null) {
      at = afterBlanks(text, Math.max(at + 1, lineEnd(text, at)), true)
      continue
    }
    const [opening, kind = '', labels = ''] = head
    const start = at + opening.length
    const end = expressionEnd(text, start, true)
    const names = [
      kind,
      ...[...labels.matchAll(/"([^"]*)"|([A-Za-z_][\w-]*)/g)].map(([, a, b]) => a ?? b ?? ''),
    ]
    blocks.push({
      names,
      range: { start: at, end: start },
      attributes: kinds.test(names.join(' ')) ? attributesIn(text, start, end) : new Map(),
    })
    at = afterBlanks(text, Math.max(end + 1, start), true)
  }
  return blocks
}

function attributesIn(text: string, start: number, end: number): ReadonlyMap<string, Expression> {
  const found = new Map<string, Expression>()
  let at = afterBlanks(text, start, true)
  while (at < end) {
    const [opening, name = ''] = /^([A-Za-z_][\w-]*)[ \t]*=(?!=)/.exec(text.slice(at, at + 300)) ?? []
    if (opening === undefined) {
      at = afterBlanks(text, afterStatement(text, at, end), true)
      continue
    }
    const value = expressionAt(text, at + opening.length, false)
    found.set(name, value)
    at = afterBlanks(text, Math.max(value.range.end, at + opening.length), true)
  }
  return found
}

/** A block within the block, or something that is not understood. */
function afterStatement(text: string, from: number, end: number): number {
  const line = lineEnd(text, from)
  const brace = text.indexOf('{', from)
  if (brace < 0 || brace > line) return Math.min(end, Math.max(from + 1, line))
  return Math.min(end, expressionEnd(text, brace + 1, true) + 1)
}
