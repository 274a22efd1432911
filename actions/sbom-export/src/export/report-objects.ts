/** The objects of a report: its own, known by its id, and none that lies beside them. */
import { until } from '@aws-delivery-actions/aws'
import { ServiceFailure } from '@aws-delivery-actions/host'
import type { LiveEdge } from '../live-edge.js'
import { openObjects } from '../objects/objects.js'
import type { FinishedReport } from './report.js'

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
  /** Digests that the report is to have; undefined where that is not known. */
  readonly expected: readonly string[] | undefined
  /** The clock's time. */
  readonly deadline: number
}

/** Milliseconds until a report that is said to be there is believed to be empty. */
const patience = 60_000

const rhythm = { shortest: 1_000, longest: 10_000, eagerFor: 10_000, eagerLongest: 2_000 }

export type Found = {
  readonly folder: string
  readonly objects: readonly ReportObject[]
  /** Digests that were expected and are not there. */
  readonly missing: readonly string[]
}

/**
 * Report and objects may be told of in any order, so it looks again while some are missing.
 * @throws {ServiceFailure} when there are none.
 */
export async function findObjects(report: FinishedReport, search: Search, edge: LiveEdge): Promise<Found> {
  const { clock, random } = edge.aws
  const folders = foldersOf(report, search.keyPrefix)
  const end = Math.min(clock.now() + patience, search.deadline)
  return await until<Found>(
    async () => {
      const found = await lookIn(folders, search.region, edge)
      const missing = missingFrom(found.objects, search.expected)
      const isLast = clock.now() >= end
      if (!isLast && (found.objects.length === 0 || missing.length > 0)) return { kind: 'idle' }
      if (found.objects.length === 0) throw empty(report, folders)
      for (const digest of missing) edge.host.log.warn(`The report has no SBOM of ${digest}`)
      return { kind: 'done', value: { ...found, missing } }
    },
    rhythm,
    { clock, random, signal: edge.host.cancellation.signal },
  )
}

/** What an object is about, from its key; undefined for what is no SBOM, or one of something else than an image. */
function imageOfKey(uri: string): Omit<ReportObject, 'uri' | 'size'> | undefined {
  const form =
    /\/account=(\d{12})\/resource=AWS_ECR_CONTAINER_IMAGE\/arn:[^:/]+:ecr:([^:/]+):\d{12}:repository_([^:]+)_(sha256:[0-9a-f]{64})_[^/]*\.json(?:\.gz)?$/
  const [, account, region, repository, digest] = form.exec(uri) ?? []
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

async function lookIn(folders: readonly string[], region: string | undefined, edge: LiveEdge) {
  const { list } = await openObjects(edge, region)
  for (const folder of folders) {
    const objects: ReportObject[] = []
    let others = 0
    for await (const { uri, size } of list(folder)) {
      const image = imageOfKey(uri)
      if (image === undefined) others++
      else if (size > 0) objects.push({ uri, size, ...image })
    }
    if (others > 0) edge.host.log.debug(`${others} objects of the report are no SBOMs of images`)
    if (objects.length > 0) return { folder, objects }
  }
  return { folder: folders[0] ?? '', objects: [] }
}

function missingFrom(
  objects: readonly ReportObject[],
  expected: readonly string[] | undefined,
): readonly string[] {
  const there = new Set(objects.map(({ digest }) => digest))
  // What one of them is about shows only when it is read.
  if (there.has('')) return []
  return (expected ?? []).filter((digest) => !there.has(digest))
}

function empty({ reportId }: FinishedReport, folders: readonly string[]): ServiceFailure {
  return new ServiceFailure('The report is said to be ready, and no SBOM of an image lies there', {
    where: folders.join(', '),
    mend: `see that nothing moves or deletes objects of the bucket; later, take the report up with report-id ${reportId}`,
  })
}
