/** Reading JSON that came from outside, member by member. */
import { ContentProblem } from './errors.js'

export type JsonObject = { readonly [member: string]: unknown }

/** @param what To name it in an error: `the manifest`. */
export function parseObject(bytes: Uint8Array, what: string): JsonObject {
  const value = parsed(bytes, what)
  if (isObject(value)) return value
  throw new ContentProblem('malformed', `${what} is no JSON object`)
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The member's own value; what an object inherits is nobody's member. */
export function member(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

export function textMember(object: JsonObject, name: string): string | undefined {
  const value = member(object, name)
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function textsMember(object: JsonObject, name: string): readonly string[] {
  const value = member(object, name)
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** Members whose values are texts. */
export function textMap(value: unknown): ReadonlyMap<string, string> {
  if (!isObject(value)) return new Map()
  return new Map(
    Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
}

function parsed(bytes: Uint8Array, what: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new ContentProblem('malformed', `${what} is no JSON`)
  }
}
