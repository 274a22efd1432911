/**
 * What a filter of AWS Health lets through, as the API documents it: members are joined by "and", the values of one
 * by "or"; a time range is open at the end that is left out; an event without the time that is asked for does not match.
 */
import { ServiceError } from '../service-error.js'
import type { Members } from '../services.js'
import type { EventNow } from './event.js'

/** How many values each list may hold. */
const mostValues: Readonly<Record<string, number>> = {
  actionabilities: 3,
  eventArns: 10,
  eventTypeCodes: 10,
  services: 10,
  regions: 10,
  awsAccountIds: 50,
  startTimes: 10,
  endTimes: 10,
  lastUpdatedTimes: 10,
  entityArns: 99,
  entityValues: 99,
  eventTypeCategories: 10,
  eventStatusCodes: 6,
  personas: 3,
}

type Test = (event: EventNow, asked: readonly unknown[]) => boolean

const tests: Readonly<Record<string, Test>> = {
  eventArns: ({ arn }, asked) => asked.includes(arn),
  eventTypeCodes: ({ typeCode }, asked) => asked.includes(typeCode),
  services: ({ service }, asked) => asked.includes(service),
  regions: ({ region }, asked) => asked.includes(region),
  availabilityZones: ({ zone }, asked) => asked.includes(zone),
  eventTypeCategories: ({ category }, asked) => asked.includes(category),
  eventStatusCodes: ({ status }, asked) => asked.includes(status),
  awsAccountIds: ({ accounts }, asked) => accounts.some((account) => asked.includes(account)),
  entityArns: ({ entities }, asked) => entities.some(({ arn }) => asked.includes(arn)),
  entityValues: ({ entities }, asked) => entities.some(({ value }) => asked.includes(value)),
  startTimes: ({ start }, asked) => inRange(start, asked),
  endTimes: ({ end }, asked) => inRange(end, asked),
  lastUpdatedTimes: ({ updated }, asked) => inRange(updated, asked),
  startTime: ({ start }, asked) => inRange(start, asked),
  endTime: ({ end }, asked) => inRange(end, asked),
  lastUpdatedTime: ({ updated }, asked) => inRange(updated, asked),
  // No event of the sandbox has these: what asks for them gets none.
  actionabilities: () => false,
  personas: () => false,
}

const ofAccount = new Set(Object.keys(tests).filter((name) => !/^(awsAccountIds|\w+Time)$/.test(name)))
const ofOrganization = new Set(
  Object.keys(tests).filter((name) => !/^(eventArns|availabilityZones|\w+Times)$/.test(name)),
)

/** @throws {ServiceError} ValidationException */
export function filtered(
  events: readonly EventNow[],
  filter: unknown,
  view: 'account' | 'organization',
): readonly EventNow[] {
  const known = view === 'account' ? ofAccount : ofOrganization
  const conditions = Object.entries((filter ?? {}) as Members).map(([name, value]) => {
    const test = known.has(name) ? tests[name] : undefined
    if (test === undefined) throw new ServiceError('SerializationException', `Unknown member ${name}`)
    const asked = Array.isArray(value) ? value : [value]
    check(name, asked)
    return { test, asked }
  })
  return events.filter((event) => conditions.every(({ test, asked }) => test(event, asked)))
}

function check(name: string, asked: readonly unknown[]): void {
  const most = mostValues[name] ?? Number.POSITIVE_INFINITY
  if (asked.length >= 1 && asked.length <= most) return
  throw new ServiceError(
    'ValidationException',
    `1 validation error detected: Value at 'filter.${name}' failed to satisfy constraint: Member must have length between 1 and ${most}`,
  )
}

/** Times of a request are seconds. */
function inRange(time: number | undefined, ranges: readonly unknown[]): boolean {
  if (time === undefined) return false
  return ranges.some((range) => {
    const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = range as {
      from?: number
      to?: number
    }
    return time / 1000 >= from && time / 1000 <= to
  })
}
