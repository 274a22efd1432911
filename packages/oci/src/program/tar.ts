/** Reads the entries of a tar archive as it passes by, keeping only the beginning of each file. */

export type TarEntry = {
  /** Without `./` and `/` before it. */
  readonly path: string
  readonly kind: 'file' | 'link' | 'other'
  /** Of a link, symbolic or hard. */
  readonly target?: string
  readonly isHardLink: boolean
  /** The first bytes of a file. */
  readonly head: Uint8Array
}

const block = 512
const largestHeader = 1024 * 1024

/** @throws {RangeError} when it is no tar archive. */
export async function* tarEntries(
  source: AsyncIterable<Uint8Array>,
  headLength: number,
): AsyncGenerator<TarEntry> {
  const reader = readerOf(source)
  let long: { path?: string; target?: string } = {}
  for (;;) {
    const header = await reader.take(block)
    if (header === undefined || header.every((byte) => byte === 0)) return
    if (!hasChecksum(header)) throw new RangeError('this is no tar archive')
    const size = numberAt(header, 124, 12)
    const type = String.fromCharCode(header[156] ?? 0)
    if (type === 'x' || type === 'L' || type === 'K') {
      if (size > largestHeader) throw new RangeError('a header of the archive is too long')
      const body = await reader.take(size)
      await reader.skip(padding(size))
      if (body === undefined) return
      long = { ...long, ...longNames(type, body) }
      continue
    }
    const hasContent = type === '0' || type === '\0' || type === '7'
    const head = hasContent
      ? ((await reader.take(Math.min(size, headLength))) ?? new Uint8Array())
      : new Uint8Array()
    await reader.skip(size - head.length + padding(size))
    const prefix = textAt(header, 345, 155)
    const name = textAt(header, 0, 100)
    const path = long.path ?? (isUstar(header) && prefix !== '' ? `${prefix}/${name}` : name)
    const target = long.target ?? textAt(header, 157, 100)
    if (type !== 'g') long = {}
    const isLink = type === '1' || type === '2'
    yield {
      path: path.replace(/^(?:\.?\/+)+/, '').replace(/\/+$/, ''),
      kind: hasContent ? 'file' : isLink ? 'link' : 'other',
      isHardLink: type === '1',
      ...(isLink ? { target } : {}),
      head,
    }
  }
}

type Reader = {
  /** Undefined at the end. */
  take(length: number): Promise<Uint8Array | undefined>
  skip(length: number): Promise<void>
}

function readerOf(source: AsyncIterable<Uint8Array>): Reader {
  const chunks = source[Symbol.asyncIterator]()
  let rest: Uint8Array = new Uint8Array()

  async function more(): Promise<boolean> {
    const { done, value } = await chunks.next()
    if (done) return false
    rest = rest.length === 0 ? value : Buffer.concat([rest, value])
    return true
  }

  return {
    async take(length) {
      while (rest.length < length) if (!(await more())) return undefined
      const taken = rest.subarray(0, length)
      rest = rest.subarray(length)
      return taken
    },
    async skip(length) {
      let left = length
      while (left > rest.length) {
        left -= rest.length
        rest = new Uint8Array()
        if (!(await more())) return
      }
      rest = rest.subarray(left)
    },
  }
}

function longNames(type: string, body: Uint8Array): { path?: string; target?: string } {
  const text = Buffer.from(body).toString('utf8')
  if (type === 'L') return { path: text.replace(/\0.*$/s, '') }
  if (type === 'K') return { target: text.replace(/\0.*$/s, '') }
  const path = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(text)?.[1]
  const target = /(?:^|\n)\d+ linkpath=([^\n]*)\n/.exec(text)?.[1]
  return { ...(path === undefined ? {} : { path }), ...(target === undefined ? {} : { target }) }
}

function padding(size: number): number {
  return (block - (size % block)) % block
}

/** Octal, or binary where the first bit is set. */
function numberAt(header: Uint8Array, at: number, length: number): number {
  const field = header.subarray(at, at + length)
  if ((field[0] ?? 0) & 0x80) return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0)
  const digits = Buffer.from(field)
    .toString('latin1')
    .replace(/[\0 ].*$/s, '')
  return digits === '' ? 0 : Number.parseInt(digits, 8)
}

function textAt(header: Uint8Array, at: number, length: number): string {
  return Buffer.from(header.subarray(at, at + length))
    .toString('utf8')
    .replace(/\0.*$/s, '')
}

function isUstar(header: Uint8Array): boolean {
  return textAt(header, 257, 5) === 'ustar'
}

function hasChecksum(header: Uint8Array): boolean {
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0)
  return (
    numberAt(
      header.map((byte, at) => (at === 148 && byte === 32 ? 48 : byte)),
      148,
      8,
    ) === sum
  )
}
