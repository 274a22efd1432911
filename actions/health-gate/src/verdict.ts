/**
 * Which Regions are healthy: a function of what a source told, what is asked, the time, and what earlier looks found.
 * Nothing here calls, waits or prints.
 */
import { type Bearing, bearingOf, endOf, recoveryOf } from './bearing.js'
import {
  compareSeverity,
  eachOnce,
  type HealthEvent,
  incidentOf,
  keyOf,
  type Reading,
  type Told,
} from './event.js'
import type { Question } from './question.js'

export type Verdict = 'healthy' | 'unhealthy' | 'unknown'

/** Why a Region has its verdict, beside the rule of the deciding event. */
export type RegionRule =
  | Bearing['rule']
  | 'no-event'
  | 'not-steady-yet'
  | 'past-unknown'
  | 'account-unknown'
  | 'not-understood'
  | 'no-answer'
  | 'no-look'

export type RegionVerdict = {
  readonly region: string
  readonly verdict: Verdict
  readonly rule: RegionRule
  /** The event that decided it, the oldest of those that block. */
  readonly decidedBy: Bearing | undefined
  /** Every event that concerns the Region, with what it means. */
  readonly bearings: readonly Bearing[]
  /** Since when it has been healthy, as far as is known; -Infinity for "for as long as is told". */
  readonly steadySince: number | undefined
  /** What burns as far as is known, for the next look. */
  readonly burning: readonly HealthEvent[]
  readonly at: number
}

export type Look = {
  /** The clock's time. */
  readonly at: number
  /** Undefined when no source answered. */
  readonly reading: Reading | undefined
  /** What was told beside it, by answers that were not whole. */
  readonly told: Told
}

/** @param before What the look before this one found; undefined for the first. */
export function judge(
  { at, reading, told }: Look,
  question: Question,
  before: readonly RegionVerdict[] | undefined,
): readonly RegionVerdict[] {
  const events = worstOf(told.events, reading?.events ?? [])
  const whole = reading && { ...reading, gaps: [...reading.gaps, ...told.gaps] }
  return question.regions.map((region, index) =>
    judgeRegion(region, { at, events, reading: whole }, question, before?.[index]),
  )
}

/** What the Regions together come to. */
export function overall(regions: readonly RegionVerdict[], needed: number): Verdict {
  const count = (verdict: Verdict) => regions.filter((region) => region.verdict === verdict).length
  if (count('healthy') >= needed) return 'healthy'
  return count('healthy') + count('unknown') >= needed ? 'unknown' : 'unhealthy'
}

export function regionsWith(verdict: Verdict, regions: readonly RegionVerdict[]): readonly string[] {
  return regions.filter((region) => region.verdict === verdict).map(({ region }) => region)
}

/** Events that keep a Region from being healthy, each once. */
export function blockingEvents(regions: readonly RegionVerdict[]): readonly Bearing[] {
  const blocking = regions
    .filter(({ verdict }) => verdict !== 'healthy')
    .flatMap(({ bearings }) => bearings.filter(({ effect }) => effect !== 'none'))
  return eachOnce(blocking)
}

/** Events that would count if no entry said otherwise, each once. */
export function ignoredEvents(regions: readonly RegionVerdict[]): readonly Bearing[] {
  return eachOnce(regions.flatMap(({ bearings }) => bearings.filter(({ rule }) => rule === 'ignored')))
}

/** What one of the two tells as burning burns. What both tell alike is as the second tells it, which knows more. */
function worstOf(told: readonly HealthEvent[], read: readonly HealthEvent[]): readonly HealthEvent[] {
  const isKnown = (event: HealthEvent) =>
    read.some((other) => isSame(event, other) && hasSameOrWorseStatus(other, event))
  return [...read, ...told.filter((event) => !isKnown(event))]
}

function isSame(a: HealthEvent, b: HealthEvent): boolean {
  const isOtherArn = a.arn !== undefined && b.arn !== undefined && a.arn !== b.arn
  return !isOtherArn && a.isPublic === b.isPublic && incidentOf(a) === incidentOf(b)
}

function hasSameOrWorseStatus(a: HealthEvent, b: HealthEvent): boolean {
  return a.status === b.status || compareSeverity(a, b) <= 0
}

type RegionLook = {
  readonly at: number
  readonly events: readonly HealthEvent[]
  readonly reading: Reading | undefined
}

function judgeRegion(
  region: string,
  { at, events, reading }: RegionLook,
  question: Question,
  before: RegionVerdict | undefined,
): RegionVerdict {
  const bearings = events
    .map((event) => bearingOf(event, region, question, at))
    .filter((bearing) => bearing !== undefined)
  const open = oldest(bearings.filter(({ effect }) => effect === 'blocks'))
  const burning = [
    ...bearings.filter(({ effect }) => effect === 'blocks').map(({ event }) => event),
    ...untold(reading, before),
  ]
  const found = { region, bearings, at, burning }
  if (open !== undefined) {
    return { ...found, verdict: 'unhealthy', rule: open.rule, decidedBy: open, steadySince: undefined }
  }
  const doubt = doubtIn(reading, question, burning)
  if (doubt !== undefined || reading === undefined) {
    const rule = doubt ?? 'no-answer'
    return { ...found, verdict: 'unknown', rule, decidedBy: undefined, steadySince: undefined }
  }
  return settled(found, { ...reading, events }, question, before)
}

