/** Each document written anew, valid by the official schemas. */
import { createHash } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Edge, messageOf, ServiceFailure, versionOf } from '@aws-delivery-actions/host'
import { markdown } from '@aws-delivery-actions/report'
import type { Image } from '@aws-delivery-actions/sbom'
import { type NormalizedFormat, normalize } from '@aws-delivery-actions/sbom/normalize'
import { SbomProblem, type SbomSource } from '@aws-delivery-actions/sbom/read'
import { counted } from '../counted.js'
import { commit } from '../folder/commit.js'
import { withLock } from '../folder/lock.js'
import { withPlace } from '../folder/place.js'
import { sizeInWords } from '../progress.js'
import { problemOf } from '../refused.js'
import type { Enrich } from '../tabulate.js'

const endings = { cyclonedx: 'cdx.json', spdx: 'spdx.json' } as const satisfies Record<
  NormalizedFormat,
  string
>

/** What actions/attest takes, in bytes. */
const largestAttested = 16 * 1024 * 1024

export type WrittenDocuments = { readonly files: readonly string[]; readonly summary: string }

/** All of them take their places at once, or none does. */
export async function writeNormalized(
  sources: readonly SbomSource[],
  format: NormalizedFormat,
  outputDir: string,
  edge: Edge,
  enrich?: Enrich,
): Promise<WrittenDocuments> {
  const folder = resolve(edge.files.workingDirectory, outputDir)
  const nameFor = uniqueNames()
  const written = await withPlace(folder, async (place) => {
    const documents: { from: string; to: string; size: number }[] = []
    for (const source of sources) {
      const from = `normalized-${documents.length}`
      const { image, size } = await writeOne(source, format, join(place, from), edge, enrich)
      documents.push({ from, to: `normalized/${nameFor(image, source.name)}.${endings[format]}`, size })
    }
    await withLock(folder, place, edge, async (lock) => {
      lock.check()
      commit(folder, place, { moves: documents, removals: [] })
    })
    return documents
  })
  const files = written.map(({ to }) => join(outputDir, to))
  const bytes = written.reduce((sum, { size }) => sum + size, 0)
  const where = join(outputDir, 'normalized')
  edge.host.log.info(
    `Normalised: ${where} (${counted(files.length, 'normalised SBOM')}, ${sizeInWords(bytes)})`,
    'good',
  )
  const cure = format === 'spdx' ? ' (cyclonedx is smaller)' : ''
  for (const { to, size } of written.filter(({ size }) => size > largestAttested)) {
    edge.host.log.warn(
      `${join(outputDir, to)} has ${sizeInWords(size)}: actions/attest takes no SBOM of more than 16 MiB${cure}`,
    )
  }
  return { files, summary: `${counted(files.length, 'normalised SBOM')} in ${markdown.code(where)}` }
}

async function writeOne(
  source: SbomSource,
  format: NormalizedFormat,
  path: string,
  { host }: Edge,
  enrich: Enrich | undefined,
): Promise<{ readonly image: Image; readonly size: number }> {
  const file = openWriting(path)
  try {
    const { image } = await normalize(source, format, {
      write: file.write,
      tool: { name: 'sbom-export', version: versionOf(process.argv[1] ?? '') },
      now: new Date(),
      signal: host.cancellation.signal,
      ...(enrich === undefined ? {} : { enrich }),
    })
    return { image, size: file.end() }
  } catch (error) {
    throw error instanceof SbomProblem ? problemOf(error) : error
  } finally {
    file.close()
  }
}

/** Characters that are written at a time. */
const pieceLength = 256 * 1024

/** A document comes in many small pieces, and may be larger than memory. */
function openWriting(path: string) {
  const whole = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw new ServiceFailure(`the normalised SBOM cannot be written: ${messageOf(error)}`, {
        where: 'output-dir',
        mend: 'name a folder that can be written, or free the disk',
        cause: error,
      })
    }
  }
  const file = whole(() => openSync(path, 'wx'))
  let waiting: string[] = []
  let length = 0
  let size = 0
  const flush = () => {
    const bytes = Buffer.from(waiting.join(''))
    for (let done = 0; done < bytes.length; ) done += whole(() => writeSync(file, bytes, done))
    size += bytes.length
    waiting = []
    length = 0
  }
  return {
    write(text: string) {
      waiting.push(text)
      length += text.length
      if (length >= pieceLength) flush()
    },
    /** How many bytes there are. */
    end() {
      flush()
      return size
    },
    close: () => closeSync(file),
  }
}

/** Two documents of one image keep a name each. */
function uniqueNames(): (image: Image, source: string) => string {
  const taken = new Map<string, number>()
  return (image, source) => {
    const name = nameOf(image, source)
    const number = (taken.get(name) ?? 0) + 1
    taken.set(name, number)
    return number === 1 ? name : `${name}-${number}`
  }
}

/** By the digest; without one, by what the document calls its subject and by its own name. */
function nameOf({ digest, arn }: Image, source: string): string {
  const [, algorithm, hex] = /^([a-z0-9]+):([0-9a-f]{32,128})$/.exec(digest) ?? []
  if (algorithm !== undefined) return `${algorithm}-${hex}`
  return `document-${createHash('sha256')
    .update(JSON.stringify([arn, source]))
    .digest('hex')}`
}
