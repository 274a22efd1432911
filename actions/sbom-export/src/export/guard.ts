/**
 * The report that this run has asked for must not outlive it, for it would keep everybody else of the account waiting.
 * The guard stands before the report is asked for: a signal that comes meanwhile waits for the answer.
 */
import { isInvalid, isNetworkTrouble, isNotFound } from '@aws-delivery-actions/aws'
import { messageOf } from '@aws-delivery-actions/host'
import type { LiveEdge } from '../live-edge.js'

export type Guard = {
  /** @param asked Gives the id of the report, once there is one. */
  protect(asked: Promise<string>): void
  /** It has ended, or is not ours. */
  release(): void
  /** Cancels it at once, whatever the reason. Whether that worked. */
  cancel(): Promise<boolean>
  /** Settles when a cancellation that a signal caused is done. */
  settled(): Promise<unknown>
}

/** From the signal; the host ends the process after 7 s. Milliseconds. */
const limits = { answer: 2_500, cancel: 5_500, attempt: 1_500 }

export function guardReport(region: string | undefined, edge: LiveEdge): Guard {
  const { host } = edge
  let asked: Promise<string> | undefined
  let cancelling: Promise<unknown> = Promise.resolve()

  async function cancel(): Promise<boolean> {
    if (asked === undefined) return false
    const deadline = edge.aws.clock.now() + limits.cancel
    const reportId = await within(limits.answer, asked, edge)
    if (reportId === undefined) return false
    return await cancelReport(reportId, region, edge, deadline)
  }
  const withdraw = host.cancellation.onCancel(async () => {
    cancelling = cancel()
    await cancelling
  })

  return {
    protect(promise) {
      asked = promise
      promise.catch(() => {})
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
): Promise<boolean> {
  try {
    await aws.call(
      'inspector2',
      'CancelSbomExport',
      { reportId },
      { region, urgent: true, timeout: limits.attempt, deadline },
    )
    host.log.info(`Cancelled the report ${reportId}`, 'doubtful')
    return true
  } catch (error) {
    // It ended just before: nothing is left to cancel.
    if (isInvalid(error) || isNotFound(error)) {
      host.log.debug(`The report ${reportId} was not to be cancelled any more: ${messageOf(error)}`)
      return true
    }
    host.log.warn(`The report ${reportId} could not be cancelled and may still be made: ${messageOf(error)}`)
    return false
  }
}

/** Undefined when no report came of it, or no answer in time. */
async function within(
  ms: number,
  asked: Promise<string>,
  { aws, host }: LiveEdge,
): Promise<string | undefined> {
  const enough = new AbortController()
  const late = aws.clock.sleep(ms, enough.signal).catch(() => {})
  try {
    return (await Promise.race([asked, late])) ?? undefined
  } catch (error) {
    if (isNetworkTrouble(error)) {
      host.log.warn(
        'Whether a report was asked for is not known, for no answer came; if so, it ends by itself',
      )
    }
    return undefined
  } finally {
    enough.abort()
  }
}
