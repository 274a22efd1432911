/**
 * The text of a feed. Its content type says JSON, its charset only half the truth: the mark at the beginning decides,
 * and without one the place of the zero bytes.
 */

/** Undefined when it is no JSON in any of these. */
export function decoded(body: Buffer): unknown {
  try {
    return JSON.parse(textOf(body))
  } catch {
    return undefined
  }
}

function textOf(body: Buffer): string {
  const [first, second, third] = body
  if (first === 0xfe && second === 0xff) return bigEndian(body.subarray(2))
  if (first === 0xff && second === 0xfe) return littleEndian(body.subarray(2))
  if (first === 0xef && second === 0xbb && third === 0xbf) return utf8(body.subarray(3))
  if (first === 0) return bigEndian(body)
  if (second === 0) return littleEndian(body)
  return utf8(body)
}

function bigEndian(body: Buffer): string {
  return littleEndian(Buffer.from(body).swap16())
}

function littleEndian(body: Buffer): string {
  return new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true }).decode(body)
}

function utf8(body: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
}
