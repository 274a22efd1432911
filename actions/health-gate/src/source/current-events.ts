/**
 * The feed of current events, in the words of the status page: the Region stands at the end of a service's id, and a
 * status is a number, sometimes as text, 0 for resolved. It tells nothing reliable of what has ended.
 */
import { parseArn, partitionOf } from '@aws-delivery-actions/aws'
import { blank, globalRegion, type HealthEvent, type Reading } from '../event.js'
import type { Question } from '../question.js'
import { healthCode, knownCodes } from '../services/names.js'
import { isRecord, oddly, textIn, type UnknownRecord } from './record.js'

export function currentEvents(document: unknown, _now: number, { includeGlobal }: Question): Reading {
  const reading = { source: 'current-events', knowsPast: false, knowsAccount: false } as const
  const items = itemsIn(document)
  if (items === undefined) return { ...reading, ...blank }
  const told = items.flatMap((item) => eventsFrom(item, includeGlobal))
  return {
    ...reading,
    events: told.filter((event) => typeof event !== 'string'),
    gaps: told.filter((event) => typeof event === 'string'),
  }
}

/** A list, or in its older form lists by service. */
function itemsIn(document: unknown): readonly unknown[] | undefined {
  if (Array.isArray(document)) return document
  if (!isRecord(document)) return undefined
  const lists = Object.entries(document).map(([service, list]) =>
    Array.isArray(list) && isServiceId(service)
      ? list.map((item: unknown) => (isRecord(item) ? { service, ...item } : item))
      : undefined,
  )
  if (!lists.every((list) => list !== undefined)) return undefined
  const items = lists.flat()
  return Object.keys(document).some(namesRegion) || items.some(isEvent) ? items : undefined
}

/** An empty list by the name of a service alone may be that of another document: `{ "health": [] }`. */
function namesRegion(id: string): boolean {
  return splitId(id).region !== globalRegion
}

function isEvent(item: unknown): boolean {
  return typeof entryFrom(item) !== 'string'
}

function isServiceId(id: string): boolean {
  return namesRegion(id) || knownCodes.has(splitId(id).service)
}

/** One for each Region that it burns in, and a text for what is not understood. */
function eventsFrom(
  item: unknown,
  includeGlobal: Question['includeGlobal'],
): readonly (HealthEvent | string)[] | string {
  const entry = entryFrom(item)
  if (typeof entry === 'string') return entry
  const { own, arn, gaps } = entry
  const main = regionsOf(own.region, arn?.region)
  // A name that is not known may end with a Region in an unknown form, which is not left out as global.
  const mayBeAnywhere = main.includes(globalRegion) && !knownCodes.has(own.service)
  if (mayBeAnywhere && includeGlobal === 'never') return 'an event of the feed has no region'
  return [...gaps, ...main.map((region) => eventIn(region, entry)), ...eventsElsewhere(main, entry)]
}

type Entry = {
  readonly item: UnknownRecord
  readonly own: Place
  readonly arn: Named | undefined
  readonly start: number
  readonly isResolved: boolean
  readonly impacted: readonly Impacted[]
  readonly gaps: readonly string[]
}

function entryFrom(item: unknown): Entry | string {
  if (!isRecord(item)) return 'an entry of the feed is no event'
  const id = textIn(item, 'service')
  if (id === undefined) return 'an event of the feed has no service'
  const severity = wholeNumber(item.status)
  if (severity === undefined) return `an event of the feed ${oddly('status', item.status)}`
  const start = seconds(item.date)
  if (start === undefined) return 'an event of the feed has no date'
  const arn = textIn(item, 'arn')
  const told = item.impacted_services ?? {}
  return {
    item,
    own: splitId(id),
    arn: arn === undefined ? undefined : namedBy(arn),
    start,
    isResolved: severity === 0,
    impacted: isRecord(told) ? impactedIn(told) : [],
    gaps: isRecord(told) ? [] : ['an event of the feed affects services in an unknown form'],
  }
}

