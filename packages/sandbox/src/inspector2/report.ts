/** Reports: one at a time, each with its fate, and the objects that it leaves in S3. */
import { createHash } from 'node:crypto'
import { inspectorName } from '../account/inspector-name.js'
import type { KeyRing } from '../account/kms.js'
import type { ObjectWorld } from '../s3/world.js'
import { milliseconds } from '../scenario.js'
import { ServiceError } from '../service-error.js'
import type { Members } from '../services.js'
import { documentOf, type ReportFormat } from './documents.js'
import { filterOf, reportFilter } from './filter.js'
import { type InspectedImage, type InspectorGround, imagesNow, isInventoried } from './image.js'
import type { ReportErrorCode, ReportScript } from './script.js'

export type Destination = {
  readonly bucketName: string
  readonly keyPrefix?: string
  readonly kmsKeyArn: string
}

export type ReportGround = InspectorGround & {
  readonly objects: ObjectWorld
  readonly keys: KeyRing
  readonly folder: string
}

export type Reports = {
  /** @throws {ServiceError} during another report */
  create(format: ReportFormat, destination: Destination, criteria: unknown): string
  /** @throws {ServiceError} */
  describe(reportId: string): Members
  /** @throws {ServiceError} */
  cancel(reportId: string): void
  /** Lets happen what is due. */
  settle(): void
}

type Report = {
  readonly id: string
  readonly format: ReportFormat
  readonly destination: Destination
  readonly criteria: unknown
  readonly script: ReportScript
  readonly startedAt: number
  readonly endsAt: number
  status: 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED'
  errorCode: ReportErrorCode | undefined
  areObjectsWritten: boolean
}

export function reportsOf(ground: ReportGround): Reports {
  const { scenario, clock, start } = ground
  const { inspector = {} } = scenario
  const reports: Report[] = (inspector.earlier ?? []).map((script) =>
    reportOf({
      id: script.reportId,
      format: script.format ?? 'CYCLONEDX_1_4',
      destination: {
        bucketName: script.bucket,
        ...(script.keyPrefix === undefined ? {} : { keyPrefix: script.keyPrefix }),
        kmsKeyArn: `arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab`,
      },
      criteria: script.criteria,
      script,
      startedAt: start - milliseconds(script.startedAgo ?? 0),
    }),
  )
  let created = 0

  function settle(): void {
    for (const report of reports) settleReport(report, ground)
  }

  function named(id: string): Report {
    const found = reports.find((report) => report.id === id)
    if (found !== undefined) return found
    throw new ServiceError('ResourceNotFoundException', `No report was found with id: ${id}`, 404)
  }

  function refuseWhileBusy(): void {
    const since = clock.now() - start
    const isBusy = (inspector.busy ?? []).some(
      ({ from = 0, until }) => since >= milliseconds(from) && since < milliseconds(until),
    )
    if (!isBusy && !reports.some(({ status }) => status === 'IN_PROGRESS')) return
    const {
      code = 'ValidationException',
      status = 400,
      message = 'Failed to create the report. Reason: Cannot have multiple reports in-progress',
    } = inspector.refusal ?? {}
    throw new ServiceError(code, message, status, {}, { reason: 'OTHER' })
  }

  return {
    settle,
    create(format, destination, criteria) {
      settle()
      refuseWhileBusy()
      const scripts = inspector.reports ?? []
      const script = scripts[created] ?? scripts.at(-1) ?? {}
      const id = uuidOf(`${++created}`)
      reports.push(reportOf({ id, format, destination, criteria, script, startedAt: clock.now() }))
      return id
    },
    describe(reportId) {
      settle()
      const { id, format, status, errorCode, destination, script, criteria } = named(reportId)
      const { keyPrefix: _, ...withoutPrefix } = destination
      return {
        reportId: id,
        format,
        status,
        ...(errorCode === undefined
          ? {}
          : { errorCode, errorMessage: script.errorMessage ?? `The report failed: ${errorCode}` }),
        s3Destination: script.forgetsPrefix === true ? withoutPrefix : destination,
        ...(criteria === undefined ? {} : { filterCriteria: criteria }),
      }
    },
    cancel(reportId) {
      settle()
      const report = named(reportId)
      if (report.status !== 'IN_PROGRESS') {
        throw new ServiceError(
          'ValidationException',
          `The report ${reportId} is ${report.status} and cannot be cancelled`,
          400,
          {},
          { reason: 'OTHER' },
        )
      }
      report.status = 'CANCELLED'
    },
  }
}

