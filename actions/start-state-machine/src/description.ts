/** What the service says of one execution. */
import { type Clock, isCode, isKmsDenied, type OutputOf } from '@aws-delivery-actions/aws'
import type { LiveEdge } from './live-edge.js'

export type Described = {
  readonly arn: string
  readonly status: 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED'
  /** Milliseconds since 1970. */
  readonly startedAt: number | undefined
  readonly endedAt: number | undefined
  /** JSON texts, sensitive. Undefined also where a key may not be used. */
  readonly input: string | undefined
  readonly output: string | undefined
  readonly error: string | undefined
  readonly cause: string | undefined
  /** Fields arrive after the status: false while one is still to come. */
  readonly isComplete: boolean
  readonly redriveCount: number
  /** Why it cannot be redriven. */
  readonly redriveObstacle: string | undefined
}

export type Asking = {
  readonly arn: string
  readonly region: string
  readonly deadline?: number | undefined
  /** Milliseconds that trouble may last. */
  readonly patience?: number | undefined
}

/** @param isNew An execution that was just started may not be known everywhere. */
export async function describeExecution(asking: Asking, edge: LiveEdge, isNew = false): Promise<Described> {
  const { arn, region, deadline, patience } = asking
  const { aws, host } = edge
  const options = {
    region,
    deadline,
    signal: host.cancellation.signal,
    ...(patience === undefined ? {} : { patience }),
    alsoRetry: appearsWithin(isNew ? 'start' : 'request', aws.clock),
  }
  const request = { executionArn: arn }
  const described = await aws.call('sfn', 'DescribeExecution', request, options).catch((error) => {
    if (!isKmsDenied(error)) throw error
    return aws.call('sfn', 'DescribeExecution', { ...request, includedData: 'METADATA_ONLY' }, options)
  })
  return descriptionFrom(arn, described)
}

/** What was started may not be known everywhere at once. A wrong name is told soon. */
export function appearsWithin(since: 'start' | 'request', clock: Clock): (error: unknown) => boolean {
  const latest = clock.now() + (since === 'start' ? 30_000 : 5_000)
  return (error) => isCode(error, 'ExecutionDoesNotExist') && clock.now() < latest
}

function descriptionFrom(arn: string, answer: OutputOf<'sfn', 'DescribeExecution'>): Described {
  const { status: given, startDate, stopDate, input, output, error, cause, outputDetails } = answer
  const status = given === undefined || given === 'PENDING_REDRIVE' ? 'RUNNING' : given
  const hasOutput = output !== undefined || outputDetails?.included === false
  const isOver = status === 'SUCCEEDED' ? hasOutput : status !== 'RUNNING' && stopDate !== undefined
  return {
    arn,
    status,
    startedAt: startDate?.getTime(),
    endedAt: stopDate?.getTime(),
    input,
    output,
    error,
    cause,
    isComplete: isOver,
    redriveCount: answer.redriveCount ?? 0,
    redriveObstacle: answer.redriveStatus === 'NOT_REDRIVABLE' ? answer.redriveStatusReason : undefined,
  }
}
