/** The name that makes an execution start once: the same run, step, matrix and input give the same name. */
import { createHash, randomUUID } from 'node:crypto'
import { type Json, parseExact, stringifyExact } from '@aws-delivery-actions/host'
import type { Caller } from './caller.js'

export type Naming = {
  /** `execution-name`: taken as it is. */
  readonly given: string | undefined
  readonly prefix: string | undefined
  /** Tells two calls of one job apart. */
  readonly identity: string | undefined
  readonly matrix: Json | undefined
  readonly input: string
  readonly caller: Pick<Caller, 'identity' | 'title'>
}

const longest = 80

/** Of letters, digits, `-` and `_`: the only ones that CloudWatch logs take too. */
export function executionName({ given, prefix, identity, matrix, input, caller }: Naming): string {
  if (given !== undefined) return given
  const parts = [
    caller.identity ?? randomUUID(),
    identity ?? '',
    canonical(matrix ?? null),
    canonical(parseExact(input)),
  ]
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
  return withTail(prefix === undefined ? caller.title : `${prefix}-${caller.title}`, digest)
}

/** The name of the next execution where those before are not wanted: `deploy-2`, `deploy-3`. */
export function nextName(name: string, number: number): string {
  return withTail(name, String(number))
}

function withTail(title: string, tail: string): string {
  const plain = title.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/^-+/, '')
  const room = longest - tail.length - 1
  return `${plain.slice(0, room).replace(/-+$/, '') || 'run'}-${tail}`
}

/** JSON with sorted keys: a file that is written anew may order them otherwise. */
function canonical(value: Json): string {
  return stringifyExact(sorted(value))
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isObject(value)) return value
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(members.map(([key, part]) => [key, sorted(part)]))
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
