/** The tables in S3. Each image is a pair of objects of its own there, so that runs side by side never meet. */
import { isAccessDenied } from '@aws-delivery-actions/aws'
import { ActionError, type Edge, ServiceFailure, UserError } from '@aws-delivery-actions/host'
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
  /**
   * @param statementsFor What fits the partitions that lie there.
   * @throws {ServiceFailure} for what breaks it off, with what is uploaded already.
   */
  upload(
    pending: Pending,
    leaving: Settled['leaving'],
    statementsFor: StatementsFor | undefined,
  ): Promise<string | undefined>
}

export type StatementsFor = (partitions: readonly Partition[]) => string

/** Images whose rows are in memory at a time. */
const digits = [...'0123456789abcdef']

export async function openDestination(inputs: Inputs, edge: Edge): Promise<Destination | undefined> {
  const { destination, 'parquet-codec': codec } = inputs
  if (destination === undefined) return undefined
  const { openObjects } = await import('../objects/objects.js')
  const objects = await openObjects(edge)
  const uri = destination.replace(/\/+$/, '')
  if (uri.includes('${')) {
    throw new UserError('Athena takes ${…} in a location for the name of a partition', {
      where: 'destination',
      mend: 'name a prefix without it',
    })
  }
  const tables = tablesInS3(uri, objects)
  return {
    uri,
    tables,
    upload: async (pending, leaving, statementsFor) =>
      await upload(pending, leaving, statementsFor, { uri, codec, objects, tables }, edge),
  }
}

async function upload(
  pending: Pending,
  leaving: Settled['leaving'],
  statementsFor: StatementsFor | undefined,
  target: Target & { readonly tables: TablesInS3 },
  edge: Edge,
): Promise<string | undefined> {
  const { log, cancellation } = edge.host
  const all = pending.partitions.reduce((sum, { shas }) => sum + shas.size, 0)
  let sent = 0
  try {
    for await (const { partition, images } of portionsOf(pending)) {
      await inTurns(images, async (image) => {
        cancellation.signal.throwIfAborted()
        await sendImage(image, partition, target)
        log.live(`Uploading: ${counted(++sent, 'image')}`)
      })
    }
    await takeAway(leaving, target, edge)
    const statements = statementsFor && (await putStatements(statementsFor, target))
    log.live('')
    log.info(`Uploaded: ${counted(sent, 'image')} to ${target.uri}/`, 'good')
    return statements
  } catch (error) {
    log.live('')
    cancellation.signal.throwIfAborted()
    throw brokenOff(error, `${sent} of ${counted(all, 'image')}`)
  }
}

/** It is not as if nothing had been done: the tables lie in the folder, and some of them in S3. */
function brokenOff(error: unknown, done: string): unknown {
  if (!(error instanceof ActionError)) return error
  const { message, where, picture, expected, mend } = error
  const again = 'run again: what is uploaded already is uploaded once more'
  return new ServiceFailure(`the upload broke off after ${done}: ${message}`, {
    where,
    picture,
    expected,
    mend: mend === undefined ? again : `${mend}; then ${again}`,
    cause: error,
  })
}

/** Times that the statements are written, while other runs upload to other partitions. */
const mostRounds = 10

/** Whoever writes them last has looked after all others had uploaded. */
async function putStatements(
  statementsFor: StatementsFor,
  { uri, objects, tables }: Target & { readonly tables: TablesInS3 },
): Promise<string> {
  let written: string | undefined
  let fitting = statementsFor(await tables.partitions())
  for (let round = 0; round < mostRounds && written !== fitting; round++) {
    await objects.put(`${uri}/athena.sql`, Buffer.from(fitting), 'application/sql')
    written = fitting
    fitting = statementsFor(await tables.partitionsNow())
  }
  return written ?? fitting
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
