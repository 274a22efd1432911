/** Content addresses. Only sha256, the one that every registry has. */
import { createHash } from 'node:crypto'

/** `sha256:` and 64 hexadecimal digits. */
export type Digest = string

export function isDigest(text: unknown): text is Digest {
  return typeof text === 'string' && /^sha256:[0-9a-f]{64}$/.test(text)
}

export function digestOf(bytes: Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** The digest of what passes by. */
export function runningDigest(): { add(chunk: Uint8Array): void; result(): Digest } {
  const hash = createHash('sha256')
  return {
    add: (chunk) => {
      hash.update(chunk)
    },
    result: () => `sha256:${hash.digest('hex')}`,
  }
}
