/** What JSON is made of besides its structure: escapes, literals and numbers, as tables over bytes. */

/** Of 256 bytes, those in the text. */
export function bytes(texts: string): Uint8Array {
  const table = new Uint8Array(256)
  for (const byte of Buffer.from(texts, 'latin1')) table[byte] = 1
  return table
}

export const isEscape = bytes('"\\/bfnrtu')
export const isHex = bytes('0123456789abcdefABCDEF')
export const literals = new Map(
  ['true', 'false', 'null'].map((word) => [word.charCodeAt(0), Buffer.from(word)]),
)

export const numberClass = new Uint8Array(256)
for (const [at, members] of ['-', '0', '123456789', '.', 'eE', '+'].entries()) {
  for (const byte of Buffer.from(members)) numberClass[byte] = at + 1
}
export const numberEnds = -1
export const numberFails = -2
/** Columns: any other byte, minus, zero, another digit, point, exponent, plus. Rows: what was read of the number. */
export const numberSteps = [
  [numberFails, 1, 2, 3, numberFails, numberFails, numberFails], // 0: nothing
  [numberFails, numberFails, 2, 3, numberFails, numberFails, numberFails], // 1: a minus
  [numberEnds, numberFails, numberFails, numberFails, 4, 6, numberFails], // 2: a zero in front
  [numberEnds, numberFails, 3, 3, 4, 6, numberFails], // 3: digits
  [numberFails, numberFails, 5, 5, numberFails, numberFails, numberFails], // 4: a point
  [numberEnds, numberFails, 5, 5, numberFails, 6, numberFails], // 5: digits after it
  [numberFails, 7, 8, 8, numberFails, numberFails, 7], // 6: an e
  [numberFails, numberFails, 8, 8, numberFails, numberFails, numberFails], // 7: its sign
  [numberEnds, numberFails, 8, 8, numberFails, numberFails, numberFails], // 8: its digits
]
