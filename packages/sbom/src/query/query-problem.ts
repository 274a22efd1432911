/** Thrown for a text that is no query. */
export class QueryProblem extends Error {
  override readonly name = 'QueryProblem'
  /** Where in the text, from 0, in UTF-16 units. */
  readonly at: number
  readonly length: number
  readonly expected: string

  constructor(problem: { what: string; at: number; length: number; expected: string }) {
    super(problem.what)
    this.at = problem.at
    this.length = problem.length
    this.expected = problem.expected
  }
}
