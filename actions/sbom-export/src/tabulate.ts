/** Documents become tables: what the modes export and transform have in common. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  type Edge,
  messageOf,
  quoted,
  ServiceFailure,
  throwTogether,
  UserError,
} from '@aws-delivery-actions/host'
import type { Image } from '@aws-delivery-actions/sbom'
import type { DocumentFacts, SbomSource } from '@aws-delivery-actions/sbom/read'
import {
  athenaScript,
  collectFacts,
  type Enrichment,
  type FactsOfImage,
  folderOf,
  isCodecAvailable,
  partitionOf,
  Texts,
} from '@aws-delivery-actions/sbom/tables'
import { type Destination, openDestination, type StatementsFor } from './destination/destination.js'
import { commit, writeReady } from './folder/commit.js'
import { type Lock, withLock } from './folder/lock.js'
import { Pending } from './folder/pending.js'
import { withPlace } from './folder/place.js'
import { tablesIn } from './folder/present.js'
import { makeReady, type Written } from './folder/write.js'
import type { Inputs } from './inputs.js'
import { type Reading, readEach } from './reading.js'
import { Rescans } from './rescans.js'
import { settle } from './settle.js'
import { countsInWords, type ImageTally, summaryOf, tallyOf } from './summary.js'
import { unreadSummary } from './unread.js'

/** What else is known of the vulnerabilities of one image. */
export type Enrich = (image: Image) => Promise<Enrichment>

export type TabulateOptions = {
  /** Asked once a document, after it was read and before its rows are made. */
  readonly enrich?: Enrich
  /** How many documents there are, where it is known: for the bar. */
  readonly expected?: number
  /** All their bytes, where they are known. */
  readonly bytes?: number
}

/** What was written. */
export type Tabulated = {
  readonly images: number
  readonly packages: number
  readonly vulnerabilities: number
  readonly outputDir: string
  /** The page, where it was asked for. */
  readonly htmlFile: string | undefined
  /** Markdown blocks for the summary of the run. */
  readonly summary: readonly string[]
  /** What the upload ended with, where it did not come to its end. */
  readonly broken: ServiceFailure | undefined
}

export function outputsOf({
  images,
  packages,
  vulnerabilities,
  outputDir,
  htmlFile,
}: Omit<Tabulated, 'summary' | 'broken'>) {
  return { images, packages, vulnerabilities, 'output-dir': outputDir, 'html-file': htmlFile }
}

/**
 * What can be known of the outputs before AWS is asked for anything.
 * @throws {UserError}
 */
export async function checkOutputs(inputs: Inputs, edge: Edge): Promise<void> {
  const folder = resolve(edge.files.workingDirectory, inputs['output-dir'])
  await checkWriting(inputs, folder)
  await withPlace(folder, async () => {})
  await (await openDestination(inputs, edge))?.tables.checkLayout(inputs.layout)
}

/**
 * Reads the documents one after the other and writes their tables to `output-dir`, then to `destination`.
 * @throws {UserError} for a document that is refused; nothing has changed then.
 */
export async function tabulate(
  sources: Iterable<SbomSource> | AsyncIterable<SbomSource>,
  inputs: Inputs,
  edge: Edge,
  options: TabulateOptions = {},
): Promise<Tabulated> {
  const { 'output-dir': outputDir, 'parquet-codec': codec } = inputs
  const { signal } = edge.host.cancellation
  const folder = resolve(edge.files.workingDirectory, outputDir)
  await checkWriting(inputs, folder)
  const destination = await openDestination(inputs, edge)
  return await withPlace(folder, async (place) => {
    const pending = new Pending(place)
    const { tallies, unread } = await readAll(sources, pending, inputs, edge, options)
    const upload = destination && (await settleUpload(pending.fork(), destination, inputs, edge))
    const { written, statementsFor } = await withLock(folder, place, edge, async (lock) => {
      await checkLayout(inputs, folder)
      const { leaving, older } = await settle(pending, tablesIn(folder))
      tellOlder(older, outputDir, edge)
      const written = await makeReady(pending, { folder, place, codec, signal, leaving })
      const statementsFor = await finish(written, { inputs, folder, place, pending, destination, lock })
      return { written, statementsFor }
    })
    const { images, packages, vulnerabilities } = written
    edge.host.log.info(`Tables: ${outputDir} (${countsInWords(written)})`, 'good')
    const htmlFile = await pageOf(inputs, edge)
    const broken = await upload?.(statementsFor).catch((error: unknown) => asServiceFailure(error))
    const summary = [...summaryOf(tallies, written, outputDir), ...unreadSummary(unread)]
    return { images, packages, vulnerabilities, outputDir, htmlFile, summary, broken }
  })
}

/** The tables lie in the folder by then: such an end still has something to tell. */
function asServiceFailure(error: unknown): ServiceFailure {
  if (error instanceof ServiceFailure) return error
  throw error
}

/** What is uploaded is settled beside what lies in S3, which may be more or newer than what lies in the folder. */
async function settleUpload(
  pending: Pending,
  destination: Destination,
  { layout, 'output-dir': outputDir }: Inputs,
  edge: Edge,
) {
  await destination.tables.checkLayout(layout)
  const { leaving, older } = await settle(pending, destination.tables)
  tellOlder(older, destination.uri, edge)
  return async (statementsFor: StatementsFor | undefined) => {
    const uploaded = await destination.upload(pending, leaving, statementsFor)
    const path = join(outputDir, 'athena.sql')
    // What others have uploaded meanwhile is told in both places.
    if (uploaded !== undefined && uploaded !== textOf(resolve(edge.files.workingDirectory, path))) {
      await edge.files.writeWhole(path, uploaded)
    }
    return undefined
  }
}

