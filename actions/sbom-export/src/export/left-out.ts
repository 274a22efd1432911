/** What was asked for and is in no table, as an output and on the page of the run. */
import type { Edge, Host, Json } from '@aws-delivery-actions/host'
import { markdown } from '@aws-delivery-actions/report'
import { boundedList } from '../bounded-list.js'
import { counted } from '../counted.js'
import type { LeftOut } from './scan.js'

/** Of a fleet, more are no longer read. */
const mostRows = 50

/** Those of a fleet, counted by reason. */
export function tellLeftOut(leftOut: readonly LeftOut[], { host }: Edge): void {
  const counts = new Map<string, number>()
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  for (const [reason, count] of counts) {
    host.log.warn(`${counted(count, 'image is', 'images are')} left out: ${reason}`)
  }
}

export function leftOutOutput(leftOut: readonly LeftOut[], host: Pick<Host, 'kind' | 'log'>): Json {
  const cure = 'name fewer images in one run'
  return boundedList({ name: 'not-scanned', items: leftOut, documentOf: leftOutDocument, cure }, host)
}

export function leftOutSummary(leftOut: readonly LeftOut[]): readonly string[] {
  const { code, heading, table, text } = markdown
  if (leftOut.length === 0) return []
  const more = leftOut.length - mostRows
  return [
    heading(3, `Not scanned: ${counted(leftOut.length, 'image')}`),
    table(
      ['Image', 'Platform', 'Why'],
      leftOut
        .slice(0, mostRows)
        .map(({ arn, platform, reason }) => [code(arn), text(platform), text(reason)]),
    ),
    ...(more > 0 ? [`${counted(more, 'more is', 'more are')} not shown here.`] : []),
  ]
}

function leftOutDocument({ arn, platform, reason }: LeftOut): Json {
  return {
    sha: digestIn(arn),
    imagearn: arn,
    ...(platform === '' ? {} : { platform }),
    reason,
  }
}

function digestIn(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1)
}
