/** Whether a role may do one of the things that an export needs. */
import type { Need } from './needs.js'

export type Answer = {
  readonly kind: 'allowed' | 'refused' | 'unknown'
  /** Where that is not all: why it is so. */
  readonly why?: string
  /** Whether a policy of the role itself denies it, whatever another one allows. */
  readonly isDenied?: boolean
  /** Keys that policies have conditions on, and of which IAM does not know the value here. */
  readonly unseen?: readonly string[]
}

export type Answers = ReadonlyMap<Need, Answer>
