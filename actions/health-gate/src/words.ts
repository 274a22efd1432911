/** Verdicts, rules and events as people read them. */
import { type Bearing, endOf, rules } from './bearing.js'
import { globalRegion, type HealthEvent } from './event.js'
import type { RegionVerdict } from './verdict.js'

const regionRules = {
  'no-event': 'no event',
  'not-steady-yet': 'no event now, but not for stable-for yet',
  'past-unknown': 'the source tells nothing of the time before the first look',
  'account-unknown': 'the source tells no events of the account, and one may burn',
  'not-understood': 'the source told what is not understood',
  'no-answer': 'no source gave an answer',
  'no-look': 'no look came to an end',
} as const

export function ruleInWords(rule: RegionVerdict['rule']): string {
  return Object.hasOwn(rules, rule)
    ? rules[rule as Bearing['rule']]
    : regionRules[rule as keyof typeof regionRules]
}

/** `ignored until 2026-07-01 by @platform: model removal, no outage` */
export function ignoredInWords({ ignoredBy }: Bearing): string {
  if (ignoredBy === undefined) return ''
  const { expires, owner, reason } = ignoredBy
  return `ignored until ${expires}${owner === undefined ? '' : ` by ${owner}`}: ${reason}`
}

/** `EC2 AWS_EC2_OPERATIONAL_ISSUE since 07:40 UTC` */
export function eventInWords(event: HealthEvent): string {
  const { service, typeCode, region, start, status } = event
  const when = status === 'closed' ? `ended ${clockTime(endOf(event))}` : `since ${clockTime(start)}`
  return `${service} ${typeCode}${region === globalRegion ? ' (global)' : ''} ${when}`
}

/** `2026-11-21 07:40 UTC` */
export function clockTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** `eu-west-1, us-east-1 and 30 more` */
export function namesInWords(names: readonly string[], most = 5): string {
  const more = names.length - most
  return more > 0 ? `${names.slice(0, most).join(', ')} and ${more} more` : names.join(', ')
}
