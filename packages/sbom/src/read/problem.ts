/** Thrown for a document that is refused. Its texts are pieces of the document: hostile until escaped. */
export class SbomProblem extends Error {
  override readonly name = 'SbomProblem'
  /** The source's name. */
  readonly source: string
  /** What is wrong. */
  readonly what: string
  /** Where, counted in the document's text after decompression; absent where the document as a whole is refused. */
  readonly at: Position | undefined
  /** What was expected in place of it, or how to mend it. */
  readonly expected: string

  constructor(problem: { source: string; what: string; at?: Position | undefined; expected: string }) {
    super(`${problem.source}${where(problem.at)}: ${problem.what}. Expected: ${problem.expected}`)
    this.source = problem.source
    this.what = problem.what
    this.at = problem.at
    this.expected = problem.expected
  }
}

export type Position = {
  /** Of bytes, from 0. */
  readonly offset: number
  /** From 1. */
  readonly line: number
}

function where(at: Position | undefined): string {
  return at === undefined ? '' : `, line ${at.line} (byte ${at.offset})`
}
