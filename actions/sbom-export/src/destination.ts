/** The tables in S3. Each image is a pair of objects of its own there, so that runs side by side never meet. */
import { type Edge, UserError } from '@aws-delivery-actions/host'
import {
  type Codec,
  type FactsOfImage,
  type Partition,
  parquetBytes,
  parseFileName,
  partitionFrom,
  pathOf,
  rowsOf,
} from '@aws-delivery-actions/sbom/tables'
import type { Pending } from './folder/pending.js'
import type { Inputs } from './inputs.js'
import type { FoundObject, Objects } from './objects/objects.js'

export type Destination = {
  /** `s3://bucket/prefix`, without a slash at its end. */
  readonly uri: string
  /** What lies there, listed once. */
  present(): Promise<readonly FoundObject[]>
  /** The partitions that lie there. */
  partitions(): Promise<readonly Partition[]>
  /** Kept for the upload. */
  statements(script: string): void
  upload(pending: Pending, codec: Codec, signal: AbortSignal): Promise<void>
}

/** Requests under way at a time. */
const width = 8

/** Images whose rows are in memory at a time. */
const digits = [...'0123456789abcdef']

export async function openDestination({ destination }: Inputs, edge: Edge): Promise<Destination | undefined> {
  if (destination === undefined) return undefined
  const { openObjects } = await import('./objects/objects.js')
  const objects = await openObjects(edge)
  const uri = destination.replace(/\/+$/, '')
  let listed: Promise<readonly FoundObject[]> | undefined
  let script: string | undefined
  const present = () => {
    listed ??= listAll(objects, `${uri}/sbom/`)
    return listed
  }
  return {
    uri,
    present,
    async partitions() {
      const found = (await present()).map((object) => placeOf(object, uri)?.partition)
      return found.filter((partition) => partition !== undefined)
    },
    statements(text) {
      script = text
    },
    async upload(pending, codec, signal) {
      const send = (path: string, bytes: Uint8Array, type: string) =>
        objects.put(`${uri}/${path}`, bytes, type)
      let sent = 0
      for (const { partition, shas } of pending.partitions) {
        for (const digit of digits) {
          const isWanted = (sha: string) => shas.has(sha) && sha[sha.indexOf(':') + 1] === digit
          const facts = [...(await pending.facts(partition, isWanted)).values()]
          await inTurns(facts, async (image) => {
            signal.throwIfAborted()
            await sendImage(image, partition, codec, send)
            sent++
            edge.host.log.live(`Uploading: ${sent} images`)
          })
        }
      }
      if (script !== undefined) await send('athena.sql', Buffer.from(script), 'application/sql')
      edge.host.log.live('')
      edge.host.log.info(`Uploaded: ${sent} images to ${uri}/`, 'good')
    },
  }
}

/** @throws {UserError} where uploading would make facts stand twice. */
export async function checkDestination(
  destination: Destination | undefined,
  pending: Pending,
): Promise<void> {
  const isDated = pending.partitions.some(({ partition }) => partition.day !== undefined)
  if (pending.partitions.length > 0) await checkLayout(destination, isDated ? 'history' : 'latest')
}

/** @throws {UserError} where uploading would make facts stand twice. */
export async function checkLayout(
  destination: Destination | undefined,
  layout: 'latest' | 'history',
): Promise<void> {
  if (destination === undefined) return
  for (const object of await destination.present()) {
    const place = placeOf(object, destination.uri)
    if (place === undefined) continue
    const { partition, name } = place
    const isOther = (partition.day === undefined) === (layout === 'history')
    if (isOther || name.kind === 'shared') {
      throw new UserError(
        isOther ? 'the destination holds tables of the other layout' : 'the destination holds joined tables',
        { where: object.uri, mend: 'name another destination: here the two would tell facts twice' },
      )
    }
  }
}

/** The vulnerabilities come second: until they do, those of the export before stand there. */
async function sendImage(
  image: FactsOfImage,
  partition: Partition,
  codec: Codec,
  send: (path: string, bytes: Uint8Array, type: string) => Promise<void>,
): Promise<void> {
  for (const table of ['sbom', 'cve'] as const) {
    const path = pathOf(table, partition, { kind: 'single', sha: image.image.sha })
    await send(path, parquetBytes(table, rowsOf(table, [image]), { codec }), 'application/vnd.apache.parquet')
  }
}

function placeOf({ uri }: FoundObject, root: string) {
  const path = uri.slice(`${root}/sbom/`.length)
  const at = path.lastIndexOf('/')
  const [partition, name] = [partitionFrom(path.slice(0, at)), parseFileName(path.slice(at + 1))]
  return partition === undefined || name === undefined ? undefined : { partition, name }
}

async function listAll(objects: Objects, uri: string): Promise<readonly FoundObject[]> {
  const found: FoundObject[] = []
  for await (const object of objects.list(uri)) found.push(object)
  return found
}

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values()
  const worker = async () => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: width }, worker))
}
