/**
 * The pieces of which every key is made. A key is printable ASCII that sorts bytewise, and no piece is the beginning of
 * another: what follows a piece never decides before the piece has.
 */

/** Digits of any length, by their value: how many there are, then the digits. Zero is `0`. */
export function numberKey(digits: string): string {
  const significant = digits.replace(/^0+/, '')
  const { length } = significant
  return length < 9 ? `${length}${significant}` : `9${String(length).padStart(3, '0')}${significant}`
}

/** Ends a text; below every character of one. */
export const textEnd = '!'

/**
 * In the order of UTF-16 units. Quotes and the backslash are written as their code, so that a key can stand in a query
 * as it is; a code starts with a character of the place where what it stands for is sorted.
 */
export function textKey(text: string): string {
  return `${text.replace(/[^(-Z^a-}]/g, escaped)}${textEnd}`
}

/** No key goes on so. */
export const aboveAll = '~~~'

/** Of what is no version of its ecosystem: as if none were told. */
export const noKey = ''

function escaped(character: string): string {
  if (character < '(') return `#${shortHex(character)}`
  if (character < '^') return `[${shortHex(character)}`
  if (character < 'a') return `_${shortHex(character)}`
  return `~${hexKey(character)}`
}

function shortHex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(2, '0')
}

/** One UTF-16 unit. */
export function hexKey(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0')
}
