/** The intrinsic functions of JSONPath states, and how many arguments each takes. */
export type IntrinsicFunction = { readonly least: number; readonly most: number }

const exactly = (count: number): IntrinsicFunction => ({ least: count, most: count })
const atLeast = (least: number): IntrinsicFunction => ({ least, most: Number.POSITIVE_INFINITY })

export const intrinsicFunctions: ReadonlyMap<string, IntrinsicFunction> = new Map([
  ['States.Array', atLeast(0)],
  ['States.ArrayContains', exactly(2)],
  ['States.ArrayGetItem', exactly(2)],
  ['States.ArrayLength', exactly(1)],
  ['States.ArrayPartition', exactly(2)],
  ['States.ArrayRange', exactly(3)],
  ['States.ArrayUnique', exactly(1)],
  ['States.Base64Decode', exactly(1)],
  ['States.Base64Encode', exactly(1)],
  ['States.Format', atLeast(1)],
  ['States.Hash', exactly(2)],
  ['States.JsonMerge', exactly(3)],
  ['States.JsonToString', exactly(1)],
  ['States.MathAdd', exactly(2)],
  ['States.MathRandom', { least: 2, most: 3 }],
  ['States.StringSplit', exactly(2)],
  ['States.StringToJson', exactly(1)],
  ['States.UUID', exactly(0)],
])
