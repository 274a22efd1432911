/** Filters: the values of one member are alternatives, members add up. */
import { ServiceError } from '../service-error.js'
import type { Members } from '../services.js'
import type { InspectedImage } from './image.js'

type Condition = { readonly comparison: string; readonly value: string }

/** What a filter's member looks at. */
const looks: Readonly<Record<string, (image: InspectedImage) => readonly string[]>> = {
  accountId: ({ account }) => [account],
  awsAccountId: ({ account }) => [account],
  resourceId: ({ arn }) => [arn],
  resourceType: () => ['AWS_ECR_CONTAINER_IMAGE'],
  ecrRepositoryName: ({ repository }) => [repository],
  ecrImageRepositoryName: ({ repository }) => [repository],
  ecrImageTags: ({ tags }) => tags,
  ecrImageHash: ({ digest }) => [digest],
  scanStatusCode: ({ coverage }) => [coverage.code],
  scanStatusReason: ({ coverage }) => [coverage.reason],
}

/** @throws {ServiceError} ValidationException */
export function filterOf(criteria: unknown): (image: InspectedImage) => boolean {
  const members = Object.entries((criteria ?? {}) as Members).filter(([name]) => Object.hasOwn(looks, name))
  const tests = members.map(([name, conditions]) => {
    const look = looks[name] ?? (() => [])
    const checked = conditionsIn(conditions, name)
    return (image: InspectedImage) => checked.some((condition) => holds(condition, look(image)))
  })
  return (image) => tests.every((test) => test(image))
}

/** The values that a member of a finding must have; undefined for any. */
export function valuesIn(criteria: unknown, name: string): readonly string[] | undefined {
  const conditions = ((criteria ?? {}) as Members)[name]
  return conditions === undefined ? undefined : conditionsIn(conditions, name).map(({ value }) => value)
}

export function invalid(message: string): ServiceError {
  return new ServiceError('ValidationException', message, 400, {}, { reason: 'FIELD_VALIDATION_FAILED' })
}

function conditionsIn(value: unknown, name: string): readonly Condition[] {
  if (!Array.isArray(value) || value.length < 1 || value.length > 10) {
    throw invalid(`Value at '${name}' failed to satisfy constraint: Member must have length between 1 and 10`)
  }
  for (const { value: text } of value as readonly Condition[]) {
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
