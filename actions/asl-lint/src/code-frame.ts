/** The line of a file that a finding is about, with carets under the fault. */
import type { PositionRange } from '@aws-delivery-actions/asl'
import { displayWidth, keepEnd, keepStart, visible } from '@aws-delivery-actions/report'

/** Columns of a longer line that are shown, and how many of them stand before the fault. */
const widest = 100
const before = 40
/** More of a line than this is not even looked at: definitions may stand on one line of megabytes. */
const near = 400

/** Two lines: the text with its number, and the carets. Nothing when there is no such line. */
export function codeFrame(line: string | undefined, { start, end }: PositionRange): readonly string[] {
  if (line === undefined || line.trim() === '') return []
  const from = start.column - 1
  const to = end.line === start.line ? Math.max(from, end.column - 1) : line.length
  const wholeHead = shown(line.slice(Math.max(0, from - near), from))
  const wholeFault = shown(line.slice(from, Math.min(to, from + near)))
  const wholeTail = shown(line.slice(to, to + near))

  const fits = from <= near && displayWidth(wholeHead) <= widest - before
  const head = fits ? wholeHead : keepEnd(wholeHead, before)
  const fault = keepStart(wholeFault, widest - displayWidth(head))
  const whole = fault === wholeFault && to - from <= near
  const tail = whole ? keepStart(wholeTail, widest - displayWidth(head + fault)) : ''
  const lead = fits ? '' : '…'
  const rest = whole && tail === wholeTail && line.length <= to + near ? '' : '…'

  const number = String(start.line)
  const blank = ' '.repeat(displayWidth(lead + head))
  const carets = '^'.repeat(Math.max(1, displayWidth(fault)))
  return [
    `  ${number} | ${lead}${head}${fault}${tail}${rest}`,
    `  ${' '.repeat(number.length)} | ${blank}${carets}`,
  ]
}

/** As it will be printed, so that the carets stand where they should. A tab would be as wide as the reader likes. */
function shown(text: string): string {
  // Half of a character, where the text was cut, is left out.
  const whole = text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
  return visible(whole.replaceAll('\t', '  '))
}
