/** The line of a file that a finding is about, with carets under the fault. */
import type { PositionRange } from '@aws-delivery-actions/asl'
import { visible } from '@aws-delivery-actions/report'

/** Of a longer line only the surroundings of the fault are shown. */
const widest = 100
const before = 40

/** Two lines: the text with its number, and the carets. Nothing when the text has no such line. */
export function codeFrame(text: string, { start, end }: PositionRange): readonly string[] {
  const line = lineOf(text, start.line)
  if (line === undefined || line.trim() === '') return []
  const endColumn = end.line === start.line ? end.column : line.length + 1
  const from = start.column - 1 > widest - before ? start.column - 1 - before : 0
  const to = Math.min(line.length, from + widest)
  const [head, fault, tail] = [
    line.slice(from, start.column - 1),
    line.slice(start.column - 1, Math.min(to, endColumn - 1)),
    line.slice(Math.min(to, endColumn - 1), to),
  ].map(shown)
  const number = String(start.line)
  const lead = from > 0 ? '…' : ''
  const rest = to < line.length ? '…' : ''
  const carets = '^'.repeat(Math.max(1, fault?.length ?? 0))
  return [
    `  ${number} | ${lead}${head}${fault}${tail}${rest}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(lead.length + (head?.length ?? 0))}${carets}`,
  ]
}

/** As it will be printed, so that the carets stand where they should. A tab would be as wide as the reader likes. */
function shown(text: string): string {
  return visible(text.replaceAll('\t', '  '))
}

/** Found without splitting the whole text: there may be many findings in a large one. */
function lineOf(text: string, number: number): string | undefined {
  const ends = /\r\n|\r|\n/g
  let start = text.startsWith('\ufeff') ? 1 : 0
  for (let line = 1; ; line++) {
    const end = ends.exec(text)
    if (line === number) return text.slice(start, end?.index ?? text.length)
    if (end === null) return undefined
    start = ends.lastIndex
  }
}
