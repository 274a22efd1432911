/** One thing that an export needs, and how it is. */
import type { CallOptions } from '@aws-delivery-actions/aws'
import { ActionError } from '@aws-delivery-actions/host'
import type { LiveEdge } from '../live-edge.js'
import type { Ground } from './ground.js'

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
  /** How to put it in place; where that is said in words, it is no whole policy. */
  readonly command?: string
  readonly note?: string
}

/** Whoever asks what is wrong waits for the answer: what fails is not tried again for long. */
export function optionsOf({ region }: Pick<Ground, 'region'>, { host }: LiveEdge): CallOptions {
  return { region, signal: host.cancellation.signal, timeout: 10_000, patience: 5_000 }
}

/**
 * What cannot be looked at is one thing less that is known; all else is told the same.
 * @throws The signal's reason when it is over, and what is no answer of a service.
 */
export function notSeen(name: string, error: unknown, { host }: LiveEdge): Check {
  host.cancellation.signal.throwIfAborted()
  if (!(error instanceof ActionError)) throw error
  const { message, mend } = error
  return { name, state: 'unknown', tell: `cannot be looked at: ${message}`, ...(mend ? { mend } : {}) }
}

export function notGiven(name: string, input: string): Check {
  const mend = `name it in the input ${input}`
  return { name, state: 'unknown', tell: `not looked at, for ${input} is not given`, mend }
}
