/** The tables in S3. Each image is a pair of objects of its own there, so that runs side by side never meet. */
import { isAccessDenied } from '@aws-delivery-actions/aws'
import type { Edge } from '@aws-delivery-actions/host'
import {
  type Codec,
  type FactsOfImage,
  type Partition,
  parquetBytes,
  pathOf,
  rowsOf,
} from '@aws-delivery-actions/sbom/tables'
import { counted } from '../counted.js'
import type { Pending } from '../folder/pending.js'
import type { Inputs } from '../inputs.js'
import type { Objects } from '../objects/objects.js'
import type { Settled } from '../settle.js'
import { inTurns } from '../turns.js'
import { type TablesInS3, tablesInS3 } from './tables-in-s3.js'

export type Destination = {
  /** `s3://bucket/prefix`, without a slash at its end. */
  readonly uri: string
  readonly tables: TablesInS3
  /** @param script The statements that fit the tables. */
  upload(pending: Pending, leaving: Settled['leaving'], script: string | undefined): Promise<void>
}

/** Images whose rows are in memory at a time. */
const digits = [...'0123456789abcdef']

export async function openDestination(inputs: Inputs, edge: Edge): Promise<Destination | undefined> {
  const { destination, 'parquet-codec': codec } = inputs
  if (destination === undefined) return undefined
  const { openObjects } = await import('../objects/objects.js')
  const objects = await openObjects(edge)
  const uri = destination.replace(/\/+$/, '')
  const { log, cancellation } = edge.host
  return {
    uri,
    tables: tablesInS3(uri, objects),
    async upload(pending, leaving, script) {
      let sent = 0
      for await (const { partition, images } of portionsOf(pending)) {
        await inTurns(images, async (image) => {
          cancellation.signal.throwIfAborted()
          await sendImage(image, partition, { uri, codec, objects })
          log.live(`Uploading: ${counted(++sent, 'image')}`)
        })
      }
      await takeAway(leaving, { uri, objects }, edge)
      if (script !== undefined) {
        await objects.put(`${uri}/athena.sql`, Buffer.from(script), 'application/sql')
      }
      log.live('')
      log.info(`Uploaded: ${counted(sent, 'image')} to ${uri}/`, 'good')
    },
  }
}

async function* portionsOf(
  pending: Pending,
): AsyncGenerator<{ readonly partition: Partition; readonly images: readonly FactsOfImage[] }> {
  for (const { partition, shas } of pending.partitions) {
    for (const digit of digits) {
      const isWanted = (sha: string) => shas.has(sha) && sha[sha.indexOf(':') + 1] === digit
      yield { partition, images: [...(await pending.facts(partition, isWanted)).values()] }
    }
  }
}

type Target = { readonly uri: string; readonly codec: Codec; readonly objects: Objects }

/**
 * S3 changes one object at a time. The vulnerabilities come first: packages without theirs would look like an image
 * without faults, while those of packages that are not there yet are joined with nothing.
 */
async function sendImage(
  image: FactsOfImage,
  partition: Partition,
  { uri, codec, objects }: Target,
): Promise<void> {
  for (const table of ['cve', 'sbom'] as const) {
    const path = pathOf(table, partition, { kind: 'single', sha: image.image.sha })
    const bytes = parquetBytes(table, rowsOf(table, [image]), { codec })
    await objects.put(`${uri}/${path}`, bytes, 'application/vnd.apache.parquet')
  }
}

/** Last, so that each fact is always somewhere; the packages first, for the same reason as above. */
async function takeAway(
  leaving: Settled['leaving'],
  { uri, objects }: Pick<Target, 'uri' | 'objects'>,
  { host }: Edge,
): Promise<void> {
  const pairs = leaving.flatMap(({ partition, shas }) =>
    [...shas].map((sha) =>
      (['sbom', 'cve'] as const).map(
        (table) => `${uri}/${pathOf(table, partition, { kind: 'single', sha })}`,
      ),
    ),
  )
  try {
    await inTurns(pairs, async (pair) => {
      for (const object of pair) await objects.remove(object)
    })
  } catch (error) {
    if (!isAccessDenied(error)) throw error
    host.log.warn(
      `Not allowed: s3:DeleteObject, so ${counted(pairs.length, 'image stands', 'images stand')} twice in ${uri}/: where a document without an account put it, too. Remove ${pairs[0]?.join(' and ')}${pairs.length > 1 ? ' and the others' : ''}`,
    )
  }
}
