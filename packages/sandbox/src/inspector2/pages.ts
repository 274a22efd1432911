/** Long lists in parts. A token only continues the question that it came from. */
import type { Members } from '../services.js'
import { invalid } from './filter.js'

/** @throws {ServiceError} ValidationException */
export function pageOf<T>(all: readonly T[], request: Members, most: number) {
  const { nextToken, maxResults = most, ...question } = request
  if (typeof maxResults !== 'number' || maxResults < 1 || maxResults > most) {
    throw invalid(
      `Value '${maxResults}' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to ${most}`,
    )
  }
  const from = nextToken === undefined || nextToken === null ? 0 : offsetIn(String(nextToken), question)
  const to = from + maxResults
  return { items: all.slice(from, to), ...(to < all.length ? { nextToken: tokenFor(question, to) } : {}) }
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
  throw invalid(`Invalid pagination token: ${token}`)
}
