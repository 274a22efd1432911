/** Filters: the values of one member are alternatives, members add up. */
import { ServiceError } from '../service-error.js'
import type { Members } from '../services.js'
import type { Finding } from './finding.js'
import type { InspectedImage } from './image.js'

type Condition = { readonly comparison: string; readonly value: string }

/** What a filter of an operation may ask of a thing, and how it compares. */
export type FilterForm<Thing> = {
  readonly looks: Readonly<Record<string, (thing: Thing) => readonly string[]>>
  readonly comparisons: readonly string[]
}

const exact = ['EQUALS', 'NOT_EQUALS']

export const reportFilter: FilterForm<InspectedImage> = {
  looks: {
    accountId: ({ account }) => [account],
    resourceId: ({ arn }) => [arn],
    resourceType: () => ['AWS_ECR_CONTAINER_IMAGE'],
    ecrRepositoryName: ({ repository }) => [repository],
    ecrImageTags: ({ tags }) => tags,
  },
  comparisons: exact,
}

export const coverageFilter: FilterForm<InspectedImage> = {
  looks: {
    ...reportFilter.looks,
    scanStatusCode: ({ coverage }) => [coverage.code],
    scanStatusReason: ({ coverage }) => [coverage.reason],
  },
  comparisons: exact,
}

export const findingFilter: FilterForm<Finding> = {
  looks: {
    awsAccountId: ({ image }) => [image.account],
    resourceId: ({ image }) => [image.arn],
    resourceType: () => ['AWS_ECR_CONTAINER_IMAGE'],
    ecrImageRepositoryName: ({ image }) => [image.repository],
    ecrImageTags: ({ image }) => image.tags,
    ecrImageHash: ({ image }) => [image.digest],
    findingStatus: ({ status }) => [status],
    findingType: () => ['PACKAGE_VULNERABILITY'],
    severity: ({ members }) => [String(members.severity)],
    title: ({ members }) => [String(members.title)],
    vulnerabilityId: ({ vulnerabilityId }) => [vulnerabilityId],
  },
  comparisons: [...exact, 'PREFIX'],
}

/** @throws {ServiceError} ValidationException, also for a member that the operation does not have. */
export function filterOf<Thing>(
  criteria: unknown,
  { looks, comparisons }: FilterForm<Thing>,
): (thing: Thing) => boolean {
  const tests = Object.entries((criteria ?? {}) as Members).map(([name, conditions]) => {
    const look = Object.hasOwn(looks, name) ? looks[name] : undefined
    if (look === undefined)
      throw invalid(`Value at '${name}' failed to satisfy constraint: Member is not known`)
    const checked = conditionsIn(conditions, name, comparisons)
    return (thing: Thing) => checked.some((condition) => holds(condition, look(thing)))
  })
  return (thing) => tests.every((test) => test(thing))
}

export function invalid(message: string): ServiceError {
  return new ServiceError('ValidationException', message, 400, {}, { reason: 'FIELD_VALIDATION_FAILED' })
}

function conditionsIn(value: unknown, name: string, comparisons: readonly string[]): readonly Condition[] {
  if (!Array.isArray(value) || value.length < 1 || value.length > 10) {
    throw invalid(`Value at '${name}' failed to satisfy constraint: Member must have length between 1 and 10`)
  }
  for (const { value: text, comparison } of value as readonly Condition[]) {
    if (!comparisons.includes(comparison)) {
      throw invalid(`Value at '${name}' failed to satisfy constraint: Member must satisfy enum value set`)
    }
    if (typeof text === 'string' && text.length >= 1 && text.length <= 1024) continue
    throw invalid(
      `Value at '${name}' failed to satisfy constraint: Member must have length between 1 and 1024`,
    )
  }
  return value
}

function holds({ comparison, value }: Condition, found: readonly string[]): boolean {
  if (comparison === 'NOT_EQUALS') return !found.includes(value)
  if (comparison === 'PREFIX') return found.some((text) => text.startsWith(value))
  return found.includes(value)
}
