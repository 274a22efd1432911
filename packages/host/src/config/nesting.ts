/** How deep a text is, before a parser that calls itself sees it. */
import { Lexer } from 'yaml'

/** Nothing that belongs in a configuration is deeper. */
export const deepest = 50

/** What stands in front of a line takes two characters a level or more; no parser bears a thousand levels of blocks. */
const widestFrontFor = (levels: number) => Math.min(4 * levels, 1_000)

/** The lexer's mark where brackets are left open. */
const flowBrokenOff = '\u0018'

/** Brackets in one another, and blocks by what stands in front of them. Brackets in texts count for nothing. */
export function tooDeepAt(text: string, levels = deepest): number | undefined {
  const widestFront = widestFrontFor(levels)
  const front = new RegExp(`^[ \\t?:-]{${widestFront},}`, 'm').exec(text)
  if (front !== null) return front.index
  let depth = 0
  let blocksInLine = 0
  let offset = 0
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth++
    else if (token === ']' || token === '}') depth = Math.max(0, depth - 1)
    // Between brackets these open nothing.
    else if (depth === 0 && /^[?:-]$/.test(token)) blocksInLine++
    else if (token === flowBrokenOff) depth = 0
    else if (token.includes('\n')) blocksInLine = 0
    if (depth > levels || blocksInLine > widestFront) return offset
    // Marks of the lexer that are not in the text.
    if (!/^[\u0002\u0018\u001f\ufeff]$/.test(token)) offset += token.length
  }
  return undefined
}
