/** Single lines of a text, found without splitting the whole: there may be many findings in a large one. */

type Source = { readonly text: string }

/** Offsets at which lines start, kept as long as the source is. */
const known = new WeakMap<Source, readonly number[]>()

/** Without its end. `undefined` when the text has no such line. */
export function lineOf(source: Source, number: number): string | undefined {
  const starts = known.get(source) ?? startsIn(source.text)
  known.set(source, starts)
  const start = starts[number - 1]
  if (start === undefined) return undefined
  return source.text.slice(start, starts[number]).replace(/[\r\n]+$/, '')
}

/** A line ends at LF, CRLF or a lone CR. A byte order mark is no part of the first. */
function startsIn(text: string): readonly number[] {
  const starts = [text.startsWith('\ufeff') ? 1 : 0]
  const ends = /\r\n|\r|\n/g
  while (ends.exec(text) !== null) starts.push(ends.lastIndex)
  return starts
}
