/** The intrinsic functions of JSONPath states, and what they take. */

/** What an argument must be; `any` where anything may stand. */
export type Kind = 'any' | 'array' | 'number' | 'text' | 'boolean'

export type IntrinsicFunction = {
  readonly least: number
  readonly most: number
  /** Of the arguments in their order; the last one stands for all that follow. */
  readonly kinds: readonly Kind[]
}

const exactly = (...kinds: Kind[]): IntrinsicFunction => ({ least: kinds.length, most: kinds.length, kinds })
const atLeast = (least: number, ...kinds: Kind[]): IntrinsicFunction => ({
  least,
  most: Number.POSITIVE_INFINITY,
  kinds,
})

export const intrinsicFunctions: ReadonlyMap<string, IntrinsicFunction> = new Map([
  ['States.Array', atLeast(0, 'any')],
  ['States.ArrayContains', exactly('array', 'any')],
  ['States.ArrayGetItem', exactly('array', 'number')],
  ['States.ArrayLength', exactly('array')],
  ['States.ArrayPartition', exactly('array', 'number')],
  ['States.ArrayRange', exactly('number', 'number', 'number')],
  ['States.ArrayUnique', exactly('array')],
  ['States.Base64Decode', exactly('text')],
  ['States.Base64Encode', exactly('text')],
  ['States.Format', atLeast(1, 'text', 'any')],
  ['States.Hash', exactly('any', 'text')],
  ['States.JsonMerge', exactly('any', 'any', 'boolean')],
  ['States.JsonToString', exactly('any')],
  ['States.MathAdd', exactly('number', 'number')],
  ['States.MathRandom', { least: 2, most: 3, kinds: ['number', 'number', 'number'] }],
  ['States.StringSplit', exactly('text', 'text')],
  ['States.StringToJson', exactly('text')],
  ['States.UUID', exactly()],
])

export const hashAlgorithms: readonly string[] = ['MD5', 'SHA-1', 'SHA-256', 'SHA-384', 'SHA-512']