/**
 * What burnt when it was last told: no answer does not put it out, nor one that tells nothing of the account, nor a
 * feed that tells what has ended and does not tell it.
 */
function untold(reading: Reading | undefined, before: RegionVerdict | undefined): readonly HealthEvent[] {
  const burnt = before?.burning ?? []
  if (reading === undefined || reading.gaps.length > 0) return burnt
  if (reading.knowsAccount) return []
  const told = new Set(reading.events.map(incidentOf))
  return burnt.filter(
    (event) =>
      !event.isPublic || (event.arn !== undefined && reading.knowsPast && !told.has(incidentOf(event))),
  )
}

/** Why nothing that blocks does not mean that nothing burns. */
function doubtIn(
  reading: Reading | undefined,
  { organization }: Question,
  burning: readonly HealthEvent[],
): RegionRule | undefined {
  if (reading === undefined) return 'no-answer'
  if (reading.gaps.length > 0) return 'not-understood'
  if (reading.knowsAccount) return undefined
  return organization || burning.length > 0 ? 'account-unknown' : undefined
}

type Clear = Pick<RegionVerdict, 'region' | 'bearings' | 'at' | 'burning'>

/** Nothing burns: whether it has been so for long enough. */
function settled(
  clear: Clear,
  reading: Reading,
  { stableFor }: Question,
  before: RegionVerdict | undefined,
): RegionVerdict {
  const { at, bearings } = clear
  const last = latest(ends(clear, before))
  const since = sinceWhen(clear, reading, before)
  const steadySince = Math.max(since, last?.end ?? Number.NEGATIVE_INFINITY)
  const isSteady = at - steadySince >= stableFor
  if (isSteady) {
    const decidedBy = bearings.find(({ rule }) => rule !== 'over')
    return { ...clear, verdict: 'healthy', rule: decidedBy?.rule ?? 'no-event', decidedBy, steadySince }
  }
  if (last !== undefined && steadySince === last.end) {
    return { ...clear, verdict: 'unhealthy', rule: last.bearing.rule, decidedBy: last.bearing, steadySince }
  }
  if (!reading.knowsPast && (before === undefined || before.rule === 'past-unknown')) {
    return { ...clear, verdict: 'unknown', rule: 'past-unknown', decidedBy: undefined, steadySince }
  }
  return { ...clear, verdict: 'unhealthy', rule: 'not-steady-yet', decidedBy: last?.bearing, steadySince }
}

/**
 * From when on health may count. A first look trusts what the source tells of the past, so that a late start does not
 * wait again for what has passed. After a look that was bad the end of what burnt counts, where it lies between the
 * two looks; after any other break only this look.
 */
function sinceWhen({ at }: Clear, { knowsPast, events }: Reading, before: RegionVerdict | undefined): number {
  if (before === undefined) return knowsPast ? Number.NEGATIVE_INFINITY : at
  if (before.steadySince !== undefined) return before.steadySince
  if (before.verdict === 'unknown' || before.burning.length === 0) return at
  const endsOfBurnt = before.burning.map((burnt) => {
    const event = events.find(
      (candidate) => candidate.region === burnt.region && keyOf(candidate) === keyOf(burnt),
    )
    if (event === undefined) return Number.NaN
    return event.status === 'closed' ? endOf(event) : (recoveryOf(event) ?? Number.NaN)
  })
  const all = endsOfBurnt.every((end) => end > before.at && end <= at)
  return all ? Math.max(...endsOfBurnt) : at
}

function oldest(bearings: readonly Bearing[]): Bearing | undefined {
  return bearings.toSorted((a, b) => a.event.start - b.event.start)[0]
}

type Ended = { readonly bearing: Bearing; readonly end: number }

/** An end that is not told is the look that saw it first. */
function ends({ bearings, at }: Clear, before: RegionVerdict | undefined): readonly Ended[] {
  const wasSeen = ({ event, rule }: Bearing) =>
    before?.bearings.some((other) => other.rule === rule && keyOf(other.event) === keyOf(event)) === true
  return bearings
    .filter(({ effect }) => effect === 'settles')
    .map((bearing) => ({ bearing, end: bearing.end ?? (wasSeen(bearing) ? Number.NEGATIVE_INFINITY : at) }))
}

function latest(ended: readonly Ended[]): Ended | undefined {
  return ended.toSorted((a, b) => b.end - a.end)[0]
}
