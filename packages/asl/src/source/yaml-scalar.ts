/** Where the units of a YAML string's value stand in the text, in each of the five styles. */
import type { Range } from './source-text.js'
import type { Tree } from './tree.js'

export function placesInYaml(text: string): Tree['within'] {
  const known = new WeakMap<Range, readonly Range[]>()
  return ({ range, value }, start, end) => {
    let places = known.get(range)
    if (places === undefined) {
      places = placesOf(text, range, value)
      known.set(range, places)
    }
    if (places.length !== value.length || places.length === 0) return range
    const first = places[Math.min(start, places.length - 1)] ?? range
    if (end <= start) {
      const at = start < places.length ? first.start : first.end
      return { start: at, end: at }
    }
    return { start: first.start, end: places[Math.min(end, places.length) - 1]?.end ?? range.end }
  }
}

/** A place for each unit. Not as many as units where the style is not understood. */
function placesOf(text: string, { start, end }: Range, value: string): readonly Range[] {
  switch (text[start]) {
    case '"':
      return flowPlaces(text, start + 1, end - 1, escapeAt)
    case "'":
      return flowPlaces(text, start + 1, end - 1, quoteAt)
    case '|':
    case '>':
      return blockPlaces(text, start, end, value)
    default:
      return flowPlaces(text, start, end, () => undefined)
  }
}

/** What one piece of the text that is no plain character stands for. */
type Escape = { readonly length: number; readonly units: number }

/** Line ends are folded: one is a blank, more are one line end less; blanks around them do not count. */
function flowPlaces(
  text: string,
  start: number,
  end: number,
  escapeOf: (text: string, offset: number) => Escape | undefined,
): readonly Range[] {
  const places: Range[] = []
  let offset = start
  while (offset < end) {
    const piece = escapeOf(text, offset)
    if (piece !== undefined) {
      const range = { start: offset, end: offset + piece.length }
      for (let unit = 0; unit < piece.units; unit++) places.push(range)
      offset += piece.length
      continue
    }
    const next = blankRun(text, offset, end)
    if (next === offset) {
      places.push({ start: offset, end: ++offset })
      continue
    }
    const breaks = lineEndsIn(text, offset, next)
    const shown = breaks.length > 1 ? breaks.slice(1) : breaks
    if (shown.length === 0) for (let at = offset; at < next; at++) places.push({ start: at, end: at + 1 })
    for (const at of shown) places.push({ start: at, end: at + 1 })
    offset = next
  }
  return places
}

function lineEndsIn(text: string, start: number, end: number): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
    found.push(at)
  return found
}

function quoteAt(text: string, offset: number): Escape | undefined {
  return text.startsWith("''", offset) ? { length: 2, units: 1 } : undefined
}

const hexDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

function escapeAt(text: string, offset: number): Escape | undefined {
  if (text[offset] !== '\\') return undefined
  const letter = text[offset + 1] ?? ''
  const digits = hexDigits[letter]
  if (digits !== undefined) {
    const code = Number.parseInt(text.slice(offset + 2, offset + 2 + digits), 16)
    return { length: 2 + digits, units: code > 0xffff ? 2 : 1 }
  }
  if (letter !== '\n' && letter !== '\r') return { length: 2, units: 1 }
  // The line end is taken out, with the blanks that the next line starts with.
  const rest = /^\\\r?\n[ \t]*/.exec(text.slice(offset, offset + 4096))
  return { length: rest?.[0].length ?? 2, units: 0 }
}

/**
 * Characters that are not blank stand in the text as they are and in the same order. Of the blanks between two of
 * them, those before the first line end count from the left, those after the last one from the right: what is more
 * in the text is indentation, and what a folded line end stands for is that line end.
 */
function blockPlaces(text: string, start: number, end: number, value: string): readonly Range[] {
  const places: Range[] = []
  const header = text.indexOf('\n', start)
  let offset = header < 0 ? end : header + 1
  let unit = 0
  while (unit < value.length) {
    const nextUnit = blankRun(value, unit, value.length)
    const next = blankRun(text, offset, end)
    for (const at of blankPlaces(value.slice(unit, nextUnit), text, offset, next)) {
      places.push({ start: at, end: Math.min(end, at + 1) })
    }
    unit = nextUnit
    offset = next
    for (; unit < value.length && !isBlank(value[unit]); unit++) places.push({ start: offset, end: ++offset })
  }
  return places
}

/** An offset for each unit of a run of blanks. */
function blankPlaces(blanks: string, text: string, start: number, end: number): readonly number[] {
  const breaks = lineEndsIn(text, start, end)
  const firstBreak = breaks[0] ?? end
  const lastLineEnd = blanks.lastIndexOf('\n')
  let lineEnds = 0
  return Array.from(blanks, (character, index) => {
    if (lastLineEnd >= 0 && index > lastLineEnd) return end - (blanks.length - index)
    if (lineEnds === 0 && start + index < firstBreak) return start + index
    const at = breaks[Math.min(lineEnds, breaks.length - 1)] ?? end
    if (character === '\n') lineEnds++
    return at
  })
}

function blankRun(text: string, from: number, end: number): number {
  let offset = from
  while (offset < end && isBlank(text[offset])) offset++
  return offset
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r'
}
