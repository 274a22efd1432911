/** Continues a failed execution from the state that failed: same ARN, same input, the definition it began with. */
import { createHash } from 'node:crypto'
import { isCode } from '@aws-delivery-actions/aws'
import { Cancelled } from '@aws-delivery-actions/host'
import type { Caller } from './caller.js'
import type { Guard } from './cancel.js'
import type { Described } from './description.js'
import type { LiveEdge } from './live-edge.js'
import { RefusedExecution } from './refused-execution.js'
import type { Beginning } from './start/beginning.js'
import type { UsedDefinition } from './used-definition.js'

export type Redriving = {
  readonly execution: Pick<Described, 'arn' | 'status' | 'redriveCount' | 'redriveObstacle'>
  readonly region: string
  readonly caller: Pick<Caller, 'identity' | 'attempt'>
  readonly guard: Guard
  /** What to do where it cannot be redriven. */
  readonly mend: string
}

/** @throws {RefusedExecution} with the service's reason when it cannot be redriven. */
export async function redrive(redriving: Redriving, edge: LiveEdge): Promise<Beginning> {
  const { execution, region, guard, mend } = redriving
  const { aws, host } = edge
  const { arn } = execution
  const request = { executionArn: arn, clientToken: tokenOf(redriving) }
  host.cancellation.signal.throwIfAborted()
  const answer = aws.call('sfn', 'RedriveExecution', request, { region, patience: 60_000 })
  guard.protect(
    { arn, region },
    answer.then(() => ({ arn, region })),
  )
  try {
    await guard.waitFor(answer)
  } catch (error) {
    if (error instanceof Cancelled) throw error
    guard.release()
    if (!isCode(error, 'ExecutionNotRedrivable')) throw error
    const reason = execution.redriveObstacle ?? saidIn(error)
    throw new RefusedExecution(`the execution cannot be redriven: ${reason}`, execution, {
      mend,
      cause: error,
    })
  }
  return { arn, region, how: 'redriven', redrives: execution.redriveCount + 1, isOver: false }
}

/** A redrive goes on with the definition of the start, which surprises where it was mended since. */
export function warnOfNewRevision(
  used: UsedDefinition | undefined,
  current: string | undefined,
  { host }: LiveEdge,
): void {
  if (used?.revision === undefined || current === undefined || used.revision === current) return
  host.log.warn(
    'The state machine has changed since the execution began; a redrive goes on with the definition it began with. on-existing=new starts one with the new definition',
  )
}

/** The same for a repeated call, another one for the next redrive. */
function tokenOf({ execution, caller }: Redriving): string {
  const { arn, redriveCount } = execution
  const parts = JSON.stringify([arn, redriveCount, caller.identity ?? '', caller.attempt])
  return createHash('sha256').update(parts).digest('hex').slice(0, 64)
}

function saidIn(error: unknown): string {
  const { cause } = error as { cause?: unknown }
  return cause instanceof Error ? cause.message : 'the service gives no reason'
}