/** In a Region that the event itself names. Services without a Region are affected wherever it is. */
function eventIn(region: string, entry: Entry): HealthEvent {
  const { own, arn, impacted, isResolved } = entry
  const here = impacted.filter((other) => [region, globalRegion].includes(other.region))
  const burns = !isResolved || impacted.some((other) => other.burns)
  return eventOf(entry, { region, service: arn?.service ?? own.service, here, burns })
}

/** In the Regions that only its affected services name. */
function eventsElsewhere(main: readonly string[], entry: Entry): readonly HealthEvent[] {
  const elsewhere = entry.impacted.filter(({ region }) => region !== globalRegion && !main.includes(region))
  return [...new Set(elsewhere.map(({ region }) => region))].map((region) => {
    const here = elsewhere.filter((other) => other.region === region)
    const service = here[0]?.service ?? entry.own.service
    return eventOf(entry, { region, service, here, burns: here.some((other) => other.burns) })
  })
}

type There = Place & { readonly here: readonly Impacted[]; readonly burns: boolean }

function eventOf({ item, arn, start }: Entry, { region, service, here, burns }: There): HealthEvent {
  return {
    arn: textIn(item, 'arn'),
    service,
    isOddlyNamed: !knownCodes.has(service),
    impacted: here.filter((other) => other.burns).map((other) => other.service),
    typeCode: arn?.typeCode ?? `AWS_${service}_OPERATIONAL_ISSUE`,
    category: 'issue',
    region,
    zone: undefined,
    status: burns ? 'open' : 'closed',
    start,
    end: burns ? undefined : (seconds(item.end_time) ?? latestEntry(item) ?? start),
    isPublic: true,
    text: textIn(item, 'summary'),
  }
}

/** An id without a Region leaves it to the ARN, and an ARN that says global does not beat an id with one. */
function regionsOf(ofId: string, ofArn: string = globalRegion): readonly string[] {
  const named = [...new Set([ofId, ofArn])].filter((region) => region !== globalRegion)
  return named.length > 0 ? named : [globalRegion]
}

type Place = { readonly service: string; readonly region: string }

type Named = Place & { readonly typeCode: string }

/** `arn:aws:health:us-east-1::event/EC2/AWS_EC2_OPERATIONAL_ISSUE/AWS_EC2_OPERATIONAL_ISSUE_BA540_514A652BE1A` */
function namedBy(arn: string): Named | undefined {
  const { region = '', resource = '' } = parseArn(arn) ?? {}
  const [kind, service, typeCode] = resource.split('/')
  if (kind !== 'event' || !service || !typeCode) return undefined
  return { service: service.toUpperCase(), typeCode, region: region.toLowerCase() || globalRegion }
}

/** `ec2-us-west-2` → EC2 in us-west-2; without a Region at the end it is global. */
function splitId(given: string): Place {
  const id = given.toLowerCase()
  const parts = id.split('-')
  for (let at = 1; at < parts.length; at++) {
    const region = parts.slice(at).join('-')
    if (partitionOf(region) !== undefined)
      return { service: healthCode(parts.slice(0, at).join('-')), region }
  }
  return { service: healthCode(id), region: globalRegion }
}

type Impacted = Place & { readonly burns: boolean }

/** What has not clearly recovered burns. */
function impactedIn(services: UnknownRecord): readonly Impacted[] {
  return Object.entries(services).map(([id, told]) => ({
    ...splitId(id),
    burns: !isRecord(told) || wholeNumber(told.current) !== 0,
  }))
}

function latestEntry({ event_log: log }: UnknownRecord): number | undefined {
  const last: unknown = Array.isArray(log) ? log.at(-1) : undefined
  return isRecord(last) ? seconds(last.timestamp) : undefined
}

/** As number or text. */
function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : undefined
}

/** What a calendar can tell, in seconds. */
const latestTime = 8.64e12

/** Milliseconds since 1970. */
function seconds(value: unknown): number | undefined {
  const number = wholeNumber(value)
  return number === undefined || number > latestTime ? undefined : number * 1000
}
