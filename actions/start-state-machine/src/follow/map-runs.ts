/** Progress of the Map Runs of distributed Map states, which the history of the execution does not tell. */
import { isAccessDenied, type OutputOf } from '@aws-delivery-actions/aws'
import { messageOf } from '@aws-delivery-actions/host'
import type { Replay } from '../explain/replay.js'
import { isReallyOpen, pathOf, type Visit } from '../explain/visit.js'
import type { LiveEdge } from '../live-edge.js'
import type { MapProgress } from '../map-progress.js'
import { arrow } from '../states-table.js'

export type MapRuns = {
  /** Of those that run, not more often than is worth a call. */
  current(replay: Replay): Promise<readonly MapProgress[]>
  /** Of all, at the end. */
  final(replay: Replay): Promise<readonly MapProgress[]>
}

export type FailedChild = { readonly arn: string; readonly name: string; readonly status: string }

const mostRuns = 10
const mostChildren = 10
/** Between two looks at progress. Milliseconds. */
const interval = 15_000

export function mapRunsOf(region: string, edge: LiveEdge): MapRuns {
  const { aws, host } = edge
  let isAllowed = true
  let lookedAt = Number.NEGATIVE_INFINITY

  async function progressOf(visit: Visit): Promise<MapProgress[]> {
    if (!isAllowed || visit.mapRunArn === undefined) return []
    const options = { region, signal: host.cancellation.signal, patience: 10_000 }
    try {
      const run = await aws.call('sfn', 'DescribeMapRun', { mapRunArn: visit.mapRunArn }, options)
      return [progressFrom(pathOf(visit).join(arrow), run)]
    } catch (error) {
      host.cancellation.signal.throwIfAborted()
      if (isAccessDenied(error)) {
        isAllowed = false
        host.log.warn(
          'states:DescribeMapRun is not allowed, so the progress of distributed Map states is not told',
        )
      } else host.log.debug(`The progress of a Map Run cannot be told: ${messageOf(error)}`)
      return []
    }
  }

  async function allOf(visits: readonly Visit[]): Promise<MapProgress[]> {
    const found: MapProgress[] = []
    for (const visit of visits.slice(0, mostRuns)) found.push(...(await progressOf(visit)))
    return found
  }

  return {
    async current(replay) {
      if (aws.clock.now() - lookedAt < interval) return []
      const open = replay.visits.filter((visit) => visit.mapRunArn !== undefined && isReallyOpen(visit))
      if (open.length === 0) return []
      lookedAt = aws.clock.now()
      return await allOf(open.slice(0, 1))
    },
    async final(replay) {
      return await allOf(replay.visits.filter((visit) => visit.mapRunArn !== undefined))
    },
  }
}

/** Some of those that failed, timed out or were aborted, the newest first of each. */
export async function failedChildren(
  mapRunArn: string,
  region: string,
  { aws, host }: LiveEdge,
): Promise<readonly FailedChild[]> {
  const options = { region, signal: host.cancellation.signal, patience: 10_000 }
  const found: FailedChild[] = []
  try {
    for (const statusFilter of ['FAILED', 'TIMED_OUT', 'ABORTED'] as const) {
      const request = { mapRunArn, statusFilter, maxResults: mostChildren }
      const { executions = [] } = await aws.call('sfn', 'ListExecutions', request, options)
      for (const { executionArn: arn, name, status } of executions) {
        if (arn && name && status && found.length < mostChildren) found.push({ arn, name, status })
      }
    }
    return found
  } catch (error) {
    host.cancellation.signal.throwIfAborted()
    if (isAccessDenied(error)) {
      host.log.warn(
        'states:ListExecutions is not allowed, so the failed children of the Map Run are not listed',
      )
    } else host.log.debug(`The children of the Map Run cannot be listed: ${messageOf(error)}`)
    return []
  }
}

function progressFrom(path: string, { itemCounts }: OutputOf<'sfn', 'DescribeMapRun'>): MapProgress {
  const { succeeded = 0, failed = 0, timedOut = 0, aborted = 0, running = 0, total } = itemCounts ?? {}
  return { path, succeeded, failed: failed + timedOut, aborted, running, total }
}
