/** From the question to the SBOMs: waits for the scan, asks for a report, waits for it, finds what it wrote. */
import { isAccessDenied } from '@aws-delivery-actions/aws'
import { ServiceFailure, TimedOut } from '@aws-delivery-actions/host'
import { durationInWords } from '@aws-delivery-actions/report'
import type { SbomSource } from '@aws-delivery-actions/sbom/read'
import type { LiveEdge } from '../live-edge.js'
import { readAhead } from '../objects/ahead.js'
import { openObjects } from '../objects/objects.js'
import { type Guard, guardReport } from './guard.js'
import { imagesOf, type ScannedImage } from './images.js'
import type { Destination, FleetSubject, ImageSubject, Question } from './question.js'
import { askForReport, type FinishedReport, watchReport } from './report.js'
import { findObjects, type ReportObject } from './report-objects.js'
import { waitForFleet, waitForImages } from './scan.js'

export type Report = {
  readonly reportId: string
  /** The folder of its objects: `s3://bucket/prefix/FORMAT_outputs_ID/` */
  readonly s3Uri: string
  readonly images: readonly ReportObject[]
  /** One for each image, in the order of `images`. */
  readonly sources: readonly SbomSource[]
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
  const images = subject.kind === 'image' ? await imagesToExport(subject, edge) : undefined
  onReport ??= () => {}
  const course = { deadline, onReport }
  const { finished, expected } =
    reportId === undefined && destination !== undefined
      ? await makeReport(question, destination, images, course, edge)
      : { finished: await takeUp(question, course, edge), expected: images?.map(({ digest }) => digest) }
  const search = { region: question.region, keyPrefix: destination?.keyPrefix ?? '', expected, deadline }
  const { folder, objects } = await findObjects(finished, search, edge)
  const chosen =
    expected === undefined
      ? objects
      : objects.filter(({ digest }) => digest === '' || expected.includes(digest))
  const { open } = await openObjects(edge, question.region)
  const duration = clock.now() - start
  edge.host.log.info(
    `The report is ready after ${durationInWords(duration)}: ${chosen.length} ${chosen.length === 1 ? 'image' : 'images'}`,
    'good',
  )
  return {
    reportId: finished.reportId,
    s3Uri: folder,
    images: chosen,
    sources: readAhead(chosen, open),
    duration,
  }
}

type Course = { readonly deadline: number; readonly onReport: (reportId: string) => void }

/** A report, and the digests that it is to have where they are known. */
type Made = { readonly finished: FinishedReport; readonly expected: readonly string[] | undefined }

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
  const ready = images === undefined ? undefined : await waitForImages(images, wait, edge)
  const subject = ready ?? (await scannedFleet(question.subject, wait, edge))
  const guard = guardReport(region, edge)
  const order = { region, format, destination, subject }
  try {
    const queue = { timeout: queueTimeout, deadline }
    const reportId = await askForReport(order, queue, guard.protect, edge)
    onReport(reportId)
    edge.host.log.info(`Report ${reportId}`, 'strong')
    const finished = await watchOwn(reportId, question, { deadline, guard }, edge)
    return { finished, expected: ready?.map(({ digest }) => digest) }
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

async function scannedFleet(
  subject: Question['subject'],
  wait: Parameters<typeof waitForFleet>[1],
  edge: LiveEdge,
): Promise<FleetSubject> {
  const fleet: FleetSubject =
    subject.kind === 'fleet' ? subject : { kind: 'fleet', repositories: [], tags: [], accounts: [] }
  await waitForFleet(fleet, wait, edge)
  return fleet
}

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
