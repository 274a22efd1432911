/** The code blocks of a README, with what they are said to print. */
import { readFileSync } from 'node:fs'

export type Block = {
  readonly language: string
  readonly text: string
  /** 1-based line of the opening fence. */
  readonly line: number
}

export function blocksOf(readme: string): Block[] {
  const lines = readFileSync(readme, 'utf8').split('\n')
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; at++) {
    const language = /^```(\w*)$/.exec(lines[at] ?? '')?.[1]
    if (language === undefined) continue
    const end = lines.indexOf('```', at + 1)
    blocks.push({ language, text: lines.slice(at + 1, end).join('\n'), line: at + 1 })
    at = end
  }
  return blocks
}
