/** AWS Health: the operations that read events. AWS JSON 1.1. */
import type { Clock } from '@aws-delivery-actions/aws'
import type { HttpAnswer } from '../http-server.js'
import type { Scenario } from '../scenario.js'
import { ServiceError } from '../service-error.js'
import type { Members, SandboxService } from '../services.js'
import { type EntityNow, type EventNow, eventsOf } from './event.js'
import { filtered } from './filter.js'

export function health(scenario: Scenario, clock: Clock): SandboxService {
  const eventsAt = eventsOf(scenario, clock.now())
  const hasPlan = scenario.health?.supportPlan ?? true
  return {
    iam: 'health',
    read({ headers, body }) {
      const [, operation] = /^AWSHealth_20160804\.(\w+)$/.exec(String(headers['x-amz-target'])) ?? []
      return operation === undefined ? undefined : { operation, request: JSON.parse(body || '{}') }
    },
    perform(operation, request) {
      const perform = operations.get(operation)
      if (perform === undefined) throw new ServiceError('UnknownOperationException', '')
      if (!hasPlan) throw new ServiceError('SubscriptionRequiredException', '')
      return perform(eventsAt(clock.now()), request)
    },
    answer: (result, requestId) => json(200, result, requestId),
    refuse: ({ code, message, status }, requestId) =>
      json(status, { __type: code === '' ? null : code, message }, requestId),
  }
}

type Perform = (events: readonly EventNow[], request: Members) => Members

const operations = new Map<string, Perform>([
  ['DescribeEvents', describeEvents],
  ['DescribeEventDetails', describeEventDetails],
  ['DescribeAffectedEntities', describeAffectedEntities],
  ['DescribeEventsForOrganization', describeEventsForOrganization],
  ['DescribeAffectedAccountsForOrganization', describeAffectedAccounts],
  ['DescribeAffectedEntitiesForOrganization', describeAffectedEntitiesForOrganization],
])

function json(status: number, body: unknown, requestId: string): HttpAnswer {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': requestId }
  return { status, headers, body: JSON.stringify(body) }
}

function describeEvents(events: readonly EventNow[], request: Members): Members {
  const found = latestFirst(filtered(events, request.filter, 'account'))
  const { items, nextToken } = pageOf(found, request)
  return { events: items.map((event) => ({ ...described(event), availabilityZone: event.zone })), nextToken }
}

function describeEventsForOrganization(events: readonly EventNow[], request: Members): Members {
  const found = latestFirst(filtered(events, request.filter, 'organization'))
  const { items, nextToken } = pageOf(found, request)
  return { events: items.map(described), nextToken }
}

function describeEventDetails(events: readonly EventNow[], { eventArns }: Members): Members {
  const arns = textsIn(eventArns, 'eventArns')
  const found = arns.flatMap((arn) => events.filter((event) => event.arn === arn))
  const missing = arns.filter((arn) => !found.some((event) => event.arn === arn))
  return {
    successfulSet: found.map((event) => ({
      event: { ...described(event), availabilityZone: event.zone },
      eventDescription: { latestDescription: event.text },
    })),
    failedSet: missing.map((eventArn) => ({ eventArn, errorName: 'InvalidEventArn' })),
  }
}

function describeAffectedEntities(events: readonly EventNow[], request: Members): Members {
  const { eventArns, statusCodes } = (request.filter ?? {}) as Members
  const arns = textsIn(eventArns, 'filter.eventArns')
  const found = entitiesOf(events, (event) => arns.includes(event.arn))
  const { items, nextToken } = pageOf(withStatus(found, statusCodes), request)
  return { entities: items.map(toldOf), nextToken }
}

function describeAffectedAccounts(events: readonly EventNow[], request: Members): Members {
  const event = events.find(({ arn }) => arn === request.eventArn)
  const { items, nextToken } = pageOf(event?.accounts ?? [], request)
  return { affectedAccounts: items, eventScopeCode: event?.scope ?? 'NONE', nextToken }
}

