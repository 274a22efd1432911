/** What git does not vouch for. */

export type Finding = {
  /** `unsound`: it is so, and should not be. `undecided`: it cannot be told. */
  readonly verdict: 'unsound' | 'undecided'
  /** In one sentence without a full stop. */
  readonly reason: string
  readonly mend?: string | undefined
}

export function unsound(reason: string, mend?: string): Finding {
  return { verdict: 'unsound', reason, mend }
}

export function unclear(reason: string, mend?: string): Finding {
  return { verdict: 'undecided', reason, mend }
}

export const wholeClone = 'clone with the whole history and its tags (actions/checkout: fetch-depth: 0)'
