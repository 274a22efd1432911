/** From the question to the SBOMs: waits for the scan, asks for a report, waits for it, finds what it wrote. */
import { isAccessDenied } from '@aws-delivery-actions/aws'
import { ActionError, TimedOut, UserError } from '@aws-delivery-actions/host'
import { durationInWords } from '@aws-delivery-actions/report'
import type { SbomSource } from '@aws-delivery-actions/sbom/read'
import { counted } from '../counted.js'
import type { LiveEdge } from '../live-edge.js'
import { readAhead } from '../objects/ahead.js'
import { openObjects } from '../objects/objects.js'
import { type Guard, guardReport } from './guard.js'
import { imagesOf, type ScannedImage } from './images.js'
import { tellLeftOut } from './left-out.js'
import type { Destination, FleetSubject, ImageSubject, Question } from './question.js'
import { askForReport, type FinishedReport, lookAt, type Order, watchReport } from './report.js'
import { type Found, findObjects, type ReportObject, reportedIn } from './report-objects.js'
import { placeOf } from './resumable.js'
import { type LeftOut, type Scanned, type ScanWait, scanWait, waitForFleet, waitForImages } from './scan.js'
import { checkTags, selected } from './selection.js'
import { limitBy, type TimeLimit } from './time-limit.js'

export type Report = {
  readonly reportId: string
  /** The folder of its objects: `s3://bucket/prefix/FORMAT_outputs_ID/` */
  readonly s3Uri: string
  readonly images: readonly ReportObject[]
  /** One for each image, in the order of `images`. */
  readonly sources: readonly SbomSource[]
  /** Asked for, and in no object. */
  readonly leftOut: readonly LeftOut[]
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
  { onReport = () => {} }: ExportSettings = {},
): Promise<Report> {
  const { clock } = edge.aws
  const start = clock.now()
  const course = { limit: limitBy('timeout', question.timeout, clock), onReport }
  const made = await inTime(course.limit, async () => await obtainReport(question, course, edge))
  const found = await foundIn(made, question, course, edge)
  const { open } = await openObjects(edge, question.region)
  edge.host.log.info(
    `The report is ready after ${durationInWords(clock.now() - start)}: ${counted(found.objects.length, 'image')}`,
    'good',
  )
  const isReported = reportedIn(found.objects)
  const leftOut = made.leftOut.filter((image) => !isReported(image))
  if (question.subject.kind === 'fleet') tellLeftOut(leftOut, edge)
  return {
    reportId: made.finished.reportId,
    s3Uri: found.folder,
    images: found.objects,
    sources: readAhead(found.objects, open),
    leftOut: [...leftOut, ...found.missing.map(notReported)],
  }
}

type Course = { readonly limit: TimeLimit; readonly onReport: (reportId: string) => void }

type Made = {
  readonly finished: FinishedReport
  /** Images that it is to have, where they are known. */
  readonly expected: readonly ScannedImage[] | undefined
  readonly leftOut: readonly LeftOut[]
  /** Whether it has ended just now. */
  readonly isFresh: boolean
}

async function obtainReport(question: Question, course: Course, edge: LiveEdge): Promise<Made> {
  const { subject, reportId, destination } = question
  const images = subject.kind === 'image' ? await imagesToExport(subject, course.limit, edge) : undefined
  return reportId === undefined && destination !== undefined
    ? await makeReport(question, destination, images, course, edge)
    : await takeUp(question, images, course, edge)
}

/** What the last attempt at a call says by itself does not name the limit. */
async function inTime<T>(limit: TimeLimit, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof TimedOut) || error.mend !== undefined) throw error
    throw new TimedOut(
      `The export was not done within ${durationInWords(limit.duration)}: ${error.message}`,
      {
        mend: 'raise timeout',
        cause: error,
      },
    )
  }
}

function notReported({ arn, platform }: ScannedImage): LeftOut {
  return { arn, platform, reason: 'the report has no SBOM of it' }
}

async function imagesToExport(
  subject: ImageSubject,
  limit: TimeLimit,
  edge: LiveEdge,
): Promise<readonly ScannedImage[]> {
  const images = await imagesOf(subject, limit.at, edge)
  for (const { digest, platform } of images) {
    edge.host.log.info(`${subject.text}: ${digest}${platform === '' ? '' : ` (${platform})`}`)
  }
  return images
}

