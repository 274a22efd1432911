/**
 * The two documents behind the public status page: `/public/events` with what is recent and open, and
 * `/public/currentevents`. Both are UTF-16BE with a byte order mark, whatever the content type says.
 */
import type { Clock } from '@aws-delivery-actions/aws'
import type { Scenario } from '../scenario.js'
import type { Members, SandboxService } from '../services.js'
import { type EventNow, eventsOf } from './event.js'
import type { FeedScript } from './script.js'

const documents: Readonly<Record<string, string>> = {
  '/public/events': 'PublicEvents',
  '/public/currentevents': 'CurrentEvents',
}

export function publicFeeds(scenario: Scenario, clock: Clock): SandboxService {
  const eventsAt = eventsOf(scenario, clock.now())
  const { events, currentEvents } = scenario.health?.feeds ?? {}
  const publicEvents = () =>
    eventsAt(clock.now()).filter(({ scope, category }) => scope === 'PUBLIC' && category === 'issue')
  return {
    iam: 'health',
    read({ method, path }) {
      const operation = method === 'GET' ? documents[new URL(path, 'http://feed').pathname] : undefined
      return operation === undefined ? undefined : { operation, request: {} }
    },
    perform(operation) {
      if (operation === 'PublicEvents') return events ?? { body: publicEvents().map(recentEvent) }
      return currentEvents ?? { body: publicEvents().filter(isCurrent).map(currentEvent) }
    },
    answer: (result) => documentOf(result as FeedScript),
    refuse: ({ status }) => ({ status, headers: { 'content-type': 'text/html' }, body: '<html>no</html>' }),
  }
}

function isCurrent({ status }: EventNow): boolean {
  return status === 'open'
}

function recentEvent({ service, region, typeCode, start, end, updated, text }: EventNow): Members {
  const log = [{ summary: text, message: text, status: 1, timestamp: Math.floor(start / 1000) }]
  return {
    service,
    region,
    typeCode,
    startTime: start,
    endTime: end ?? null,
    lastUpdatedTime: updated,
    metadata: { EVENT_LOG: JSON.stringify(log) },
  }
}

function currentEvent({ arn, service, region, start, text, impacted }: EventNow): Members {
  const suffix = region === 'global' ? '' : `-${region}`
  const id = (name: string) => `${name.toLowerCase().replaceAll('_', '')}${suffix}`
  const told = impacted.map((name) => [id(name), { service_name: name, current: '2', max: '2' }])
  return {
    arn,
    date: String(Math.floor(start / 1000)),
    region_name: region,
    status: '2',
    service: id(service),
    service_name: service,
    summary: text,
    event_log: [{ summary: text, message: text, status: 2, timestamp: Math.floor(start / 1000) }],
    impacted_services: Object.fromEntries(told),
  }
}

function documentOf({ body = [], raw, encoding = 'utf-16be', mark = true, status = 200 }: FeedScript) {
  const text = (mark ? '\ufeff' : '') + (raw ?? JSON.stringify(body))
  const bytes = Buffer.from(text, encoding === 'utf-8' ? 'utf8' : 'utf16le')
  return {
    status,
    headers: { 'content-type': 'application/json;charset=utf-16' },
    body: encoding === 'utf-16be' ? bytes.swap16() : bytes,
  }
}
