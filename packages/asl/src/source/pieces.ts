/** A text that is put together from pieces, each of which stands somewhere in a file. */
import type { Places } from './part.js'
import { lastAtOrBefore, type Position, type Range, type SourceText } from './source-text.js'

export type Piece = {
  readonly text: string
  /** Where a part of the piece stands. */
  readonly places: Places
}

export type PiecedText = { readonly text: string; readonly places: Places }

/** A piece that was not written so in the file: all of it stands where its source does. */
export function madeOf(range: Range, text: string): Piece {
  return { text, places: () => range }
}

export function joined(pieces: readonly Piece[]): PiecedText {
  const filled = pieces.filter(({ text }) => text !== '')
  const starts: number[] = []
  let length = 0
  for (const { text } of filled) {
    starts.push(length)
    length += text.length
  }
  const placeOf = (index: number, start: number, end: number): Range =>
    filled[index]?.places(start - (starts[index] ?? 0), end - (starts[index] ?? 0)) ?? { start: 0, end: 0 }
  return {
    text: filled.map(({ text }) => text).join(''),
    places: (start, end) => {
      if (filled.length === 0) return pieces[0]?.places(0, 0) ?? { start: 0, end: 0 }
      const first = lastAtOrBefore(starts, Math.min(start, Math.max(0, length - 1)))
      if (end <= start) return placeOf(first, start, start)
      const last = lastAtOrBefore(starts, end - 1)
      if (first === last) return placeOf(first, start, end)
      const from = placeOf(first, start, (starts[first] ?? 0) + (filled[first]?.text.length ?? 0))
      const to = placeOf(last, starts[last] ?? 0, end)
      // Pieces may stand in the file in another order than in the text.
      return to.end >= from.start ? { start: from.start, end: to.end } : from
    },
  }
}

/** The places of such a text are those of the file. */
export function sourceOf({ text, places }: PiecedText, file: SourceText): SourceText {
  const positionAt = (offset: number): Position => file.positionAt(places(offset, offset).start)
  return {
    text,
    ofFile: undefined,
    positionAt,
    positionsOf: ({ start, end }) => file.positionsOf(places(start, end)),
  }
}

/** The places of a part of a file are those of the file. */
export function sourceOfPart({ start, end }: Range, file: SourceText): SourceText {
  return { ...file, text: file.text.slice(start, end) }
}