async function makeReport(
  question: Question,
  destination: Destination,
  images: readonly ScannedImage[] | undefined,
  { limit, onReport }: Course,
  edge: LiveEdge,
): Promise<Made> {
  const { region, format, scanTimeout, queueTimeout } = question
  const wait = scanWait(region, scanTimeout, limit, edge)
  const { subject, ready, leftOut } = await scannedSubject(question.subject, images, wait, edge)
  const guard = guardReport(region, edge)
  const order = { region, format, destination, subject }
  try {
    const reportId = await askForReport(order, { timeout: queueTimeout, limit }, guard, edge)
    onReport(reportId)
    edge.host.log.info(`Report ${reportId}`, 'strong')
    const finished = await watchOwn(reportId, { region, limit, guard }, edge)
    return { finished, expected: ready, leftOut, isFresh: true }
  } catch (error) {
    if (edge.host.cancellation.signal.aborted) await guard.settled()
    throw error
  } finally {
    guard.release()
  }
}

async function watchOwn(
  reportId: string,
  {
    region,
    limit,
    guard,
  }: { readonly region: string | undefined; readonly limit: TimeLimit; readonly guard: Guard },
  edge: LiveEdge,
): Promise<FinishedReport> {
  try {
    return await watchReport(reportId, { region, deadline: limit.at }, edge)
  } catch (error) {
    if (isAccessDenied(error)) throw await unseen(reportId, guard, error)
    if (!(error instanceof TimedOut)) throw error
    const withdrawn = await guard.cancel()
    if (withdrawn === 'ended') {
      const finished = await lookAt(reportId, { region, deadline: limit.at }, edge)
      if (finished !== undefined) return finished
    }
    const isCancelled = withdrawn === 'cancelled'
    throw new TimedOut(
      `The report was not ready within ${durationInWords(limit.duration)}${isCancelled ? ', and was cancelled' : ''}`,
      {
        where: placeOf(reportId),
        mend: isCancelled
          ? 'raise timeout'
          : `raise timeout, or take the report up with report-id ${reportId}`,
        cause: error,
      },
    )
  }
}

/** One that cannot be looked at would keep others waiting for nothing. */
async function unseen(reportId: string, guard: Guard, error: unknown): Promise<unknown> {
  await guard.cancel()
  if (!(error instanceof ActionError)) return error
  const { message, mend, expected } = error
  return new UserError(message, { where: placeOf(reportId), expected, mend, cause: error })
}

type ScannedSubject = Scanned & { readonly subject: Order['subject'] }

async function scannedSubject(
  subject: Question['subject'],
  images: readonly ScannedImage[] | undefined,
  wait: ScanWait,
  edge: LiveEdge,
): Promise<ScannedSubject> {
  if (subject.kind === 'image' && images !== undefined) {
    const scanned = await waitForImages(images, subject, wait, edge)
    return { ...scanned, subject: scanned.ready }
  }
  const fleet = subject.kind === 'fleet' ? subject : everyImage
  return { ...(await waitForFleet(fleet, wait, edge)), subject: fleet }
}

const everyImage: FleetSubject = { kind: 'fleet', repositories: [], tags: [], accounts: [] }

/** Another run's report is nobody's to cancel. What has ended already is written, so nothing is waited for there. */
async function takeUp(
  { reportId = '', region, subject }: Question,
  images: readonly ScannedImage[] | undefined,
  { limit, onReport }: Course,
  edge: LiveEdge,
): Promise<Made> {
  edge.host.log.info(`Taking up the report ${reportId}`, 'strong')
  onReport(reportId)
  const watching = { region, deadline: limit.at }
  const ended = await lookAt(reportId, watching, edge)
  try {
    const finished = ended ?? (await watchReport(reportId, watching, edge))
    if (subject.kind === 'fleet') checkTags(subject, finished)
    return { finished, expected: images, leftOut: [], isFresh: ended === undefined }
  } catch (error) {
    if (!(error instanceof TimedOut)) throw error
    throw new TimedOut('The report that was taken up is not ready yet; it goes on', {
      where: placeOf(reportId),
      mend: 'raise timeout, or take it up again later',
      cause: error,
    })
  }
}

/** @throws {UserError} when a report that was taken up is about other images. */
async function foundIn(
  { finished, expected, isFresh }: Made,
  { region, destination, reportId, subject }: Question,
  { limit }: Course,
  edge: LiveEdge,
): Promise<Found> {
  const keyPrefix = destination?.keyPrefix ?? ''
  const search = { region, keyPrefix, expected, isFresh, deadline: limit.at }
  const found = await inTime(limit, async () => await findObjects(finished, search, edge))
  const wish = { subject, expected, isTakenUp: reportId !== undefined }
  return { ...found, objects: selected(found.objects, wish, finished) }
}
