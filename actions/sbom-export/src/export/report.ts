/** A report of Amazon Inspector: asked for when its turn has come, watched until it ends. */
import {
  errorCode,
  isAccessDenied,
  isThrottling,
  isTransient,
  type OutputOf,
  persist,
  retryAfterOf,
  statusOf,
  until,
} from '@aws-delivery-actions/aws'
import { messageOf, ServiceFailure, TimedOut, UserError } from '@aws-delivery-actions/host'
import { equals, mostValues } from '../inspector-filter.js'
import type { LiveEdge } from '../live-edge.js'
import type { ScannedImage } from './images.js'
import type { Destination, FleetSubject, ReportFormat } from './question.js'
import errors from './report-errors.json' with { type: 'json' }
import { placeOf } from './resumable.js'
import { earlier, limitBy, limitInWords, sleepingUntil, type TimeLimit } from './time-limit.js'
import { logWait } from './wait-log.js'

export type Order = {
  readonly region: string | undefined
  readonly format: ReportFormat
  readonly destination: Destination
  readonly subject: readonly ScannedImage[] | FleetSubject
}

/** A report that has succeeded. */
export type FinishedReport = {
  readonly reportId: string
  readonly format: ReportFormat
  readonly bucket: string
  /** As the service repeats it; undefined where it does not. */
  readonly keyPrefix: string | undefined
  /** Tags that it was asked for by; undefined where that is not told. */
  readonly tags: readonly string[] | undefined
}

/** A report is a matter of minutes; an account with many images takes longer. */
const rhythm = { shortest: 1_000, longest: 30_000, eagerFor: 15_000, eagerLongest: 4_000 }

/** Milliseconds until a failure is believed. */
const patience = 120_000

/** Others wait as well: the longer it takes, the rarer one asks, and not all at the same time. */
const queueRhythm = { shortest: 3_000, longest: 60_000, eagerFor: 20_000, eagerLongest: 5_000, jitter: 0.5 }

/** Where an order stands, told as it goes its way. */
export type OrderWatch = {
  /** One is on its way; `asked` gives the id of the report. */
  onAsk(asked: Promise<string>): void
  /** No answer came to one: a report may have come of it all the same. */
  onLost(): void
}

export type Queue = {
  /** Milliseconds. */
  readonly timeout: number
  /** Of the whole export. */
  readonly limit: TimeLimit
}

/**
 * Asks for a report. While another one is made it waits, and leaves that one alone.
 * @throws {TimedOut} when the other one does not end in time.
 */
export async function askForReport(
  order: Order,
  queue: Queue,
  watch: OrderWatch,
  edge: LiveEdge,
): Promise<string> {
  const { aws, host } = edge
  const limit = earlier(limitBy('queue-timeout', queue.timeout, aws.clock), queue.limit)
  const log = logWait(edge)
  let isTold = false
  let isOwnPossible = false
  const onLost = (error: unknown) => {
    if (isOwnPossible) return
    isOwnPossible = true
    watch.onLost()
    host.log.warn(`No id of a report came, and one may be made all the same: ${messageOf(error)}`)
  }
  return await until<string>(
    async () => {
      const asked = create(order, queue.limit.at, onLost, edge)
      watch.onAsk(asked)
      try {
        return { kind: 'done', value: await asked }
      } catch (error) {
        if (!isBusy(error)) throw error
        const other = isOwnPossible
          ? 'Another report of the account, perhaps the one that no answer came for,'
          : 'Another report of the account'
        if (aws.clock.now() >= limit.at) throw stillBusy(other, limit, error)
        if (!isTold) host.log.info(`${other} is being made; this one waits for its end`)
        isTold = true
        log.tell('Waiting behind another report of the account')
        return { kind: 'idle' }
      }
    },
    queueRhythm,
    { clock: sleepingUntil(limit.at, aws.clock), random: aws.random, signal: host.cancellation.signal },
  ).finally(log.end)
}

export type Watching = { readonly region: string | undefined; readonly deadline: number }

/**
 * Looks at a report until it has ended.
 * @throws {UserError, ServiceFailure} when it came to nothing; {TimedOut} when it goes on at the deadline.
 */
export async function watchReport(
  reportId: string,
  { region, deadline }: Watching,
  edge: LiveEdge,
): Promise<FinishedReport> {
  const { aws, host } = edge
  const { clock, random } = aws
  const { signal } = host.cancellation
  const log = logWait(edge)
  return await until<FinishedReport>(
    async () => {
      const finished = await lookAt(reportId, { region, deadline }, edge)
      if (finished !== undefined) return { kind: 'done', value: finished }
      if (clock.now() >= deadline) throw new TimedOut('The report goes on')
      log.tell('Amazon Inspector makes the report')
      return { kind: 'idle' }
    },
    rhythm,
    { clock: sleepingUntil(deadline, clock), random, signal },
  ).finally(log.end)
}

/**
 * Undefined while it is made.
 * @throws {UserError, ServiceFailure} when it came to nothing.
 */
export async function lookAt(
  reportId: string,
  { region, deadline }: Watching,
  { aws, host }: LiveEdge,
): Promise<FinishedReport | undefined> {
  const { signal } = host.cancellation
  const report = await aws.call('inspector2', 'GetSbomExport', { reportId }, { region, signal, deadline })
  if (report.status === 'SUCCEEDED') return finished(reportId, report)
  if (report.status === 'FAILED') throw failed(reportId, report)
  if (report.status === 'CANCELLED') throw cancelledByOthers(reportId)
  return undefined
}

