/**
 * The report that this run has asked for must not outlive it, for it would keep everybody else of the account waiting.
 * The guard stands before the report is asked for: a signal that comes meanwhile waits for the answer.
 */
import { isInvalid, isNotFound, isTransient } from '@aws-delivery-actions/aws'
import { messageOf } from '@aws-delivery-actions/host'
import type { LiveEdge } from '../live-edge.js'
import type { OrderWatch } from './report.js'

export type Guard = OrderWatch & {
  /** It has ended, or is not ours. */
  release(): void
  /** Cancels it at once, whatever the reason. */
  cancel(): Promise<Withdrawn>
  /** Settles when a cancellation that a signal caused is done. */
  settled(): Promise<unknown>
}

/** `ended`: before it could be cancelled. `open`: it may still be made, which is told. `none`: there is none. */
export type Withdrawn = 'cancelled' | 'ended' | 'open' | 'none'

/** From the signal; the host ends the process after 7 s. Milliseconds. */
const limits = { answer: 5_000, cancel: 6_500, attempt: 1_500 }

export function guardReport(region: string | undefined, edge: LiveEdge): Guard {
  const { host } = edge
  let asked: Promise<string> | undefined
  let isLost = false
  let cancelling: Promise<unknown> = Promise.resolve()

  async function cancel(): Promise<Withdrawn> {
    if (asked === undefined) return 'none'
    const deadline = edge.aws.clock.now() + limits.cancel
    const answer = await within(limits.answer, asked, edge)
    if (typeof answer === 'object') return await cancelReport(answer.reportId, region, edge, deadline)
    if (answer === 'refused' && !isLost) return 'none'
    host.log.warn(
      'A report was asked for, and no answer tells its id: it may still be made, and others of the account wait until it ends by itself',
    )
    return 'open'
  }
  const withdraw = host.cancellation.onCancel(async () => {
    cancelling = cancel()
    await cancelling
  })

  return {
    onAsk(promise) {
      asked = promise
      promise.catch(() => {})
    },
    onLost() {
      isLost = true
    },
    release() {
      asked = undefined
      withdraw()
    },
    cancel,
    settled: () => cancelling,
  }
}

/** Says so when it cannot be cancelled. */
async function cancelReport(
  reportId: string,
  region: string | undefined,
  { aws, host }: LiveEdge,
  deadline: number,
): Promise<Withdrawn> {
  try {
    await aws.call(
      'inspector2',
      'CancelSbomExport',
      { reportId },
      { region, urgent: true, timeout: limits.attempt, deadline },
    )
    host.log.info(`Cancelled the report ${reportId}`, 'doubtful')
    return 'cancelled'
  } catch (error) {
    // It ended just before: nothing is left to cancel.
    if (isInvalid(error) || isNotFound(error)) {
      host.log.debug(`The report ${reportId} was not to be cancelled any more: ${messageOf(error)}`)
      return 'ended'
    }
    host.log.warn(`The report ${reportId} could not be cancelled and may still be made: ${messageOf(error)}`)
    return 'open'
  }
}

/** What came of an order in time; `refused` where it is known that no report did. */
async function within(
  ms: number,
  asked: Promise<string>,
  { aws }: LiveEdge,
): Promise<{ readonly reportId: string } | 'refused' | 'lost'> {
  const enough = new AbortController()
  const late = aws.clock.sleep(ms, enough.signal).then(
    () => 'lost' as const,
    () => 'lost' as const,
  )
  const answer = asked.then(
    (reportId) => ({ reportId }),
    (error: unknown) => (isTransient(error) ? ('lost' as const) : ('refused' as const)),
  )
  try {
    return await Promise.race([answer, late])
  } finally {
    enough.abort()
  }
}
