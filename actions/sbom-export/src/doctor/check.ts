/** One thing that an export needs, and how it is. */

export type Check = {
  /** What was looked at: `Bucket policy`. */
  readonly name: string
  readonly state: CheckState
  /** What was found, as a phrase. */
  readonly tell: string
  /** What to do about it. */
  readonly mend?: string
  /** What to paste where. */
  readonly policy?: Policy
}

export type CheckState = 'good' | 'bad' | 'unknown'

export type Policy = {
  readonly title: string
  readonly text: string
  /** How to put it in place. */
  readonly command: string
}

export function notAllowed(name: string, action: string): Check {
  const tell = `cannot be looked at: ${action} is not allowed`
  return { name, state: 'unknown', tell, mend: `allow ${action} to see more` }
}
