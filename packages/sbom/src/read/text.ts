/** The bytes of a document's text, in UTF-8 without a mark, out of what the source holds. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { types } from 'node:util'
import { createGunzip } from 'node:zlib'
import { limits } from './limits.js'
import { SbomProblem } from './problem.js'
import type { SbomSource } from './source.js'

export async function* textBytes(
  source: SbomSource,
  onBytes: (count: number) => void,
): AsyncGenerator<Buffer> {
  const packed = await peeked(counted(source.open(), onBytes), 2)
  const isGzip = packed.head[0] === 0x1f && packed.head[1] === 0x8b
  const text = await peeked(isGzip ? unzipped(packed.all(), source.name) : packed.all(), 3)
  const [first, second, third] = text.head
  if (first === 0xff && second === 0xfe) yield* decoded(text.all(), 'utf-16le')
  else if (first === 0xfe && second === 0xff) yield* decoded(text.all(), 'utf-16be')
  else if (first === 0xef && second === 0xbb && third === 0xbf) yield* without(text.all(), 3)
  else yield* text.all()
}

async function* counted(
  pieces: AsyncIterable<Uint8Array>,
  onBytes: (count: number) => void,
): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    onBytes(piece.length)
    yield Buffer.from(piece.buffer, piece.byteOffset, piece.length)
  }
}

type Peeked = { readonly head: Buffer; all(): AsyncGenerator<Buffer> }

/** At least so many bytes from the front, if there are, without losing them. */
async function peeked(pieces: AsyncGenerator<Buffer>, count: number): Promise<Peeked> {
  let head: Buffer = Buffer.alloc(0)
  while (head.length < count) {
    const next = await pieces.next()
    if (next.done === true) break
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value])
  }
  async function* all() {
    try {
      if (head.length > 0) yield head
      yield* pieces
    } finally {
      await pieces.return(undefined)
    }
  }
  return { head, all }
}

async function* unzipped(pieces: AsyncGenerator<Buffer>, name: string): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: 256 * 1024 })
  // What goes wrong shows again where the text is taken.
  const fed = pipeline(Readable.from(pieces), gunzip).catch(() => undefined)
  let size = 0
  try {
    for await (const piece of gunzip) {
      size += piece.length
      if (size > limits.expansionFrom && size > gunzip.bytesWritten * limits.expansion) {
        const expected = `at most ${limits.expansion} bytes of text to each compressed byte`
        throw new SbomProblem({
          source: name,
          what: 'the compressed data expands beyond what is read',
          expected,
        })
      }
      yield piece
    }
  } catch (fault) {
    if (!isZlibFault(fault)) throw fault
    const what = `the compressed data is damaged or cut (${fault.message})`
    throw new SbomProblem({ source: name, what, expected: 'a whole gzip file' })
  } finally {
    gunzip.destroy()
    await fed
  }
}

function isZlibFault(fault: unknown): fault is Error {
  return types.isNativeError(fault) && 'code' in fault && String(fault.code).startsWith('Z_')
}

/** PowerShell writes redirected output so. */
async function* decoded(pieces: AsyncGenerator<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding)
  for await (const piece of pieces) yield Buffer.from(decoder.decode(piece, { stream: true }))
  yield Buffer.from(decoder.decode())
}

async function* without(pieces: AsyncGenerator<Buffer>, count: number): AsyncGenerator<Buffer> {
  let left = count
  for await (const piece of pieces) {
    yield piece.subarray(Math.min(left, piece.length))
    left = Math.max(0, left - piece.length)
  }
}
