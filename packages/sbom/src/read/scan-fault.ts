import type { Position } from './problem.js'

/** Thrown where the text is no JSON, or beyond a limit. */
export class ScanFault extends Error {
  readonly what: string
  readonly at: Position
  readonly expected: string

  constructor(what: string, at: Position, expected: string) {
    super(`${what}, expected ${expected}`)
    this.what = what
    this.at = at
    this.expected = expected
  }
}
