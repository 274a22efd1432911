/** Long lists in parts. A token only continues the list that it came from. */

import { ServiceError } from '../service-error.js'
import type { Members } from '../services.js'

export type Page<T> = { readonly items: readonly T[]; readonly nextToken: string | undefined }

/**
 * @param list Says which list it is: the same question gives the same text.
 * @throws {ServiceError} InvalidToken, ValidationException
 */
export function pageOf<T>(all: readonly T[], list: string, { maxResults, nextToken }: Members): Page<T> {
  const size = pageSize(maxResults)
  const from = nextToken === undefined ? 0 : offsetIn(String(nextToken), list)
  const to = from + size
  return { items: all.slice(from, to), nextToken: to < all.length ? tokenFor(list, to) : undefined }
}

export function withToken(members: Members, nextToken: string | undefined): Members {
  return nextToken === undefined ? members : { ...members, nextToken }
}

function pageSize(maxResults: unknown): number {
  if (maxResults === undefined || maxResults === 0) return 100
  if (typeof maxResults === 'number' && maxResults > 0 && maxResults <= 1000) return maxResults
  throw new ServiceError(
    'ValidationException',
    `1 validation error detected: Value '${maxResults}' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 1000`,
  )
}

function tokenFor(list: string, offset: number): string {
  return Buffer.from(JSON.stringify([list, offset])).toString('base64url')
}

function offsetIn(token: string, list: string): number {
  try {
    const [of, offset] = JSON.parse(Buffer.from(token, 'base64url').toString())
    if (of === list && Number.isInteger(offset)) return offset
  } catch {
    // Not one of ours: told below.
  }
  throw new ServiceError('InvalidToken', `Invalid Token: '${token}'`)
}
