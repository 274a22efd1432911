/** The bytes of a file or pipe. Whatever a path leads to, the reading has an end and never holds the process. */
import { closeSync, constants, promises as fs, openSync, readSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { UserError } from './errors.js'

/** Opening a pipe waits for a writer, in a thread that not even the end of the process interrupts. */
const withoutWaiting = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY

const smallestRead = 64 * 1024

export type Reading = {
  /** As the user wrote it. */
  readonly path: string
  /** What the file is for. */
  readonly purpose: string
  readonly maxBytes: number
  readonly signal: AbortSignal | undefined
}

/** @throws {UserError} when it is neither, is a pipe that gives nothing, or has more than `maxBytes`. */
export async function bytesOf(absolute: string, reading: Reading): Promise<Uint8Array> {
  const { path, purpose, maxBytes } = reading
  const kind = await fs.stat(absolute)
  if (kind.isFIFO()) return await bytesOfPipe(absolute, reading)
  // A folder is refused by its own error.
  if (!kind.isFile() && !kind.isDirectory()) {
    const what = kind.isSocket() ? 'socket' : 'device'
    throw new UserError(`${purpose} is a ${what}`, { where: path, expected: 'a file' })
  }
  if (kind.size > maxBytes) throw tooLarge(`${kind.size} bytes`, reading)
  const file = await fs.open(absolute, withoutWaiting)
  try {
    return await collected(chunksOf(file, kind.size), reading)
  } finally {
    await file.close()
  }
}

/** Files of the kernel do not tell their size, and some have no end. */
async function* chunksOf(file: FileHandle, size: number): AsyncIterable<Uint8Array> {
  for (let left = size; ; ) {
    const buffer = Buffer.allocUnsafe(Math.max(left, smallestRead))
    const { bytesRead } = await file.read(buffer)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
    left -= bytesRead
  }
}

/** Such as a shell's `<(…)`. */
async function bytesOfPipe(absolute: string, reading: Reading): Promise<Uint8Array> {
  const descriptor = openSync(absolute, withoutWaiting)
  const first = readNow(descriptor)
  if (first?.length === 0) {
    closeSync(descriptor)
    const { path, purpose } = reading
    throw new UserError(`${purpose} is a pipe that nothing comes from`, { where: path, expected: 'a file' })
  }
  return await collected(chunksOfPipe(descriptor, first, reading.signal), reading)
}

async function* chunksOfPipe(
  descriptor: number,
  first: Uint8Array | undefined,
  signal: AbortSignal | undefined,
): AsyncIterable<Uint8Array> {
  const { Socket } = await import('node:net')
  const socket = new Socket({ fd: descriptor, readable: true, writable: false })
  const abort = () => socket.destroy(signal?.reason)
  signal?.addEventListener('abort', abort, { once: true })
  try {
    if (first !== undefined) yield first
    yield* socket
  } finally {
    signal?.removeEventListener('abort', abort)
    socket.destroy()
  }
}

/** Nothing at all when nobody has the pipe open to write; `undefined` when somebody has, and has not written yet. */
function readNow(descriptor: number): Uint8Array | undefined {
  const buffer = Buffer.allocUnsafe(smallestRead)
  try {
    return buffer.subarray(0, readSync(descriptor, buffer))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return undefined
    throw error
  }
}

async function collected(chunks: AsyncIterable<Uint8Array>, reading: Reading): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    reading.signal?.throwIfAborted()
    all.push(chunk)
    length += chunk.length
    if (length > reading.maxBytes) throw tooLarge(`more than ${reading.maxBytes} bytes`, reading)
  }
  return all.length === 1 && all[0] !== undefined ? all[0] : Buffer.concat(all, length)
}

function tooLarge(size: string, { path, purpose, maxBytes }: Reading): UserError {
  return new UserError(`${purpose} has ${size}`, { where: path, expected: `at most ${maxBytes} bytes` })
}
