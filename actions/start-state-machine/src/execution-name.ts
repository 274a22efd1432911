/** The name that makes an execution start once: the same run, step, matrix and input give the same name. */
import { createHash, randomUUID } from 'node:crypto'
import type { Json } from '@aws-delivery-actions/host'
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
    canonical(parsed(input)),
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

function parsed(input: string): Json {
  return JSON.parse(input) as Json
}

/** JSON with sorted keys: a file that is written anew may order them otherwise. */
function canonical(value: Json): string {
  return JSON.stringify(value, (_key, part: Json) => (isObject(part) ? sorted(part) : part))
}

function sorted(value: { readonly [key: string]: Json }): Json {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
