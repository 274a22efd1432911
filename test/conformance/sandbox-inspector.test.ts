/** What the sandbox serves of Amazon Inspector and KMS, and what sbom-export asks of them, held to the published models. */
import { startSandbox, virtualClock } from '@aws-delivery-actions/sandbox'
import { expect } from '@jest/globals'
import { runInTerminal } from '../e2e/bundle.js'
import { flags, inputs, worldWith } from '../e2e/sbom-export/world.js'
import { temporaryFolder } from '../e2e/temporary.js'
import { deviations, examination, readModel, withModels } from './api-model.js'

const keyId = '1234abcd-12ab-34cd-56ef-1234567890ab'

function scopeOf(service: string): string {
  return `AWS4-HMAC-SHA256 Credential=A/20260101/eu-west-1/${service}/aws4_request`
}

withModels(
  'Amazon Inspector',
  async () => {
    const clock = virtualClock()
    const scenario = worldWith({
      inspector: {
        images: [
          {},
          {
            tag: 'index',
            coverage: [{ reason: 'PENDING_INITIAL_SCAN' }],
            packages: [
              {
                purl: 'pkg:npm/a@1.0.0?path=a',
                vulnerabilities: [{ id: 'CVE-1', score: 4, fixedIn: '1.0.1', isSuppressed: true }],
              },
            ],
          },
        ],
        reports: [{ lasts: '10s' }, { lasts: 0, ends: 'MALFORMED_KMS_KEY' }, { lasts: '1h' }],
      },
      scenario: { faults: [{ kind: 'throttle', operation: 'ListFindings', calls: [3, 3], retryAfter: '1' }] },
    })
    const sandbox = await startSandbox({ scenario, clock })
    const model = readModel('inspector2', '2020-06-08')
    const examined = examination({
      url: sandbox.url,
      model,
      headers: { 'content-type': 'application/json', authorization: scopeOf('inspector2') },
    })
    const { ask } = examined
    const order = {
      reportFormat: 'CYCLONEDX_1_4',
      s3Destination: { bucketName: 'reports', keyPrefix: 'sbom', kmsKeyArn: inputs['kms-key-arn'] },
      resourceFilterCriteria: { ecrRepositoryName: [{ comparison: 'EQUALS', value: 'team/web_app' }] },
    }
    const { reportId } = await ask('CreateSbomExport', order)
    expect(await ask('CreateSbomExport', order)).toMatchObject({
      message: expect.stringContaining('Cannot have multiple reports in-progress'),
    })
    expect(await ask('GetSbomExport', { reportId })).toMatchObject({ status: 'IN_PROGRESS' })
    await clock.sleep(11_000)
    expect(await ask('GetSbomExport', { reportId })).toMatchObject({ status: 'SUCCEEDED' })
    await ask('CancelSbomExport', { reportId })
    const failing = await ask('CreateSbomExport', { ...order, reportFormat: 'SPDX_2_3' })
    const failed = await ask('GetSbomExport', { reportId: failing.reportId })
    expect(failed).toMatchObject({ status: 'FAILED', errorCode: 'MALFORMED_KMS_KEY' })
    const third = await ask('CreateSbomExport', order)
    await ask('CancelSbomExport', { reportId: third.reportId })
    expect(await ask('GetSbomExport', { reportId: third.reportId })).toMatchObject({ status: 'CANCELLED' })
    await ask('GetSbomExport', { reportId: '00000000-0000-0000-0000-000000000000' })
    const { nextToken, coveredResources } = await ask('ListCoverage', { maxResults: 1 })
    expect(coveredResources).toHaveLength(1)
    await ask('ListCoverage', { maxResults: 1, nextToken })
    const status = [{ comparison: 'EQUALS', value: 'SUPPRESSED' }]
    const { findings } = await ask('ListFindings', { filterCriteria: { findingStatus: status } })
    expect(findings).toHaveLength(2)
    await ask('ListFindings', {})
    await ask('ListFindings', {})
    await ask('BatchGetAccountStatus', {})
    expect(examined.problems).toEqual([])
    process.stderr.write(`sandbox shapes: ${examined.answers} answers fit the model of Amazon Inspector\n`)
    await sandbox.stop()
    clock.release()
  },
  60_000,
)

withModels(
  'what sbom-export asks fits as well',
  async () => {
    const models: Readonly<Record<string, ReturnType<typeof readModel>>> = {
      inspector2: readModel('inspector2', '2020-06-08'),
      ecr: readModel('ecr', '2015-09-21'),
      kms: readModel('kms', '2014-11-01'),
    }
    const scenario = worldWith({
      inspector: { reports: [{ lasts: 0 }] },
      scenario: { keys: { [keyId]: {} } },
    })
    await using sandbox = await startSandbox({ scenario })
    const run = (given: Readonly<Record<string, string>>) =>
      runInTerminal({
        action: 'sbom-export',
        cwd: temporaryFolder('asked'),
        args: flags({ ...inputs, ...given }),
        environment: sandbox.environment,
      })
    for (const given of [{}, { image: '', repositories: 'team/web_app' }, { mode: 'doctor' }]) {
      expect(await run(given)).toMatchObject({ exitCode: 0 })
    }
    let asked = 0
    const problems = sandbox.calls.all.flatMap(({ operation, request }) => {
      const model = Object.values(models).find(({ operations }) => Object.hasOwn(operations, operation))
      if (model === undefined) return []
      asked++
      return deviations(model, model.operations[operation]?.input.shape ?? '', request, operation)
    })
    expect(problems).toEqual([])
    expect(asked).toBeGreaterThan(10)
  },
  60_000,
)

withModels('KMS', async () => {
  const scenario = worldWith({ scenario: { keys: { [keyId]: {} } } })
  await using sandbox = await startSandbox({ scenario })
  const examined = examination({
    url: sandbox.url,
    model: readModel('kms', '2014-11-01'),
    headers: { 'content-type': 'application/x-amz-json-1.1', authorization: scopeOf('kms') },
    target: 'TrentService',
  })
  await examined.ask('DescribeKey', { KeyId: keyId })
  await examined.ask('DescribeKey', { KeyId: 'none' })
  await examined.ask('GetKeyPolicy', { KeyId: keyId, PolicyName: 'default' })
  expect(examined.problems).toEqual([])
})
