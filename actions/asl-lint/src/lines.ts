/** Single lines of a text, found without splitting the whole: there may be many findings in a large one. */

type Source = { readonly text: string }

/** How far a text is known, kept as long as its source is. */
type Index = {
  /** Offsets at which lines start. */
  readonly starts: number[]
  complete: boolean
}

const known = new WeakMap<Source, Index>()

/** Without its end. `undefined` when the text has no such line. A line ends at LF, CRLF or a lone CR. */
export function lineOf(source: Source, number: number): string | undefined {
  const { starts } = indexUpTo(source, number)
  const start = starts[number - 1]
  if (start === undefined) return undefined
  const next = starts[number]
  return source.text.slice(start, next === undefined ? undefined : next - endBefore(source.text, next))
}

/** The starts of the lines up to this one and the one after it. */
function indexUpTo(source: Source, number: number): Index {
  // A byte order mark is no part of the first line.
  const index = known.get(source) ?? { starts: [source.text.startsWith('\ufeff') ? 1 : 0], complete: false }
  known.set(source, index)
  const ends = /\r\n|\r|\n/g
  ends.lastIndex = index.starts.at(-1) ?? 0
  while (!index.complete && index.starts.length <= number) {
    if (ends.exec(source.text) === null) index.complete = true
    else index.starts.push(ends.lastIndex)
  }
  return index
}

/** The length of the line end before an offset. */
function endBefore(text: string, offset: number): number {
  return text.endsWith('\r\n', offset) ? 2 : 1
}
