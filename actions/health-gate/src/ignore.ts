/** Known events that do not count, each with a reason and an end: what is ignored for ever is forgotten. */
import { regionNames } from '@aws-delivery-actions/aws'
import { didYouMean, type Files, UserError } from '@aws-delivery-actions/host'
import { readDocument } from './document.js'
import { globalRegion, type HealthEvent, multipleServices } from './event.js'
import type { Inputs } from './inputs.js'

export type IgnoreEntry = {
  readonly matchers: readonly Matcher[]
  readonly reason: string
  readonly owner: string | undefined
  /** As it was written. */
  readonly expires: string
  /** The clock's time from which it does nothing. */
  readonly until: number
  /** Where it stands: `ignore-file entry 2`. */
  readonly place: string
}

type Matcher = {
  readonly field: MatcherField
  readonly value: string
  readonly fits: (event: HealthEvent) => boolean
}

type MatcherField = 'arn' | 'type-code' | 'service' | 'region'

const matcherFields: Readonly<Record<MatcherField, (value: string) => (event: HealthEvent) => boolean>> = {
  arn: (value) => (event) => event.arn === value,
  'type-code': (value) => (event) => fitsGlob(value, event.typeCode),
  service: (value) => (event) => event.service === value.toUpperCase(),
  region: (value) => (event) => event.region === value,
}

const fieldNames = Object.keys(matcherFields) as readonly MatcherField[]
const otherFields = ['reason', 'owner', 'expires']

/** @throws {UserError} */
export async function readIgnores(
  { 'ignore-file': file, ignore }: Inputs,
  files: Files,
): Promise<readonly IgnoreEntry[]> {
  const fromFile =
    file === undefined ? [] : await entriesIn(await files.readText(file, 'the ignore list'), file)
  const inline = ignore === undefined ? [] : await entriesIn(ignore, 'ignore')
  return [...fromFile, ...inline]
}

/** The first entry that still holds and fits. */
export function ignoringEntry(
  event: HealthEvent,
  entries: readonly IgnoreEntry[],
  now: number,
): IgnoreEntry | undefined {
  return entries.find((entry) => now < entry.until && fits(entry, event))
}

/** The worst events are told as several services: to be ignored they must be meant, not just fit. */
function fits({ matchers }: IgnoreEntry, event: HealthEvent): boolean {
  const isMeant = event.service !== multipleServices || matchers.some(namesOne)
  return isMeant && matchers.every((matcher) => matcher.fits(event))
}

function namesOne({ field, value }: Matcher): boolean {
  if (field === 'type-code') return !value.includes('*') || value.includes(multipleServices)
  return field !== 'region'
}

export function isExpired({ until }: IgnoreEntry, now: number): boolean {
  return now >= until
}

/** `type-code AWS_BEDROCK_*, region us-east-1` */
export function matchersInWords({ matchers }: IgnoreEntry): string {
  return matchers.map(({ field, value }) => `${field} ${value}`).join(', ')
}

async function entriesIn(text: string, where: string): Promise<readonly IgnoreEntry[]> {
  const list = await readDocument(text, where)
  const entries = Array.isArray(list) ? list : [list]
  return entries.map((entry, index) => entryFrom(entry, `${where} entry ${index + 1}`))
}

function entryFrom(entry: unknown, place: string): IgnoreEntry {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    throw new UserError('an ignored event is described by its fields', {
      where: place,
      expected: 'a mapping with arn, type-code, service or region, and reason and expires',
    })
  }
  const fields = new Map(Object.entries(entry))
  for (const [name, value] of fields) checkField(name, value, place)
  const matchers = fieldNames.flatMap((field) => {
    const value = fields.get(field)
    return value === undefined ? [] : [{ field, value, fits: matcherFields[field](value) }]
  })
  if (matchers.length === 0) {
    throw new UserError('an ignored event is not named', {
      where: place,
      expected: 'at least one of arn, type-code, service and region',
    })
  }
  const expires = required(fields, 'expires', place)
  return {
    matchers,
    reason: required(fields, 'reason', place),
    owner: fields.get('owner'),
    expires,
    until: endOf(expires, place),
    place,
  }
}

function checkField(name: string, value: unknown, place: string): void {
  const known = [...fieldNames, ...otherFields]
  if (!known.includes(name)) {
    throw new UserError(`${JSON.stringify(name)} is no field of an ignored event`, {
      where: place,
      expected: known.join(', '),
    })
  }
  if (typeof value !== 'string' || value.trim() === '') {
    throw new UserError(`${name} is not a text`, { where: place, expected: 'a text that is not empty' })
  }
  if (name === 'region' && value !== globalRegion && !regionNames.includes(value)) {
    throw new UserError(`${JSON.stringify(value)} is no Region${didYouMean(value, regionNames)}`, {
      where: place,
      expected: 'a name such as eu-west-1, or global',
    })
  }
}

function required(fields: ReadonlyMap<string, string>, name: string, place: string): string {
  const value = fields.get(name)
  if (value !== undefined) return value
  throw new UserError(`${name} is missing`, {
    where: place,
    expected: 'every ignored event with reason and expires: what is ignored for ever is forgotten',
  })
}

/** A day is valid through its end in UTC. */
function endOf(expires: string, place: string): number {
  const [day = ''] = /^\d{4}-\d{2}-\d{2}/.exec(expires) ?? []
  const isDay = expires === day
  const isTime = /^T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(expires.slice(day.length))
  const time = isDay || isTime ? Date.parse(expires) : Number.NaN
  if (Number.isNaN(time) || !isInCalendar(day)) {
    throw new UserError(`expires ${JSON.stringify(expires)} is no point in time`, {
      where: place,
      expected: 'a day such as 2026-07-01, or a time such as 2026-07-01T12:00:00Z',
    })
  }
  return isDay ? time + 86_400_000 : time
}

/** `Date.parse` takes the 30th of February for the 2nd of March. */
function isInCalendar(day: string): boolean {
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** `*` stands for any letters; the whole text must fit. Goes back to the last `*` only, so it is never slow. */
function fitsGlob(glob: string, text: string): boolean {
  let [inGlob, inText] = [0, 0]
  let star = -1
  let starText = 0
  while (inText < text.length) {
    if (glob[inGlob] === '*') {
      star = inGlob++
      starText = inText
    } else if (glob[inGlob] === text[inText]) {
      inGlob++
      inText++
    } else if (star >= 0) {
      inGlob = star + 1
      inText = ++starText
    } else return false
  }
  return /^\**$/.test(glob.slice(inGlob))
}
