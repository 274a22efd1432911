/** Amazon Inspector: coverage, findings, exports of SBOMs. REST with JSON. */
import type { HttpAnswer } from '../http-server.js'
import type { Members, SandboxService } from '../services.js'
import type { ReportFormat } from './documents.js'
import { filterOf, invalid, valuesIn } from './filter.js'
import { findingsOf } from './finding.js'
import { type InspectedImage, imagesNow } from './image.js'
import { pageOf } from './pages.js'
import { type Destination, type ReportGround, type Reports, reportsOf } from './report.js'

export type Inspector = SandboxService & {
  /** Lets happen what is due. */
  settle(): void
}

export function inspector2(ground: ReportGround): Inspector {
  const reports = reportsOf(ground)
  const operations: Readonly<Record<string, (request: Members) => Members>> = {
    CreateSbomExport: (request) => createExport(request, reports),
    GetSbomExport: (request) => reports.describe(reportIdIn(request)),
    CancelSbomExport(request) {
      const reportId = reportIdIn(request)
      reports.cancel(reportId)
      return { reportId }
    },
    ListCoverage: (request) => listCoverage(request, imagesNow(ground)),
    ListFindings: (request) => listFindings(request, imagesNow(ground)),
    BatchGetAccountStatus: (request) => accountStatus(request, ground),
  }
  return {
    iam: 'inspector2',
    settle: reports.settle,
    read({ path, method, headers, body }) {
      const operation = paths[path.split('?')[0] ?? '']
      const isOurs = /\/inspector2\/aws4_request/.test(headers.authorization ?? '')
      if (operation === undefined || method !== 'POST' || !isOurs) return undefined
      return { operation, request: JSON.parse(body || '{}') }
    },
    perform: (operation, request) => operations[operation]?.(request),
    answer: (result, requestId) => json(200, result, { 'x-amzn-requestid': requestId }),
    refuse: ({ code, message, status, headers, detail }, requestId) =>
      json(
        code === 'AccessDeniedException' ? 403 : code === 'ThrottlingException' ? 429 : status,
        { message, ...(typeof detail === 'object' ? detail : {}) },
        { ...headers, 'x-amzn-requestid': requestId, ...(code === '' ? {} : { 'x-amzn-errortype': code }) },
      ),
  }
}

const paths: Readonly<Record<string, string>> = {
  '/sbomexport/create': 'CreateSbomExport',
  '/sbomexport/get': 'GetSbomExport',
  '/sbomexport/cancel': 'CancelSbomExport',
  '/coverage/list': 'ListCoverage',
  '/findings/list': 'ListFindings',
  '/status/batch/get': 'BatchGetAccountStatus',
}

function json(status: number, body: unknown, headers: HttpAnswer['headers']): HttpAnswer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
}

function createExport(request: Members, reports: Reports): Members {
  const { reportFormat, s3Destination, resourceFilterCriteria } = request
  if (reportFormat !== 'CYCLONEDX_1_4' && reportFormat !== 'SPDX_2_3') {
    throw invalid("Value at 'reportFormat' failed to satisfy constraint: Member must satisfy enum value set")
  }
  const destination = (s3Destination ?? {}) as Members
  for (const name of ['bucketName', 'kmsKeyArn']) {
    if (typeof destination[name] !== 'string' || destination[name] === '') {
      throw invalid(`Value at 's3Destination.${name}' failed to satisfy constraint: Member must not be null`)
    }
  }
  filterOf(resourceFilterCriteria)
  const reportId = reports.create(
    reportFormat satisfies ReportFormat,
    destination as Destination,
    resourceFilterCriteria,
  )
  return { reportId }
}

function reportIdIn({ reportId }: Members): string {
  const form = /^.*\b[a-f0-9]{8}\b-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-\b[a-f0-9]{12}\b.*$/
  if (typeof reportId === 'string' && form.test(reportId)) return reportId
  throw invalid(
    "Value at 'reportId' failed to satisfy constraint: Member must satisfy regular expression pattern",
  )
}

function listCoverage(request: Members, images: readonly InspectedImage[]): Members {
  const { items, nextToken } = pageOf(images.filter(filterOf(request.filterCriteria)), request, 200)
  return {
    coveredResources: items.map(({ arn, account, tags, coverage }) => ({
      resourceType: 'AWS_ECR_CONTAINER_IMAGE',
      resourceId: arn,
      accountId: account,
      scanType: 'PACKAGE',
      scanStatus: { statusCode: coverage.code, reason: coverage.reason },
      resourceMetadata: { ecrImage: { tags, inUseCount: 0 } },
      ...(coverage.scannedAt === undefined ? {} : { lastScannedAt: coverage.scannedAt / 1000 }),
    })),
    nextToken,
  }
}

function listFindings(request: Members, images: readonly InspectedImage[]): Members {
  const { filterCriteria } = request
  const statuses = valuesIn(filterCriteria, 'findingStatus')
  const ids = valuesIn(filterCriteria, 'vulnerabilityId')
  const found = images
    .filter(filterOf(filterCriteria))
    .flatMap(findingsOf)
    .filter(({ status }) => statuses?.includes(status) ?? true)
    .filter(({ vulnerabilityId }) => ids?.includes(vulnerabilityId) ?? true)
  const { items, nextToken } = pageOf(found, request, 100)
  return { findings: items.map(({ members }) => members), nextToken }
}

function accountStatus({ accountIds }: Members, { scenario }: ReportGround): Members {
  const { account = '123456789012', inspector = {} } = scenario
  const asked = Array.isArray(accountIds) && accountIds.length > 0 ? accountIds : [account]
  const { scanning = 'ENABLED' } = inspector
  const state = (status: string) => ({ status, errorCode: 'ALREADY_ENABLED', errorMessage: 'None' })
  const scanningIn = (id: string) => (typeof scanning === 'string' ? scanning : (scanning[id] ?? 'ENABLED'))
  return {
    accounts: asked.map((accountId) => ({
      accountId,
      state: state(scanningIn(accountId)),
      resourceState: { ec2: state('DISABLED'), ecr: state(scanningIn(accountId)) },
    })),
    failedAccounts: [],
  }
}
