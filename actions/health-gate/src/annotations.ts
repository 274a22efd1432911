/** What stands beside the run on GitHub: an error for each event that blocks, a notice for each that is ignored. */
import type { Annotation } from '@aws-delivery-actions/host'
import type { Bearing } from './bearing.js'
import type { Findings, Ruling } from './conclusion.js'
import { eventUrl } from './links.js'
import { blockingEvents, ignoredEvents } from './verdict.js'
import { eventInWords, ignoredInWords, ruleInWords } from './words.js'

export function annotationsOf({ course }: Findings, ruling: Ruling): readonly Annotation[] {
  const { regions } = course.last
  const severity = ruling.verdict === 'passed' ? 'warning' : 'error'
  return [
    ...blockingEvents(regions).map((bearing) => annotationOf(bearing, severity, ruleInWords(bearing.rule))),
    ...ignoredEvents(regions).map((bearing) => annotationOf(bearing, 'notice', ignoredInWords(bearing))),
  ]
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
