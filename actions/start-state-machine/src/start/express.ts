/**
 * Runs an Express execution. Every start is a new one, so there is exactly one attempt, whatever happens; there is
 * no history to follow, and the result is in the answer.
 */
import { isCode, isNetworkTrouble, isTransient } from '@aws-delivery-actions/aws'
import { ServiceFailure, TimedOut } from '@aws-delivery-actions/host'
import type { BareExecution } from '../history/bare-history.js'
import type { LiveEdge } from '../live-edge.js'
import { type Order, requestOf } from './order.js'

export type ExpressResult = BareExecution & {
  readonly arn: string
  readonly billedMs: number | undefined
  readonly billedMemoryMb: number | undefined
}

/** An execution may take five minutes; the rest is for the way. Milliseconds. */
const longestAnswer = 330_000

/**
 * @param timeout Milliseconds that this run waits.
 * @returns Undefined when the state machine is none of Express: nothing was started then.
 * @throws {ServiceFailure} when no answer came: whether it ran is not known.
 */
export async function runExpress(
  order: Order,
  timeout: number | undefined,
  { aws, host }: LiveEdge,
): Promise<ExpressResult | undefined> {
  const limit = Math.min(longestAnswer, timeout ?? longestAnswer)
  const options = {
    region: order.machine.region,
    signal: host.cancellation.signal,
    attempts: 1,
    timeout: limit,
  }
  try {
    const answer = await aws.call('sfn', 'StartSyncExecution', requestOf(order, order.name), options)
    return {
      arn: answer.executionArn ?? '',
      status: answer.status ?? 'FAILED',
      startedAt: answer.startDate?.getTime(),
      endedAt: answer.stopDate?.getTime(),
      input: answer.input,
      output: answer.output,
      error: answer.error,
      cause: answer.cause,
      billedMs: answer.billingDetails?.billedDurationInMilliseconds,
      billedMemoryMb: answer.billingDetails?.billedMemoryUsedInMB,
    }
  } catch (error) {
    if (isCode(error, 'StateMachineTypeNotSupported')) return undefined
    if (isCode(error, 'TimeoutError') && limit < longestAnswer) {
      throw new TimedOut(
        'the time limit has passed; the Express execution ends by itself within five minutes',
      )
    }
    if (!isNetworkTrouble(error) && !isTransient(error)) throw error
    throw new ServiceFailure('no answer came to the start of the Express execution, and it may have run', {
      where: order.machine.arn,
      mend: 'look at its log; it is not started again, for that would be a second execution',
      cause: error,
    })
  }
}

/** Starts it and goes on. */
export async function startExpress(order: Order, { aws, host }: LiveEdge): Promise<string> {
  host.cancellation.signal.throwIfAborted()
  const options = { region: order.machine.region, attempts: 1 }
  const { executionArn } = await aws.call('sfn', 'StartExecution', requestOf(order, order.name), options)
  return executionArn ?? ''
}
