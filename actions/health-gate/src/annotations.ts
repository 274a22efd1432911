/** What stands beside the run on GitHub: an error for each event that blocks, a notice for each that is ignored. */
import type { Annotation } from '@aws-delivery-actions/host'
import type { Bearing } from './bearing.js'
import type { Findings, Ruling } from './conclusion.js'
import { keyOf } from './event.js'
import { eventUrl } from './links.js'
import { blockingEvents } from './verdict.js'
import { eventInWords, ruleInWords } from './words.js'

export function annotationsOf({ course }: Findings, ruling: Ruling): readonly Annotation[] {
  const { regions } = course.last
  const severity = ruling.verdict === 'passed' ? 'warning' : 'error'
  return [
    ...blockingEvents(regions).map((bearing) => annotationOf(bearing, severity, ruleInWords(bearing.rule))),
    ...ignoredEvents(regions).map((bearing) => annotationOf(bearing, 'notice', ignoredInWords(bearing))),
  ]
}

/** Each once, whatever Regions it concerns. */
export function ignoredEvents(regions: Findings['course']['last']['regions']): readonly Bearing[] {
  const ignored = regions.flatMap(({ bearings }) => bearings.filter(({ rule }) => rule === 'ignored'))
  return [...new Map(ignored.map((bearing) => [keyOf(bearing.event), bearing])).values()]
}

/** `ignored until 2026-07-01 by @platform: model removal, no outage` */
export function ignoredInWords({ ignoredBy }: Bearing): string {
  if (ignoredBy === undefined) return ''
  const { expires, owner, reason } = ignoredBy
  return `ignored until ${expires}${owner === undefined ? '' : ` by ${owner}`}: ${reason}`
}

function annotationOf(bearing: Bearing, severity: Annotation['severity'], why: string): Annotation {
  const { event } = bearing
  const url = eventUrl(event)
  return {
    severity,
    title: `${event.region}: ${event.service}`,
    message: `${eventInWords(event)}; ${why}${url === undefined ? '' : ` ${url}`}`,
  }
}
