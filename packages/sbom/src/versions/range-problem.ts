/** Thrown for a text that is no range of versions. */
export class RangeProblem extends Error {
  override readonly name = 'RangeProblem'
  /** Where in the text, from 0, in UTF-16 units. */
  readonly at: number
  readonly length: number
  readonly expected: string
  /** Whether other ecosystems write ranges so. */
  readonly isForeign: boolean

  constructor(problem: {
    what: string
    at: number
    length: number
    expected: string
    isForeign?: boolean
  }) {
    super(problem.what)
    this.at = problem.at
    this.length = problem.length
    this.expected = problem.expected
    this.isForeign = problem.isForeign ?? false
  }
}
