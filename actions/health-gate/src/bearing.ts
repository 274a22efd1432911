/** What one event means for one Region. Pure. */
import { globalRegion, type HealthEvent, multipleServices } from './event.js'
import { type IgnoreEntry, ignoringEntry } from './ignore.js'
import type { Question } from './question.js'
import { namesOfService } from './services/names.js'
import { mayBeIn, regionOfZone } from './zones.js'

/** Why an event counts, or does not. */
export type Rule = keyof typeof rules

export const rules = {
  // What blocks.
  open: 'it is open',
  'multiple-services': 'it is open and affects several services, which always counts',
  global: 'it is open and global',
  'entities-unreadable': 'it is open and its resources cannot be read',
  'closed-recently': 'it ended less than stable-for ago',
  // What does not.
  ignored: 'it is ignored',
  'global-left-out': 'it is global and include-global=never',
  'other-category': 'its category is not asked for',
  'other-service': 'its service is not deployed',
  'other-zone': 'it is in a zone that is not deployed to',
  'other-account': 'it is of an account that is not deployed to',
  'entities-recovered': 'all its resources have recovered',
  upcoming: 'it has not begun',
  over: 'it is over',
} as const

export type Bearing = {
  readonly event: HealthEvent
  readonly effect: 'blocks' | 'settles' | 'none'
  readonly rule: Rule
  /** Of what settles: from when on it no longer burnt; undefined when that is not told. */
  readonly end?: number | undefined
  readonly ignoredBy?: IgnoreEntry
}

/** Undefined when the event is of another Region. */
export function bearingOf(
  event: HealthEvent,
  region: string,
  question: Question,
  now: number,
): Bearing | undefined {
  const isGlobal = event.region === globalRegion
  if (!isGlobal && event.region !== region) return undefined
  const none = (rule: Rule): Bearing => ({ event, effect: 'none', rule })

  if (isGlobal && question.includeGlobal === 'never') return none('global-left-out')
  if (!question.categories.has(event.category)) return none('other-category')
  if (event.status === 'upcoming') return none('upcoming')
  if (event.status === 'closed' && now - endOf(event) >= question.stableFor) return none('over')
  if (!isDeployed(event, question.services)) return none('other-service')
  if (isElsewhere(event, question.zones.get(region))) return none('other-zone')
  if (isOfOthers(event, question.accounts)) return none('other-account')
  const ignoredBy = ignoringEntry(event, question, now)
  if (ignoredBy !== undefined) return { ...none('ignored'), ignoredBy }
  if (event.status === 'closed') {
    return { event, effect: 'settles', rule: 'closed-recently', end: endOf(event) }
  }
  if (hasRecovered(event)) {
    const end = recoveryOf(event)
    const isLongAgo = now - (end ?? now) >= question.stableFor
    return isLongAgo
      ? none('entities-recovered')
      : { event, effect: 'settles', rule: 'entities-recovered', end }
  }
  return { event, effect: 'blocks', rule: blockingRule(event) }
}

/** Of a closed event: from when on it no longer burnt. */
export function endOf({ end, start }: HealthEvent): number {
  return end ?? start
}

/** Large incidents are told as one event of this service, whatever burns. */
function isDeployed(
  { service, impacted, isOddlyNamed = false }: HealthEvent,
  services: Question['services'],
): boolean {
  if (services === undefined || service === multipleServices || isOddlyNamed) return true
  return [service, ...impacted].flatMap(namesOfService).some((name) => services.has(name))
}

/** Only what is clearly one zone of the event's Region says that the others are well. */
function isElsewhere(event: HealthEvent, zones: ReadonlySet<string> | undefined): boolean {
  if (event.zone === undefined || zones === undefined || event.service === multipleServices) return false
  const zone = event.zone.toLowerCase()
  return regionOfZone(zone) === event.region && !mayBeIn(zones, zone)
}

/** Accounts that cannot be read may be ours. */
function isOfOthers({ isPublic, accounts }: HealthEvent, deployed: Question['accounts']): boolean {
  if (
    isPublic ||
    deployed === undefined ||
    accounts === undefined ||
    accounts === 'unreadable' ||
    accounts.length === 0
  )
    return false
  return !accounts.some((account) => deployed.has(account))
}

/** An event without resources says nothing of their health. */
function hasRecovered({ isPublic, entities }: HealthEvent): boolean {
  if (isPublic || entities === undefined || entities === 'unreadable' || entities.length === 0) return false
  return entities.every(({ status }) => status === 'RESOLVED' || status === 'UNIMPAIRED')
}

/** When the last resource recovered; undefined when that is not told of all. */
export function recoveryOf(event: HealthEvent): number | undefined {
  const { entities } = event
  if (!hasRecovered(event) || !Array.isArray(entities)) return undefined
  const times = entities.map(({ updated }) => updated)
  return times.includes(undefined) ? undefined : Math.max(...times)
}

function blockingRule({ service, region, isPublic, entities }: HealthEvent): Rule {
  if (service === multipleServices) return 'multiple-services'
  if (!isPublic && entities === 'unreadable') return 'entities-unreadable'
  return region === globalRegion ? 'global' : 'open'
}
