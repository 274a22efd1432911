/**
 * What becomes of an execution when the run that started it is told to stop. The guard stands before the start: a
 * signal that comes while the start is under way waits for its answer, then stops what was started. What it guards
 * is also kept for the post step, in case the process is killed.
 */
import { isCode, isKmsDenied } from '@aws-delivery-actions/aws'
import { messageOf } from '@aws-delivery-actions/host'
import type { LiveEdge } from './live-edge.js'

export type Ward = { readonly arn: string; readonly region: string }

export type Guard = {
  /**
   * @param answered Gives what is to be stopped once the start is answered; undefined when that is nothing. When it
   *   fails, or does not come in time, it is `ward`.
   */
  protect(ward: Ward, answered: Promise<Ward | undefined>): void
  /** What the work gives; the signal's reason instead when it is still not done after the stop. */
  waitFor<T>(work: Promise<T>): Promise<T>
  /** The execution has ended or is left alone. */
  release(): void
  /** Settles when a stop that a signal caused is done: whether it was stopped. */
  settled(): Promise<boolean>
}

/** What is told with a stop. */
export type StopReason = { readonly error: string; readonly cause: string }

/** Under this name the post step finds what to stop. */
export const stateName = 'execution'

/** For `detach`: leaves everything alone. */
export const noGuard: Guard = {
  protect() {},
  waitFor: (work) => work,
  release() {},
  settled: async () => false,
}

/** From the signal; the host ends the process after 7 s. Milliseconds. */
const limits = { answer: 2_500, stop: 5_000, attempt: 1_500 }

export function guardAgainstCancel(edge: LiveEdge, reason: StopReason): Guard {
  const { host } = edge
  let ward: Ward | undefined
  let answered: Promise<Ward | undefined> | undefined
  let stopping: Promise<boolean> = Promise.resolve(false)

  host.cancellation.onCancel(async () => {
    if (ward === undefined || answered === undefined) return
    stopping = stopAnswered(ward, answered, reason, edge)
    await stopping
  })

  return {
    protect(given, start) {
      ward = given
      answered = start
      host.saveState(stateName, JSON.stringify(given))
      start.catch(() => {})
    },
    async waitFor(work) {
      const { signal } = host.cancellation
      const done = new AbortController()
      const stopped = new Promise<never>((_, reject) => {
        const onAbort = () => void stopping.finally(() => reject(signal.reason))
        signal.addEventListener('abort', onAbort, { once: true, signal: done.signal })
      })
      try {
        return await Promise.race([work, stopped])
      } finally {
        done.abort()
      }
    },
    release() {
      if (ward === undefined) return
      ward = undefined
      host.saveState(stateName, '')
    },
    settled: () => stopping,
  }
}

/** Stops it if it is not over yet. Says so when that is not allowed. */
export async function stopExecution(
  { arn, region }: Ward,
  { error, cause }: StopReason,
  { aws }: LiveEdge,
  deadline = aws.clock.now() + limits.stop,
): Promise<void> {
  const options = {
    region,
    urgent: true,
    timeout: limits.attempt,
    deadline,
    // Right after the start it may not be known everywhere.
    alsoRetry: (trouble: unknown) => isCode(trouble, 'ExecutionDoesNotExist'),
  }
  try {
    await aws.call('sfn', 'StopExecution', { executionArn: arn, error, cause }, options)
  } catch (trouble) {
    if (!isKmsDenied(trouble)) throw trouble
    await aws.call('sfn', 'StopExecution', { executionArn: arn }, options)
  }
}

async function stopAnswered(
  ward: Ward,
  answered: Promise<Ward | undefined>,
  reason: StopReason,
  edge: LiveEdge,
): Promise<boolean> {
  const { aws, host } = edge
  const deadline = aws.clock.now() + limits.stop
  const toStop = await within(limits.answer, answered, ward, edge)
  if (toStop === undefined) return false
  try {
    await stopExecution(toStop, reason, edge, deadline)
    host.log.info(`Stopped ${toStop.arn}`, 'doubtful')
    return true
  } catch (error) {
    if (isCode(error, 'ExecutionDoesNotExist')) {
      host.log.info('The execution had not been started')
      return false
    }
    host.log.warn(`${toStop.arn} could not be stopped and may still run: ${messageOf(error)}`)
    return false
  }
}

async function within(
  ms: number,
  answered: Promise<Ward | undefined>,
  otherwise: Ward,
  { aws }: LiveEdge,
): Promise<Ward | undefined> {
  const enough = new AbortController()
  const late = aws.clock.sleep(ms, enough.signal).then(
    () => otherwise,
    () => otherwise,
  )
  const answer = answered.catch(() => otherwise)
  try {
    return await Promise.race([answer, late])
  } finally {
    enough.abort()
  }
}
