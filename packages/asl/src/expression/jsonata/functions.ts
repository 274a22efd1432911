/** The functions that expressions may call, and how many arguments each takes. */
export type Arity = { readonly least: number; readonly most: number }

const takes = (least: number, most = least): Arity => ({ least, most })

/** Where JSONata can take the context for the first argument, that one may be left out. */
const ofJsonata: Readonly<Record<string, Arity>> = {
  abs: takes(0, 1),
  append: takes(2),
  assert: takes(1, 2),
  average: takes(1),
  base64decode: takes(0, 1),
  base64encode: takes(0, 1),
  boolean: takes(0, 1),
  ceil: takes(0, 1),
  clone: takes(0, 1),
  contains: takes(1, 2),
  count: takes(1),
  decodeUrl: takes(0, 1),
  decodeUrlComponent: takes(0, 1),
  distinct: takes(1),
  each: takes(1, 2),
  encodeUrl: takes(0, 1),
  encodeUrlComponent: takes(0, 1),
  error: takes(0, 1),
  exists: takes(1),
  filter: takes(2),
  floor: takes(0, 1),
  formatBase: takes(0, 2),
  formatInteger: takes(1, 2),
  formatNumber: takes(1, 3),
  fromMillis: takes(0, 3),
  join: takes(1, 2),
  keys: takes(0, 1),
  length: takes(0, 1),
  lookup: takes(1, 2),
  lowercase: takes(0, 1),
  map: takes(2),
  match: takes(1, 3),
  max: takes(1),
  merge: takes(1),
  millis: takes(0),
  min: takes(1),
  not: takes(0, 1),
  now: takes(0, 2),
  number: takes(0, 1),
  pad: takes(1, 3),
  parseInteger: takes(1, 2),
  power: takes(1, 2),
  reduce: takes(2, 3),
  replace: takes(2, 4),
  reverse: takes(1),
  round: takes(0, 2),
  shuffle: takes(1),
  sift: takes(0, 2),
  single: takes(1, 2),
  sort: takes(1, 2),
  split: takes(1, 3),
  spread: takes(0, 1),
  sqrt: takes(0, 1),
  string: takes(0, 2),
  substring: takes(1, 3),
  substringAfter: takes(1, 2),
  substringBefore: takes(1, 2),
  sum: takes(1),
  toMillis: takes(0, 2),
  trim: takes(0, 1),
  type: takes(1),
  uppercase: takes(0, 1),
  zip: takes(1, Number.POSITIVE_INFINITY),
}

/** Step Functions' own. */
const ofStepFunctions: Readonly<Record<string, Arity>> = {
  hash: takes(2),
  parse: takes(1),
  partition: takes(2),
  random: takes(0, 1),
  range: takes(3),
  uuid: takes(0),
}

export const functions: ReadonlyMap<string, Arity> = new Map([
  ...Object.entries(ofJsonata),
  ...Object.entries(ofStepFunctions),
])

/** A function of JSONata that Step Functions takes away. */
export const refusedFunction = 'eval'
