/** The feed of public events: what is open and what ended lately, in the words of the API. */
import { globalRegion, type HealthEvent, type Reading } from '../event.js'
import { isRecord, textIn } from './record.js'

export function publicEvents(document: unknown, now: number): Reading {
  const reading = { source: 'public-events', knowsPast: true, knowsAccount: false } as const
  if (!Array.isArray(document)) return { ...reading, events: [], gaps: ['the feed is no list of events'] }
  const told = document.map((item) => eventFrom(item, now))
  return {
    ...reading,
    events: told.filter((event) => typeof event !== 'string'),
    gaps: told.filter((event) => typeof event === 'string'),
  }
}

function eventFrom(item: unknown, now: number): HealthEvent | string {
  if (!isRecord(item)) return 'an entry of the feed is no event'
  const { service, region, typeCode, startTime: start, endTime: end } = item
  if (typeof service !== 'string' || service === '') return 'an event of the feed has no service'
  if (typeof typeCode !== 'string') return 'an event of the feed has no type code'
  if (typeof region !== 'string' && region !== null && region !== undefined)
    return 'an event of the feed has a region that is no text'
  if (!isTime(start)) return 'an event of the feed has no start'
  if (end !== null && end !== undefined && !isTime(end))
    return 'an event of the feed has an end that is no time'
  const hasEnded = isTime(end) && end <= now
  return {
    arn: typeof item.arn === 'string' ? item.arn : undefined,
    service: service.toUpperCase(),
    impacted: [],
    typeCode,
    category: categoryOf(typeCode),
    region: region || globalRegion,
    zone: undefined,
    // One that begins later than now has begun: clocks differ, and the feed tells nothing that is planned.
    status: hasEnded ? 'closed' : 'open',
    start,
    end: hasEnded ? end : undefined,
    isPublic: true,
    text: latestSummary(item.metadata),
  }
}

/** What a calendar can tell, in milliseconds. */
const latestTime = 8.64e15

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= latestTime
}

/** The feed tells none; what is neither planned nor a notice is taken for trouble. */
function categoryOf(typeCode: string): string {
  if (/NOTIFICATION$/.test(typeCode)) return 'accountNotification'
  return /SCHEDULED|MAINTENANCE/.test(typeCode) ? 'scheduledChange' : 'issue'
}

/** A list as text inside the document. Nice to have: whatever form it has, the event counts. */
function latestSummary(metadata: unknown): string | undefined {
  const log = isRecord(metadata) ? metadata.EVENT_LOG : undefined
  if (typeof log !== 'string') return undefined
  try {
    const entries: unknown = JSON.parse(log)
    const last: unknown = Array.isArray(entries) ? entries.at(-1) : undefined
    return isRecord(last) ? textIn(last, 'summary') : undefined
  } catch {
    return undefined
  }
}