/** Whether another report of the account is in progress: no error code of its own tells, only the text. */
export function isBusy(error: unknown): boolean {
  const status = statusOf(error)
  const isRefusal = errorCode(error) !== undefined && status !== undefined && status >= 400 && status < 500
  if (!isRefusal || isThrottling(error) || isAccessDenied(error)) return false
  return /multiple reports in[- ]progress/i.test(textsOf(error))
}

type Described = OutputOf<'inspector2', 'GetSbomExport'>

/** A call that is under way when the signal comes is let end: its answer names the report that is to be cancelled. */
async function create(
  { region, format, destination, subject }: Order,
  deadline: number,
  onLost: (error: unknown) => void,
  { aws, host }: LiveEdge,
): Promise<string> {
  const { bucket, keyPrefix, kmsKeyArn } = destination
  const request = {
    reportFormat: format,
    s3Destination: { bucketName: bucket, kmsKeyArn, ...(keyPrefix === '' ? {} : { keyPrefix }) },
    resourceFilterCriteria: filtersOf(subject),
  }
  const { reportId } = await persist(
    () => aws.call('inspector2', 'CreateSbomExport', request, { region, timeout: 15_000, attempts: 1 }),
    {
      clock: aws.clock,
      random: aws.random,
      signal: host.cancellation.signal,
      // Told before a signal counts.
      troubleOf(error) {
        if (isThrottling(error)) return 'throttled'
        if (!isTransient(error)) return 'lasting'
        onLost(error)
        return 'transient'
      },
      leastDelay: retryAfterOf,
      patience: () => patience,
      deadline,
      onRetry: ({ error }) => host.log.debug(`CreateSbomExport failed and is repeated: ${messageOf(error)}`),
    },
  )
  if (reportId === undefined) throw new ServiceFailure('Amazon Inspector gave no id of the report')
  return reportId
}

function filtersOf(subject: Order['subject']) {
  const resourceType = [equals('AWS_ECR_CONTAINER_IMAGE')]
  if (!('kind' in subject)) return { resourceType, ...imageFilters(subject) }
  const { repositories, tags, accounts } = subject
  return {
    resourceType,
    ...(repositories.length === 0 ? {} : { ecrRepositoryName: repositories.map(equals) }),
    ...(tags.length === 0 ? {} : { ecrImageTags: tags.map(equals) }),
    ...(accounts.length === 0 ? {} : { accountId: accounts.map(equals) }),
  }
}

/** One filter takes ten values. More images are found among all of their repository. */
function imageFilters(images: readonly ScannedImage[]) {
  if (images.length <= mostValues) return { resourceId: images.map(({ arn }) => equals(arn)) }
  const repositories = new Set(
    images.map(({ arn }) => arn.replace(/^.*:repository\/|\/sha256:[0-9a-f]+$/g, '')),
  )
  return { ecrRepositoryName: [...repositories].map(equals) }
}

function finished(reportId: string, { format, s3Destination, filterCriteria }: Described): FinishedReport {
  if (s3Destination?.bucketName === undefined) {
    throw new ServiceFailure('Amazon Inspector does not tell where the report lies', { where: reportId })
  }
  return {
    reportId,
    format: format === 'SPDX_2_3' ? 'SPDX_2_3' : 'CYCLONEDX_1_4',
    bucket: s3Destination.bucketName,
    keyPrefix: s3Destination.keyPrefix,
    tags: filterCriteria?.ecrImageTags?.flatMap(({ value }) => value ?? []),
  }
}

type KnownError = { readonly tell: string; readonly mend: string; readonly isServiceTrouble?: boolean }

const knownErrors: Readonly<Record<string, KnownError>> = errors

function failed(reportId: string, report: Described): UserError | ServiceFailure {
  const { errorMessage } = report
  const code: string = report.errorCode ?? ''
  const known = Object.hasOwn(knownErrors, code) ? knownErrors[code] : undefined
  const said = errorMessage === undefined ? '' : `: ${errorMessage}`
  const tell = known === undefined ? 'Amazon Inspector gave a reason that is not known here' : known.tell
  const message = `The report failed, ${tell} (${code || 'without a code'}${said})`
  const story = {
    where: placeOf(reportId),
    mend: known?.mend ?? 'run again; look the code up in the documentation of Amazon Inspector',
  }
  const isConfiguration = known !== undefined && known.isServiceTrouble !== true
  return isConfiguration ? new UserError(message, story) : new ServiceFailure(message, story)
}

function cancelledByOthers(reportId: string): ServiceFailure {
  return new ServiceFailure('Somebody cancelled the report', {
    where: placeOf(reportId),
    mend: 'run again; see in CloudTrail who called CancelSbomExport',
  })
}

function stillBusy(other: string, limit: TimeLimit, error: unknown): TimedOut {
  return new TimedOut(
    limit.duration === 0
      ? `${other} is being made, and it is not waited for`
      : `${other} was still being made after ${limitInWords(limit)}`,
    {
      mend: `raise ${limit.input}, run later, or export the whole fleet in one report`,
      cause: error,
    },
  )
}

function textsOf(error: unknown): string {
  const texts: string[] = []
  for (let link = error; link !== undefined && texts.length < 4; link = (link as { cause?: unknown }).cause) {
    texts.push(messageOf(link))
  }
  return texts.join('\n')
}
