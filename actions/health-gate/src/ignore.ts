/** Known events that do not count, each with a reason and an end: what is ignored for ever is forgotten. */
import { regionNames } from '@aws-delivery-actions/aws'
import { didYouMean, type Files, throwTogether, UserError } from '@aws-delivery-actions/host'
import type { Config, ValueOf } from '@aws-delivery-actions/host/config'
import { globalRegion, type HealthEvent, multipleServices } from './event.js'
import type { ignoreForm } from './ignore-form.js'
import type { Inputs } from './inputs.js'
import type { Question } from './question.js'
import { namesOfService } from './services/names.js'

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
  { ignores, services }: Pick<Question, 'ignores' | 'services'>,
  now: number,
): IgnoreEntry | undefined {
  return ignores.find(
    (entry) => now < entry.until && fits(entry, event) && !hidesOthers(entry, event, services),
  )
}

/** Whoever ignores one service does not mean another one that is deployed and burns with it. */
function hidesOthers(
  { matchers }: IgnoreEntry,
  { service, impacted }: HealthEvent,
  deployed: Question['services'],
): boolean {
  if (service === multipleServices || matchers.every(({ field }) => field !== 'service')) return false
  const meant = namesOfService(service)
  return impacted.some(
    (other) => !meant.includes(other) && (deployed === undefined || isAmong(deployed, other)),
  )
}

function isAmong(services: ReadonlySet<string>, code: string): boolean {
  return namesOfService(code).some((name) => services.has(name))
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

type Said = ValueOf<typeof ignoreForm.shape>[number]

async function entriesIn(text: string, where: string): Promise<readonly IgnoreEntry[]> {
  // The parser is loaded only where there is something to parse.
  const [host, { ignoreForm }] = await Promise.all([
    import('@aws-delivery-actions/host/config'),
    import('./ignore-form.js'),
  ])
  const config = host.readConfig(where, text, ignoreForm)
  throwTogether(config.content.flatMap((said, index) => faultsIn(said, `[${index}]`, config)))
  return config.content.map((said, index) => entryFrom(said, `${where} entry ${index + 1}`))
}

function faultsIn({ region, expires }: Said, path: string, { where }: Config<unknown>): UserError[] {
  const faults: UserError[] = []
  if (region !== undefined && region !== globalRegion && !regionNames.includes(region)) {
    faults.push(
      new UserError(`${JSON.stringify(region)} is no Region${didYouMean(region, regionNames)}`, {
        where: where(`${path}.region`),
        expected: 'a name such as eu-west-1, or global',
      }),
    )
  }
  if (endOf(expires) === undefined) {
    faults.push(
      new UserError(`${JSON.stringify(expires)} is no point in time`, {
        where: where(`${path}.expires`),
        expected: 'a day such as 2026-07-01, or a time such as 2026-07-01T12:00:00Z',
      }),
    )
  }
  return faults
}

function entryFrom(said: Said, place: string): IgnoreEntry {
  const { reason, owner, expires } = said
  const matchers = fieldNames.flatMap((field) => {
    const value = said[field]
    return value === undefined ? [] : [{ field, value, fits: matcherFields[field](value) }]
  })
  return { matchers, reason, owner, expires, until: endOf(expires) ?? 0, place }
}

/** A day is valid through its end in UTC. Nothing for what is no point in time. */
function endOf(expires: string): number | undefined {
  const [day = ''] = /^\d{4}-\d{2}-\d{2}/.exec(expires) ?? []
  const isDay = expires === day
  const isTime = /^T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(expires.slice(day.length))
  const time = isDay || isTime ? Date.parse(expires) : Number.NaN
  if (Number.isNaN(time) || !isInCalendar(day)) return undefined
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
