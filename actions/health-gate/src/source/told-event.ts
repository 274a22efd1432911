/** Events as the API tells them. */
import { partitionOf } from '@aws-delivery-actions/aws'
import { compareSeverity, globalRegion, type HealthEvent, serviceCode, type Told } from '../event.js'
import type { Pages } from './pages.js'
import { isRecord, oddly, type UnknownRecord } from './record.js'

const categories = ['issue', 'accountNotification', 'scheduledChange', 'investigation']
const statuses = ['open', 'closed', 'upcoming'] as const

/** Each event once, as the worst that is told of it; what cannot be understood is a gap. */
export function eventsIn({ items, gaps }: Pages): Told {
  const events = new Map<string, HealthEvent>()
  const unknown: string[] = []
  for (const item of items) {
    const event = isRecord(item) ? eventFrom(item) : 'an entry that is no event'
    if (typeof event === 'string') unknown.push(event)
    else {
      const key = event.arn === undefined ? String(events.size) : wholeKeyOf(event)
      const known = events.get(key)
      if (known === undefined || compareSeverity(event, known) < 0) events.set(key, event)
    }
  }
  return { events: [...events.values()], gaps: [...gaps, ...unknown] }
}

/** All that decides whether it counts: entries of one ARN that differ in it each count. */
function wholeKeyOf({ arn, service, region, zone, category, typeCode, isPublic }: HealthEvent): string {
  return JSON.stringify([arn, service, region, zone, category, typeCode, isPublic])
}

function eventFrom(told: UnknownRecord): HealthEvent | string {
  const { arn, service, statusCode, eventTypeCategory: category, availabilityZone: zone } = told
  const where = typeof arn === 'string' ? ` (${arn})` : ''
  const status = statuses.find((name) => name === statusCode)
  if (status === undefined) return `an event ${oddly('status', statusCode)}${where}`
  if (typeof service !== 'string' || service.trim() === '') return `an event without a service${where}`
  if (typeof category !== 'string' || !categories.includes(category))
    return `an event ${oddly('category', category)}${where}`
  const region = typeof told.region === 'string' ? told.region.toLowerCase() : ''
  if (region !== globalRegion && partitionOf(region) === undefined)
    return `an event ${oddly('region', told.region)}${where}`
  const updated = timeOf(told.lastUpdatedTime)
  const end = status === 'closed' ? (timeOf(told.endTime) ?? updated) : undefined
  if (status === 'closed' && end === undefined) return `a closed event without a time${where}`
  return {
    arn: typeof arn === 'string' && arn !== '' ? arn : undefined,
    service: serviceCode(service),
    impacted: [],
    typeCode: typeof told.eventTypeCode === 'string' ? told.eventTypeCode : '',
    category,
    region,
    zone: typeof zone === 'string' && zone !== '' ? zone : undefined,
    status,
    start: timeOf(told.startTime) ?? updated ?? 0,
    end,
    isPublic: told.eventScopeCode !== 'ACCOUNT_SPECIFIC',
    text: undefined,
  }
}

export function timeOf(value: unknown): number | undefined {
  const time = value instanceof Date ? value.getTime() : Number.NaN
  return Number.isNaN(time) ? undefined : time
}
