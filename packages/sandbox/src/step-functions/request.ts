/** What operations are asked with. */
import { ServiceError } from '../service-error.js'
import type { Members } from '../services.js'

export type Perform = (request: Members) => Promise<Members> | Members

/** @throws {ServiceError} ValidationException when the member is no text. */
export function text(request: Members, member: string): string {
  const value = request[member]
  if (typeof value === 'string') return value
  throw new ServiceError(
    'ValidationException',
    `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`,
  )
}

export function asksForAll({ includedData }: Members): boolean {
  return includedData !== 'METADATA_ONLY'
}
