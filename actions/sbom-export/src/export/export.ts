/** From the question to the SBOMs: waits for the scan, asks for a report, waits for it, finds what it wrote. */
import { isAccessDenied } from '@aws-delivery-actions/aws'
import { ServiceFailure, TimedOut } from '@aws-delivery-actions/host'
import { durationInWords } from '@aws-delivery-actions/report'
import type { SbomSource } from '@aws-delivery-actions/sbom/read'
import { counted } from '../counted.js'
import type { LiveEdge } from '../live-edge.js'
import { readAhead } from '../objects/ahead.js'
import { openObjects } from '../objects/objects.js'
import { type Guard, guardReport } from './guard.js'
import { imagesOf, type ScannedImage } from './images.js'
import type { Destination, FleetSubject, ImageSubject, Question } from './question.js'
import { askForReport, type FinishedReport, type Order, watchReport } from './report.js'
import { findObjects, type ReportObject } from './report-objects.js'
import { type LeftOut, type ScanWait, waitForFleet, waitForImages } from './scan.js'

export type Report = {
  readonly reportId: string
  /** The folder of its objects: `s3://bucket/prefix/FORMAT_outputs_ID/` */
  readonly s3Uri: string
  readonly images: readonly ReportObject[]
  /** One for each image, in the order of `images`. */
  readonly sources: readonly SbomSource[]
  /** Asked for, and in no object. */
  readonly leftOut: readonly LeftOut[]
  /** Milliseconds that it took. */
  readonly duration: number
}

export type ExportSettings = {
  /** Told as soon as there is a report, whatever becomes of it. */
  readonly onReport?: (reportId: string) => void
}

/**
 * @throws {UserError, ServiceFailure, TimedOut}; the signal's reason. A report of its own is cancelled then.
 */
export async function exportReport(
  question: Question,
  edge: LiveEdge,
  { onReport }: ExportSettings = {},
): Promise<Report> {
  const { clock } = edge.aws
  const start = clock.now()
  const deadline = start + question.timeout
  const { subject, reportId, destination } = question
  const wanted = subject.kind === 'image' ? await imagesToExport(subject, edge) : undefined
  onReport ??= () => {}
  const course = { deadline, onReport }
  const { finished, images, leftOut } =
    reportId === undefined && destination !== undefined
      ? await makeReport(question, destination, wanted, course, edge)
      : { finished: await takeUp(question, course, edge), images: wanted, leftOut: [] }
  const expected = images?.map(({ digest }) => digest)
  const search = { region: question.region, keyPrefix: destination?.keyPrefix ?? '', expected, deadline }
  const { folder, objects, missing } = await findObjects(finished, search, edge)
  const chosen =
    expected === undefined
      ? objects
      : objects.filter(({ digest }) => digest === '' || expected.includes(digest))
  const { open } = await openObjects(edge, question.region)
  const duration = clock.now() - start
  edge.host.log.info(
    `The report is ready after ${durationInWords(duration)}: ${counted(chosen.length, 'image')}`,
    'good',
  )
  const unreported = (images ?? []).filter(({ digest }) => missing.includes(digest)).map(notReported)
  return {
    reportId: finished.reportId,
    s3Uri: folder,
    images: chosen,
    sources: readAhead(chosen, open),
    leftOut: [...leftOut, ...unreported],
    duration,
  }
}

type Course = { readonly deadline: number; readonly onReport: (reportId: string) => void }

/** A report, and the images that it is to have where they are known. */
type Made = {
  readonly finished: FinishedReport
  readonly images: readonly ScannedImage[] | undefined
  readonly leftOut: readonly LeftOut[]
}

function notReported({ arn, platform }: ScannedImage): LeftOut {
  return { arn, platform, reason: 'the report has no SBOM of it' }
}

async function imagesToExport(subject: ImageSubject, edge: LiveEdge): Promise<readonly ScannedImage[]> {
  const images = await imagesOf(subject, edge)
  for (const { digest, platform } of images) {
    edge.host.log.info(`${subject.text}: ${digest}${platform === '' ? '' : ` (${platform})`}`)
  }
  return images
}

async function makeReport(
  question: Question,
  destination: Destination,
  images: readonly ScannedImage[] | undefined,
  { deadline, onReport }: Course,
  edge: LiveEdge,
): Promise<Made> {
  const { region, format, scanTimeout, queueTimeout } = question
  const wait = { region, timeout: Math.min(scanTimeout, question.timeout), deadline }
  const { subject, leftOut } = await scannedSubject(question.subject, images, wait, edge)
  const guard = guardReport(region, edge)
  const order = { region, format, destination, subject }
  try {
    const queue = { timeout: queueTimeout, deadline }
    const reportId = await askForReport(order, queue, guard.protect, edge)
    onReport(reportId)
    edge.host.log.info(`Report ${reportId}`, 'strong')
    const finished = await watchOwn(reportId, question, { deadline, guard }, edge)
    return { finished, images: 'kind' in subject ? undefined : subject, leftOut }
  } catch (error) {
    if (edge.host.cancellation.signal.aborted) await guard.settled()
    throw error
  } finally {
    guard.release()
  }
}

async function watchOwn(
  reportId: string,
  { region, timeout }: Question,
  { deadline, guard }: { readonly deadline: number; readonly guard: Guard },
  edge: LiveEdge,
): Promise<FinishedReport> {
  try {
    return await watchReport(reportId, { region, deadline }, edge)
  } catch (error) {
    const where = `report ${reportId}`
    if (error instanceof TimedOut) {
      const isCancelled = await guard.cancel()
      throw new TimedOut(
        `The report was not ready within ${durationInWords(timeout)}${isCancelled ? ', and was cancelled' : ''}`,
        { where, mend: 'raise timeout', cause: error },
      )
    }
    // One that cannot be looked at would keep others waiting for nothing.
    if (isAccessDenied(error)) await guard.cancel()
    if (!(error instanceof ServiceFailure) || error.where === where) throw error
    const mend = [error.mend, `take the report up with report-id ${reportId}`].filter(Boolean).join('; ')
    throw new ServiceFailure(error.message, { where, mend, cause: error })
  }
}

type ScannedSubject = { readonly subject: Order['subject']; readonly leftOut: readonly LeftOut[] }

async function scannedSubject(
  subject: Question['subject'],
  images: readonly ScannedImage[] | undefined,
  wait: ScanWait,
  edge: LiveEdge,
): Promise<ScannedSubject> {
  if (subject.kind === 'image' && images !== undefined) {
    const { ready, leftOut } = await waitForImages(images, subject, wait, edge)
    return { subject: ready, leftOut }
  }
  const fleet = subject.kind === 'fleet' ? subject : everyImage
  return { subject: fleet, leftOut: await waitForFleet(fleet, wait, edge) }
}

const everyImage: FleetSubject = { kind: 'fleet', repositories: [], tags: [], accounts: [] }

/** Another run's report is nobody's to cancel. */
async function takeUp(
  { reportId = '', region }: Question,
  { deadline, onReport }: Course,
  edge: LiveEdge,
): Promise<FinishedReport> {
  edge.host.log.info(`Taking up the report ${reportId}`, 'strong')
  onReport(reportId)
  try {
    return await watchReport(reportId, { region, deadline }, edge)
  } catch (error) {
    if (!(error instanceof TimedOut)) throw error
    throw new TimedOut('The report that was taken up is not ready yet; it goes on', {
      where: `report ${reportId}`,
      mend: 'raise timeout, or take it up again later',
      cause: error,
    })
  }
}
