/** Finds the program that an image starts, by reading its layers from the top until it is met. */
import type { Readable } from 'node:stream'
import * as zlib from 'node:zlib'
import type { ImageConfig } from '../image-config.js'
import type { Descriptor, ImageManifest } from '../manifest.js'
import { isForeignLayer } from '../media-types.js'
import { type FileView, fileView } from './file-view.js'
import { headLength, type Program, programOf } from './machine.js'
import { tarEntries } from './tar.js'

export type EntryPoint =
  | {
      readonly found: true
      readonly path: string
      readonly program: Extract<Program, { architecture: string }>
    }
  /** Why it cannot be told. */
  | { readonly found: false; readonly why: string }

export type ReadLayer = <T>(layer: Descriptor, read: (content: Readable) => Promise<T>) => Promise<T>

/** Bytes of an image that are read at most, compressed and unpacked. */
const mostRead = 512 * 1024 * 1024
const mostUnpacked = 4 * 1024 * 1024 * 1024
const deepestScript = 4

/** @param readLayer Gives a layer as it lies in the registry, again when the connection broke. */
export async function findEntryPoint(
  { layers }: ImageManifest,
  config: ImageConfig,
  readLayer: ReadLayer,
): Promise<EntryPoint> {
  const isWindows = config.platform.os === 'windows'
  const [name] = [...config.entrypoint, ...config.command]
  if (name === undefined) return { found: false, why: 'the image has no entry point and no command' }
  const wanted = isWindows ? windowsPaths(name, config) : unixPaths(name, config)
  const view = fileView(isWindows)
  let read = 0
  for (const layer of [...layers].reverse()) {
    if (isForeignLayer(layer.mediaType))
      return { found: false, why: `${name} is in a layer that may not be handed on` }
    read += layer.size
    if (read > mostRead)
      return { found: false, why: `${name} is not in the upper ${mostRead / 1024 / 1024} MiB` }
    // A file in a folder that comes later in the path counts only when no layer has one in those before it.
    const look = () => known(view, wanted.slice(0, 1), deepestScript)
    const met = await readLayer(layer, (packed) => scan(packed, layer.mediaType, view, look))
    if (met !== undefined) return met
    view.endLayer()
  }
  return known(view, wanted, deepestScript) ?? { found: false, why: `${name} is in none of the layers` }
}

async function scan(
  packed: Readable,
  mediaType: string,
  view: FileView,
  look: () => EntryPoint | undefined,
): Promise<EntryPoint | undefined> {
  const layer = unpack(packed, mediaType)
  if (layer === undefined) return { found: false, why: `this Node.js cannot unpack ${mediaType}` }
  try {
    for await (const entry of tarEntries(bounded(layer), headLength)) {
      view.add(entry)
      const met = entry.kind === 'other' ? undefined : look()
      if (met !== undefined) return met
    }
    return undefined
  } catch (error) {
    const isUnreadable = error instanceof RangeError || /^Z_|^ERR_.*Z(LIB|STD)/.test(codeOf(error))
    if (!isUnreadable) throw error
    return { found: false, why: `a layer cannot be unpacked (${(error as Error).message})` }
  } finally {
    packed.destroy()
    layer.destroy()
  }
}

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code ?? '')
}

/** Undefined while the layers read so far do not tell. */
function known(view: FileView, paths: readonly string[], depth: number): EntryPoint | undefined {
  for (const path of paths) {
    const head = view.resolve(path)
    if (head === undefined) continue
    const program = programOf(head)
    if (program.kind === 'unknown') return { found: false, why: `/${path} is no program that can be told` }
    if (program.kind !== 'script') return { found: true, path: `/${path.replace(/^Files\//, '')}`, program }
    if (depth === 0) return { found: false, why: `/${path} is a script of scripts` }
    return known(view, [program.interpreter.replace(/^\/+/, '')], depth - 1)
  }
  return undefined
}

function unixPaths(name: string, { environment, workingDirectory }: ImageConfig): readonly string[] {
  if (name.startsWith('/')) return [name.slice(1)]
  if (name.includes('/')) return [`${workingDirectory ?? ''}/${name}`.replace(/^\/+/, '')]
  const path = environment.find((variable) => variable.startsWith('PATH='))?.slice('PATH='.length)
  const folders = (path || '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin').split(':')
  return folders.map((folder) => `${folder}/${name}`.replace(/^\/+/, ''))
}

/** In layers of Windows the disk stands under `Files`. */
function windowsPaths(name: string, { workingDirectory }: ImageConfig): readonly string[] {
  const plain = (path: string) =>
    path
      .replace(/^[A-Za-z]:/, '')
      .replaceAll('\\', '/')
      .replace(/^\/+/, '')
  const isRooted = /^([A-Za-z]:)?[\\/]/.test(name)
  const path = isRooted ? plain(name) : `${plain(workingDirectory ?? '')}/${plain(name)}`.replace(/^\/+/, '')
  const folders = isRooted ? [path] : [path, `Windows/System32/${plain(name)}`, plain(name)]
  return folders.flatMap((at) =>
    /\.[a-z]{2,4}$/i.test(at) ? [`Files/${at}`] : [`Files/${at}.exe`, `Files/${at}`],
  )
}

/** Undefined where this Node.js has no zstd. */
function unpack(packed: Readable, mediaType: string): Readable | undefined {
  const unpacker = unpackerFor(mediaType)
  if (unpacker === undefined) {
    packed.destroy()
    return undefined
  }
  if (unpacker === 'none') return packed
  packed.on('error', (error) => unpacker.destroy(error))
  unpacker.on('close', () => packed.destroy())
  return packed.pipe(unpacker)
}

function unpackerFor(mediaType: string): (Readable & NodeJS.WritableStream) | 'none' | undefined {
  if (/[+.]gzip$/.test(mediaType)) return zlib.createGunzip()
  if (!/[+.]zstd$/.test(mediaType)) return 'none'
  const { createZstdDecompress } = zlib as { createZstdDecompress?: () => zlib.Gunzip }
  return createZstdDecompress?.()
}

async function* bounded(source: Readable): AsyncGenerator<Uint8Array> {
  let length = 0
  for await (const chunk of source as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > mostUnpacked) throw new RangeError('a layer unpacks to more than can be looked at')
    yield chunk
  }
}
