/** An end for work that may hang: an answer that never comes must not hold a run beyond its time limit. */
import type { Clock } from '@aws-delivery-actions/aws'
import { ServiceFailure } from '@aws-delivery-actions/host'
import { durationInWords } from '@aws-delivery-actions/report'

export type TimeLimit = {
  readonly clock: Clock
  /** Of the run: ends the work as well. */
  readonly signal: AbortSignal
  /** The clock's time. */
  readonly end: number
}

/**
 * @param work Ends with the reason of the signal that it is given.
 * @throws {ServiceFailure} at the end; it counts as trouble of the network.
 */
export async function within<T>(
  { clock, signal, end }: TimeLimit,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const left = Math.max(0, end - clock.now())
  const [over, done] = [new AbortController(), new AbortController()]
  clock.sleep(left, AbortSignal.any([signal, done.signal])).then(
    () => over.abort(noAnswer(left)),
    () => {},
  )
  try {
    return await work(AbortSignal.any([signal, over.signal]))
  } finally {
    done.abort()
  }
}

function noAnswer(left: number): ServiceFailure {
  const cause = Object.assign(new Error('it took too long'), { name: 'TimeoutError' })
  return new ServiceFailure(`no answer came within ${durationInWords(left)}`, { cause })
}
