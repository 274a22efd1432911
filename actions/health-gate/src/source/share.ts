/** A part of a look's time: what hangs must not take that of what is asked after it. */
import type { Clock } from '@aws-delivery-actions/aws'
import { within } from '../time-limit.js'
import type { Moment } from './source.js'

/**
 * @param takers How many share the time that is left, this one among them.
 * @throws {ServiceFailure} at its end.
 */
export async function withShare<T>(
  takers: number,
  moment: Moment,
  clock: Clock,
  work: (moment: Moment) => Promise<T>,
): Promise<T> {
  const now = clock.now()
  const left = (moment.end - now) / takers
  const end = now + left
  const patience = Math.min(moment.patience, patienceWithin(left))
  return await within({ clock, signal: moment.signal, end }, (signal) =>
    work({ ...moment, end, patience, signal }),
  )
}

/** Gives up early enough to tell what fails, and not only that the time is over. */
export function patienceWithin(left: number): number {
  return left / 2
}
