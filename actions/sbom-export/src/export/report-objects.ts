/** The objects of a report: its own, known by its id, and none that lies beside them. */
import { until } from '@aws-delivery-actions/aws'
import { ServiceFailure } from '@aws-delivery-actions/host'
import type { LiveEdge } from '../live-edge.js'
import { openObjects } from '../objects/objects.js'
import type { ScannedImage } from './images.js'
import type { FinishedReport } from './report.js'
import { sleepingUntil } from './time-limit.js'

export type ReportObject = {
  readonly uri: string
  readonly size: number
  /** `sha256:…`; empty, as the rest, for a key of a form that is not known here. */
  readonly digest: string
  readonly account: string
  readonly region: string
  readonly repository: string
}

export type Search = {
  readonly region: string | undefined
  /** Where the report was ordered to, for a service that does not repeat it. */
  readonly keyPrefix: string
  /** Images that the report is to have; undefined where that is not known. */
  readonly expected: readonly ScannedImage[] | undefined
  /** Whether the report has ended just now, so that objects may still be on their way. */
  readonly isFresh: boolean
  /** The clock's time at which the whole export ends. */
  readonly deadline: number
}

/** Milliseconds until it is believed that nothing of a report comes, or nothing more. */
const patience = { nothing: 60_000, more: 15_000 }

/** As many images stand in one message. */
const mostNamed = 5

const rhythm = { shortest: 1_000, longest: 10_000, eagerFor: 10_000, eagerLongest: 2_000 }

export type Found = {
  readonly folder: string
  readonly objects: readonly ReportObject[]
  /** Those that were expected and are not there. */
  readonly missing: readonly ScannedImage[]
}

/**
 * Report and objects may be told of in any order, so it looks again while some are missing.
 * @throws {ServiceFailure} when there are none.
 */
export async function findObjects(report: FinishedReport, search: Search, edge: LiveEdge): Promise<Found> {
  const { clock, random } = edge.aws
  const folders = foldersOf(report, search.keyPrefix)
  const start = clock.now()
  const endOf = (ms: number) => Math.min(start + ms, search.deadline)
  return await until<Found>(
    async () => {
      const found = await lookIn(folders, search, edge)
      const missing = missingFrom(found.objects, search.expected)
      if (found.objects.length === 0) {
        if (clock.now() < endOf(patience.nothing)) return { kind: 'idle' }
        throw empty(report, folders)
      }
      const isAwaited = search.isFresh && clock.now() < endOf(patience.more)
      if (missing.length > 0 && isAwaited) return { kind: 'idle' }
      tellMissing(missing, edge)
      return { kind: 'done', value: { ...found, missing } }
    },
    rhythm,
    {
      clock: sleepingUntil(endOf(patience.nothing), clock),
      random,
      signal: edge.host.cancellation.signal,
    },
  )
}

/** What an object is about, from its key; undefined for what is no SBOM, or one of something else than an image. */
function imageOfKey(uri: string): Omit<ReportObject, 'uri' | 'size'> | undefined {
  const form =
    /\/account=\d{12}\/resource=AWS_ECR_CONTAINER_IMAGE\/arn:[^:/]+:ecr:([^:/]+):(\d{12}):repository_([^:]+)_(sha256:[0-9a-f]{64})_[^/]*\.json(?:\.gz)?$/
  const [, region, account, repository, digest] = form.exec(uri) ?? []
  if (account === undefined || region === undefined || repository === undefined || digest === undefined) {
    const isOther = !/\.json(\.gz)?$/.test(uri) || /\/resource=(?!AWS_ECR_CONTAINER_IMAGE\/)/.test(uri)
    return isOther ? undefined : { account: '', region: '', repository: '', digest: '' }
  }
  return { account, region, repository, digest }
}

/** Where it may lie, the likeliest place first. */
function foldersOf(
  { bucket, format, reportId, keyPrefix }: FinishedReport,
  ordered: string,
): readonly string[] {
  const prefixes = [...new Set([keyPrefix ?? ordered, ordered].map((prefix) => prefix.replace(/\/+$/, '')))]
  return prefixes.map((prefix) => {
    const start = prefix === '' ? '' : `${prefix}/`
    return `s3://${bucket}/${start}${format}_outputs_${reportId}/`
  })
}

async function lookIn(folders: readonly string[], { region, deadline }: Search, edge: LiveEdge) {
  const { list } = await openObjects(edge, region)
  for (const folder of folders) {
    const objects: ReportObject[] = []
    let others = 0
    for await (const { uri, size } of list(folder, deadline)) {
      const image = imageOfKey(uri)
      if (image === undefined) others++
      else if (size > 0) objects.push({ uri, size, ...image })
    }
    if (others > 0) edge.host.log.debug(`${others} objects of the report are no SBOMs of images`)
    if (objects.length > 0) return { folder, objects }
  }
  return { folder: folders[0] ?? '', objects: [] }
}

/** Whether one of the objects is of an image. Names of repositories stand in keys with or without their slashes. */
export function reportedIn(objects: readonly ReportObject[]): (image: Pick<ScannedImage, 'arn'>) => boolean {
  const names = new Set(objects.map(nameOf))
  return ({ arn }) => names.has(nameOf(objectOf(arn)))
}

export function isSameRepository(inKey: string, name: string): boolean {
  return plain(inKey) === plain(name)
}

type Named = Pick<ReportObject, 'region' | 'account' | 'repository' | 'digest'>

function nameOf({ region, account, repository, digest }: Named): string {
  return [region, account, plain(repository), digest].join(' ')
}

function objectOf(arn: string): Named {
  const [, region = '', account = '', repository = '', digest = ''] =
    /^arn:[^:]+:ecr:([^:]*):(\d*):repository\/(.+)\/(sha256:[0-9a-f]+)$/.exec(arn) ?? []
  return { region, account, repository, digest }
}

function plain(repository: string): string {
  return repository.replaceAll('/', '_')
}

function missingFrom(
  objects: readonly ReportObject[],
  expected: readonly ScannedImage[] | undefined = [],
): readonly ScannedImage[] {
  // What one of them is about shows only when it is read.
  if (objects.some(({ digest }) => digest === '')) return []
  const isReported = reportedIn(objects)
  return expected.filter((image) => !isReported(image))
}

function tellMissing(missing: readonly ScannedImage[], { host }: LiveEdge): void {
  if (missing.length === 0) return
  const named = missing
    .slice(0, mostNamed)
    .map(({ arn, platform }) => (platform === '' ? arn : `${arn} (${platform})`))
  const more = missing.length - mostNamed
  host.log.warn(`The report has no SBOM of ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`)
}

function empty({ reportId }: FinishedReport, folders: readonly string[]): ServiceFailure {
  return new ServiceFailure('The report is said to be ready, and no SBOM of an image lies there', {
    where: folders.join(', '),
    mend: `see that nothing moves or deletes objects of the bucket; later, take the report up with report-id ${reportId}`,
  })
}