type Begun = Pick<Report, 'id' | 'format' | 'destination' | 'criteria' | 'script' | 'startedAt'>

function reportOf(begun: Begun): Report {
  return {
    ...begun,
    endsAt: begun.startedAt + milliseconds(begun.script.lasts ?? '2s'),
    status: 'IN_PROGRESS',
    errorCode: undefined,
    areObjectsWritten: false,
  }
}

function settleReport(report: Report, ground: ReportGround): void {
  const now = ground.clock.now()
  if (report.status === 'IN_PROGRESS' && report.endsAt <= now) end(report, ground)
  const visibleAt = report.endsAt + milliseconds(report.script.objectsAfter ?? 0)
  if (report.status === 'SUCCEEDED' && !report.areObjectsWritten && visibleAt <= now) {
    report.areObjectsWritten = true
    write(report, ground)
  }
}

function end(report: Report, ground: ReportGround): void {
  const { ends } = report.script
  if (ends === 'SUCCEEDED' || ends === 'CANCELLED') {
    report.status = ends
    return
  }
  report.errorCode = ends ?? trouble(report, ground)
  report.status = report.errorCode === undefined ? 'SUCCEEDED' : 'FAILED'
}

/** What the service finds out only when it writes. */
function trouble(report: Report, ground: ReportGround): ReportErrorCode | undefined {
  const { region = 'eu-west-1' } = ground.scenario
  const { bucketName, kmsKeyArn } = report.destination
  const bucket = ground.objects.find(bucketName)
  if (bucket === undefined) return 'BUCKET_NOT_FOUND'
  if (bucket.region !== region) return 'INCOMPATIBLE_BUCKET_REGION'
  const key = ground.keys?.find(kmsKeyArn)
  if (ground.keys !== undefined && (key === undefined || !key.isUsable || key.region !== region)) {
    return 'MALFORMED_KMS_KEY'
  }
  if (!letsInspector(bucket.policy, 's3:PutObject', region)) return 'INVALID_PERMISSIONS'
  if (key !== undefined && !letsInspector(key.policy, 'kms:GenerateDataKey', region))
    return 'INVALID_PERMISSIONS'
  return imagesIn(report, ground).length === 0 ? 'NO_FINDINGS_FOUND' : undefined
}

/** As far as one statement can tell; conditions are not looked at. */
function letsInspector(policy: string | undefined, action: string, region: string): boolean {
  const { Statement = [] } = JSON.parse(policy ?? '{}') as { Statement?: readonly Members[] }
  const concerns = ({ Principal, Action }: Members) =>
    JSON.stringify(Principal ?? '').includes(`"${inspectorName(region)}"`) &&
    [Action]
      .flat()
      .some((pattern) => new RegExp(`^${String(pattern).replaceAll('*', '.*')}$`, 'i').test(action))
  const about = Statement.filter(concerns)
  return about.some(({ Effect }) => Effect === 'Allow') && !about.some(({ Effect }) => Effect === 'Deny')
}

function imagesIn({ criteria, script }: Report, ground: ReportGround): readonly InspectedImage[] {
  const isWanted = filterOf(criteria, reportFilter)
  return imagesNow(ground).filter(
    (image) => isWanted(image) && isInventoried(image) && !script.leavesOut?.includes(image.repository),
  )
}

function write(report: Report, ground: ReportGround): void {
  const { format, id, destination, endsAt } = report
  const bucket = ground.objects.find(destination.bucketName)
  const { keyPrefix } = destination
  const folder = `${keyPrefix === undefined ? '' : `${keyPrefix}/`}${format}_outputs_${id}`
  for (const image of imagesIn(report, ground)) {
    const [, partition] = image.arn.split(':')
    const name = `arn:${partition}:ecr:${image.region}:${image.account}:repository_${image.repository}_${image.digest}_${format}.json`
    bucket?.put(
      `${folder}/account=${image.account}/resource=AWS_ECR_CONTAINER_IMAGE/${name}`,
      documentOf(image, format, endsAt, ground.folder),
    )
  }
}

/** The same for the same text. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(`report ${text}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  )
}
