/**
 * Says where a text stops being JSON. `JSON.parse` itself names no place on some Node versions and quotes the
 * text, which may be a secret payload.
 */

const deepest = 500

/** `line 3, column 7: a comma is missing`. The text is known to be no JSON. Nothing of it is quoted. */
export async function explainJson(text: string): Promise<string> {
  if (nesting(text) > deepest) return `it is nested deeper than ${deepest} levels`
  const { parseTree } = await import('jsonc-parser')
  const errors: Parameters<typeof parseTree>[1] = []
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const first = errors?.[0]
  if (first === undefined) return 'it is malformed'
  return `${place(text, first.offset)}: ${troubles[first.error] ?? 'unexpected text'}`
}

/** The codes of jsonc-parser's `ParseErrorCode`, which is a const enum and so has no values at run time. */
const troubles: Readonly<Record<number, string>> = {
  1: 'an unknown word or an unquoted text',
  2: 'a malformed number',
  3: 'a property name in double quotes is missing',
  4: 'a value is missing',
  5: 'a colon is missing',
  6: 'a comma is missing',
  7: 'a closing brace is missing',
  8: 'a closing bracket is missing',
  9: 'text after the end of the value',
  10: 'a comment, which JSON does not know',
  11: 'a comment that does not end',
  12: 'a text in quotes that does not end',
  13: 'a number that does not end',
  14: 'a wrong \\u escape',
  15: 'a wrong escape',
  16: 'a control character inside a text',
}

/** 1-based line and column, in UTF-16 units. */
function place(text: string, offset: number): string {
  const before = text.slice(0, offset)
  return `line ${before.split('\n').length}, column ${offset - before.lastIndexOf('\n')}`
}

/** The deepest nesting of brackets outside strings, found without recursion. */
function nesting(text: string): number {
  let depth = 0
  let deepestSeen = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (inString) {
      if (character === '\\') at++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') deepestSeen = Math.max(deepestSeen, ++depth)
    else if (character === '}' || character === ']') depth--
  }
  return deepestSeen
}
