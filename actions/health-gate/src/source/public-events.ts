/** The feed of public events: what is open and what ended lately, in the words of the API. */
import { partitionOf } from '@aws-delivery-actions/aws'
import { blank, globalRegion, type HealthEvent, type Reading, serviceCode } from '../event.js'
import type { Question } from '../question.js'
import { knownCodes } from '../services/names.js'
import { isRecord, oddly, textIn } from './record.js'

export function publicEvents(document: unknown, now: number, question: Question): Reading {
  const reading = { source: 'public-events', knowsPast: true, knowsAccount: false } as const
  if (!Array.isArray(document)) return { ...reading, ...blank }
  const told = document.map((item) => eventFrom(item, now, question))
  return {
    ...reading,
    events: told.filter((event) => typeof event !== 'string'),
    gaps: told.filter((event) => typeof event === 'string'),
  }
}

function eventFrom(item: unknown, now: number, { includeGlobal }: Question): HealthEvent | string {
  if (!isRecord(item)) return 'an entry of the feed is no event'
  const { service, region: place, typeCode, startTime: start, endTime: end } = item
  if (typeof service !== 'string' || service === '') return 'an event of the feed has no service'
  if (typeof typeCode !== 'string') return 'an event of the feed has no type code'
  const region = regionFrom(place)
  if (region === undefined) return `an event of the feed ${oddly('region', place)}`
  // One that may be in any Region is not left out as global.
  if (!place && includeGlobal === 'never') return 'an event of the feed has no region'
  if (!isTime(start)) return 'an event of the feed has no start'
  if (end !== null && end !== undefined && !isTime(end))
    return 'an event of the feed has an end that is no time'
  if (isTime(end) && end < start) return 'an event of the feed ends before it starts'
  const hasEnded = isTime(end) && end <= now
  return {
    arn: typeof item.arn === 'string' ? item.arn : undefined,
    service: serviceCode(service),
    isOddlyNamed: !knownCodes.has(serviceCode(service)),
    impacted: [],
    typeCode,
    category: categoryOf(typeCode),
    region,
    zone: undefined,
    // One that begins later than now has begun: clocks differ, and the feed tells nothing that is planned.
    status: hasEnded ? 'closed' : 'open',
    start,
    end: hasEnded ? end : undefined,
    isPublic: true,
    text: latestSummary(item.metadata),
  }
}

/** Undefined for what is no Region. A missing one stands for all. */
function regionFrom(told: unknown): string | undefined {
  if (told === undefined || told === null || told === '') return globalRegion
  const region = typeof told === 'string' ? told.toLowerCase() : ''
  return region === globalRegion || partitionOf(region) !== undefined ? region : undefined
}

/** What a calendar can tell, in milliseconds. Before the first there was no AWS: such a number counts seconds. */
const earliestTime = Date.UTC(2006, 0, 1)
const latestTime = 8.64e15

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= earliestTime && value <= latestTime
}

/** The feed tells none; what is neither planned nor a notice is taken for trouble. */
function categoryOf(typeCode: string): string {
  if (/OPERATIONAL_ISSUE$/.test(typeCode)) return 'issue'
  if (/NOTIFICATION$/.test(typeCode)) return 'accountNotification'
  return /_(SCHEDULED|SCHEDULED_CHANGE|MAINTENANCE)$/.test(typeCode) ? 'scheduledChange' : 'issue'
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