function tellOlder(older: readonly string[], where: string, { host }: Edge): void {
  if (older.length === 0) return
  const named = older.slice(0, 5).join(', ')
  const more = older.length > 5 ? ` and ${older.length - 5} more` : ''
  host.log.warn(`Left out, for the tables in ${where} hold a newer document: ${named}${more}`)
}

async function pageOf({ html, 'output-dir': outputDir, 'report-title': title }: Inputs, edge: Edge) {
  if (html !== true) return undefined
  const { writePage } = await import('./page/write.js')
  return (await writePage(outputDir, join(outputDir, 'report.html'), title, edge)).file
}

/** What can be known before anything is read. */
async function checkWriting(inputs: Inputs, folder: string): Promise<void> {
  const codec = inputs['parquet-codec']
  if (!isCodecAvailable(codec)) {
    throw new UserError(`Node.js ${process.versions.node} cannot compress with ${codec}`, {
      where: 'parquet-codec',
      expected: 'gzip or snappy, or Node.js 22.15 or later',
    })
  }
  await checkLayout(inputs, folder)
}

async function checkLayout({ layout, 'output-dir': outputDir }: Inputs, folder: string): Promise<void> {
  const other = (await tablesIn(folder).partitions()).find(
    ({ day }) => (day === undefined) === (layout === 'history'),
  )
  if (other !== undefined) {
    throw new UserError(
      `the folder holds tables of the layout ${layout === 'latest' ? 'history' : 'latest'}`,
      {
        where: outputDir,
        mend: 'name another output-dir: in one folder the two would tell facts twice',
      },
    )
  }
}

async function readAll(
  sources: Iterable<SbomSource> | AsyncIterable<SbomSource>,
  pending: Pending,
  inputs: Inputs,
  edge: Edge,
  { enrich, ...expected }: TabulateOptions,
): Promise<Pick<Reading, 'unread'> & { readonly tallies: readonly ImageTally[] }> {
  const tallies: ImageTally[] = []
  const twins: UserError[] = []
  const texts = new Texts()
  const places = new Map<string, string>()
  const rescans = new Rescans()
  const { problems, unread } = await readEach({ sources, ...expected }, edge, (source) => {
    const { visitor, finish } = collectFacts(Date.now(), texts)
    return {
      visitor,
      async take(document) {
        const facts = finish(document, source.place ?? source.name, await enrich?.(document.image))
        const twin = twinOf(source, facts.image.sha, places)
        if (twin !== undefined) twins.push(twin)
        const day = inputs.layout === 'history' ? dayOf(facts.image.exportedat ?? Date.now()) : undefined
        const partition = partitionOf(document.image, day)
        await pending.add(partition, facts)
        rescans.add(`${folderOf(partition)} ${facts.image.sha}`, source.name, facts)
        tellOddTime(document, facts, source, edge)
        tallies.push(tallyOf(facts))
        return facts
      },
    }
  })
  throwTogether([...problems, ...twins])
  rescans.tell(edge.host.log)
  return { tallies, unread }
}

/** Without a digest, the one would take the place of the other. */
function twinOf(source: SbomSource, sha: string, places: Map<string, string>): UserError | undefined {
  if (source.isPlaceShared !== true || !sha.startsWith('document:')) return undefined
  const other = places.get(sha)
  places.set(sha, source.name)
  if (other === undefined) return undefined
  return new UserError(`two documents without a digest lie in the same place, ${source.place}`, {
    where: source.name,
    picture: [other, source.name],
    mend: 'give the folder above both, or folders of different names',
  })
}

function tellOddTime(
  { createdAt }: DocumentFacts,
  { image }: FactsOfImage,
  { name }: SbomSource,
  { host }: Edge,
): void {
  if (createdAt === '' || image.exportedat !== undefined) return
  host.log.warn(
    `${name}: says that it was made ${quoted(createdAt.slice(0, 40))}, which is no time between 2000 and tomorrow: it counts as untold`,
  )
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

type Finishing = {
  readonly inputs: Inputs
  readonly folder: string
  readonly place: string
  readonly pending: Pending
  readonly destination: Destination | undefined
  readonly lock: Lock
}

/**
 * The tables and the statements that fit them take their places together.
 * @returns What makes the statements, where they are wanted.
 */
async function finish(written: Written, finishing: Finishing): Promise<StatementsFor | undefined> {
  const { inputs, folder, place, lock } = finishing
  const moves = [...written.moves]
  const statementsFor = inputs.athena ? await statementsOf(finishing) : undefined
  const script = statementsFor?.((await finishing.destination?.tables.partitions()) ?? [])
  if (script !== undefined && script !== textOf(join(folder, 'athena.sql'))) {
    await writeReady(join(place, 'statements'), script)
    moves.push({ from: 'statements', to: 'athena.sql' })
  }
  if (moves.length > 0 || written.removals.length > 0) {
    lock.check()
    commit(folder, place, { moves, removals: written.removals })
  }
  return statementsFor
}

async function statementsOf({
  inputs: { layout },
  folder,
  pending,
  destination,
}: Finishing): Promise<StatementsFor> {
  const own = [
    ...(await tablesIn(folder).partitions()),
    ...pending.partitions.map(({ partition }) => partition),
  ]
  const location = destination?.uri ?? 's3://BUCKET/PREFIX'
  return (others) => athenaScript({ location, partitions: [...own, ...others], layout })
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new ServiceFailure(`the file cannot be read: ${messageOf(error)}`, { where: path, cause: error })
  }
}
