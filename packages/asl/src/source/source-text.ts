/** A text and the places in it, as editors and annotations count them. */

/** 1-based; a column counts UTF-16 units. */
export type Position = { readonly line: number; readonly column: number }

/** Offsets into the text; `end` is the first one after the range. */
export type Range = { readonly start: number; readonly end: number }

export type PositionRange = { readonly start: Position; readonly end: Position }

export type SourceText = {
  readonly text: string
  /** The text of the file, where ranges count in it; nothing where the text was put together from pieces. */
  readonly ofFile: string | undefined
  /** The place of an offset. Takes logarithmic time. */
  positionAt(offset: number): Position
  positionsOf(range: Range): PositionRange
}

const lineFeed = 10
const carriageReturn = 13
const byteOrderMark = '\ufeff'

/** Lines end at LF, CRLF or a lone CR. A byte order mark takes no column: editors do not show it. */
export function sourceText(text: string): SourceText {
  const starts = [hasByteOrderMark(text) ? 1 : 0]
  /** So far the line ends are known. Most texts are never asked, and huge ones only at their start. */
  let scanned = 0

  const positionAt = (offset: number): Position => {
    for (; scanned < text.length && scanned < offset; scanned++) {
      if (endsLine(text, scanned)) starts.push(scanned + 1)
    }
    const line = lastAtOrBefore(starts, offset)
    return { line: line + 1, column: Math.max(0, offset - (starts[line] ?? 0)) + 1 }
  }
  return {
    text,
    ofFile: text,
    positionAt,
    positionsOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) }),
  }
}

export function hasByteOrderMark(text: string): boolean {
  return text.startsWith(byteOrderMark)
}

function endsLine(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return code === lineFeed || (code === carriageReturn && text.charCodeAt(offset + 1) !== lineFeed)
}

/** The index of the last number that is not above `value`; 0 when all are. */
export function lastAtOrBefore(ascending: readonly number[], value: number): number {
  let low = 0
  let high = ascending.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((ascending[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
