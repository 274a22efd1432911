/** How many columns of a terminal a text takes. */

/** First and last code points that take two: East Asian scripts, full-width forms, and what is drawn as a picture. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23ec],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x1aff0, 0x1b2ff],
  [0x1f200, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f7e0, 0x1f7eb],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
]

export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const character of text) width += widthOf(character)
  return width
}

/** As much of the start as fits in so many columns. */
export function keepStart(text: string, columns: number): string {
  let [end, width] = [0, 0]
  for (const character of text) {
    width += widthOf(character)
    if (width > columns) break
    end += character.length
  }
  return text.slice(0, end)
}

/** As much of the end as fits in so many columns. */
export function keepEnd(text: string, columns: number): string {
  let [start, width] = [text.length, 0]
  for (const character of [...text].reverse()) {
    width += widthOf(character)
    if (width > columns) break
    start -= character.length
  }
  return text.slice(start)
}

/** The text in so many columns, its middle left out where it is longer: what it starts and ends with tells most. */
export function keepEnds(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text
  const head = keepStart(text, Math.floor((columns - 1) / 2))
  return `${head}…${keepEnd(text, columns - 1 - displayWidth(head))}`
}

function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x300) return 1
  // Marks stand on the character before them.
  if (/^[\p{Mn}\p{Me}]$/u.test(character)) return 0
  return wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1
}