function describeAffectedEntitiesForOrganization(events: readonly EventNow[], request: Members): Members {
  const filters = request.organizationEntityAccountFilters ?? request.organizationEntityFilters
  if (!Array.isArray(filters) || filters.length < 1 || filters.length > 10) {
    throw tooMany('organizationEntityAccountFilters')
  }
  const found = filters.flatMap(({ eventArn, awsAccountId, statusCodes }: Members) => {
    const ofEvent = entitiesOf(events, ({ arn }) => arn === eventArn)
    const ofAccount = ofEvent.filter(
      ({ entity }) => awsAccountId === undefined || entity.account === awsAccountId,
    )
    return withStatus(ofAccount, statusCodes)
  })
  const { items, nextToken } = pageOf(found, request)
  return { entities: items.map(toldOf), failedSet: [], nextToken }
}

type Affected = { readonly event: EventNow; readonly entity: EntityNow }

function entitiesOf(events: readonly EventNow[], of: (event: EventNow) => boolean): readonly Affected[] {
  return events.filter(of).flatMap((event) => event.entities.map((entity) => ({ event, entity })))
}

function withStatus(found: readonly Affected[], statusCodes: unknown): readonly Affected[] {
  return Array.isArray(statusCodes)
    ? found.filter(({ entity }) => statusCodes.includes(entity.status))
    : found
}

function toldOf({ event, entity }: Affected): Members {
  return {
    entityArn: entity.arn,
    eventArn: event.arn,
    entityValue: entity.value,
    awsAccountId: entity.account,
    lastUpdatedTime: entity.updated === undefined ? undefined : entity.updated / 1000,
    statusCode: entity.status,
  }
}

/** Times of an answer are seconds. */
function described(event: EventNow): Members {
  return {
    arn: event.arn,
    service: event.service,
    eventTypeCode: event.typeCode,
    eventTypeCategory: event.category,
    eventScopeCode: event.scope,
    region: event.region,
    startTime: event.start / 1000,
    endTime: event.end === undefined ? undefined : event.end / 1000,
    lastUpdatedTime: event.updated / 1000,
    statusCode: event.status,
  }
}

function latestFirst(events: readonly EventNow[]): readonly EventNow[] {
  return events.toSorted((a, b) => b.updated - a.updated)
}

/** A token only continues the question that it came from. */
function pageOf<T>(all: readonly T[], request: Members) {
  const { nextToken, maxResults = 100, ...question } = request
  if (typeof maxResults !== 'number' || maxResults < 1 || maxResults > 100) {
    throw new ServiceError(
      'ValidationException',
      `1 validation error detected: Value '${maxResults}' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 100`,
    )
  }
  const from = nextToken === undefined ? 0 : offsetIn(String(nextToken), question)
  const to = from + maxResults
  return { items: all.slice(from, to), nextToken: to < all.length ? tokenFor(question, to) : undefined }
}

function tokenFor(question: Members, offset: number): string {
  return Buffer.from(JSON.stringify([question, offset])).toString('base64url')
}

function offsetIn(token: string, question: Members): number {
  try {
    const [of, offset] = JSON.parse(Buffer.from(token, 'base64url').toString())
    if (JSON.stringify(of) === JSON.stringify(question) && Number.isInteger(offset)) return offset
  } catch {
    // Not one of ours: told below.
  }
  throw new ServiceError('InvalidPaginationToken', `Invalid pagination token: ${token}`)
}

function textsIn(value: unknown, name: string): readonly string[] {
  if (Array.isArray(value) && value.length >= 1 && value.length <= 10) return value
  throw tooMany(name)
}

function tooMany(name: string): ServiceError {
  return new ServiceError(
    'ValidationException',
    `1 validation error detected: Value at '${name}' failed to satisfy constraint: Member must have length between 1 and 10`,
  )
}
