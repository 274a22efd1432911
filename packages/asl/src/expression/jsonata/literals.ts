/** What functions do not take, told from arguments that are written out. */

/** For each argument that is checked, what it must be; `undefined` for one that may be anything. */
export type Wanted = { readonly words: string; readonly fits: (value: unknown) => boolean } | undefined

const text: Wanted = { words: 'a string', fits: (value) => typeof value === 'string' }
const number: Wanted = { words: 'a number', fits: (value) => typeof value === 'number' }
/** A single value is taken for an array of one. */
const numbers: Wanted = { words: 'an array of numbers', fits: (value) => typeof value === 'number' }
const strings: Wanted = { words: 'an array of strings', fits: (value) => typeof value === 'string' }
const numeral: Wanted = {
  words: 'a number, a boolean or a string that is a number',
  fits: (value) =>
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    (typeof value === 'string' &&
      /^(?:-?\d+(?:\.\d+)?(?:[Ee][-+]?\d+)?|0[xX][\dA-Fa-f]+|0[oO][0-7]+|0[bB][01]+)$/.test(value)),
}
const root: Wanted = {
  words: 'a number that is not negative',
  fits: (value) => typeof value === 'number' && value >= 0,
}

/** Functions of JSONata that fail on anything else. A missing argument is another matter. */
export const wantedArguments: ReadonlyMap<string, readonly Wanted[]> = new Map<string, readonly Wanted[]>([
  ...['lowercase', 'uppercase', 'length', 'trim', 'base64encode', 'base64decode'].map(only(text)),
  ...['encodeUrl', 'encodeUrlComponent', 'decodeUrl', 'decodeUrlComponent'].map(only(text)),
  ...['contains', 'split', 'match', 'replace', 'parseInteger', 'toMillis'].map(only(text)),
  ...['abs', 'floor', 'ceil', 'formatNumber', 'formatInteger', 'fromMillis'].map(only(number)),
  ...['sum', 'max', 'min', 'average'].map(only(numbers)),
  ['substring', [text, number, number]],
  ['substringBefore', [text, text]],
  ['substringAfter', [text, text]],
  ['pad', [text, number, text]],
  ['round', [number, number]],
  ['power', [number, number]],
  ['formatBase', [number, number]],
  ['sqrt', [root]],
  ['join', [strings, text]],
  ['number', [numeral]],
])

function only(wanted: Wanted) {
  return (name: string): [string, readonly Wanted[]] => [name, [wanted]]
}
