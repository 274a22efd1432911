/** The project that looks at a fleet every night. */
import { type Sandbox, type Scenario, startSandbox } from '@aws-delivery-actions/sandbox'
import { afterEach, expect, test } from '@jest/globals'
import { fleet } from '../sbom-export/fleet.js'
import { inputs } from '../sbom-export/world.js'
import { runPipelineStage, type StageResult } from './stage.js'

let sandbox: Sandbox | undefined

afterEach(() => sandbox?.stop())

test('a fleet becomes one set of tables, and keeps its rules', async () => {
  const { exitCode, log, exported, reports } = await nightly()
  expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' })
  expect(log).toContain('log4j-core<2.14: no match')
  expect(log).toContain('CVE-2024-3094: no match')
  expect(exported).toEqual({ REPORT_ID: expect.any(String), IMAGES: '2', PACKAGES: '3' })
  expect(reports.rules?.[0]).toContain('failures="0"')
  expect(sandbox?.calls.of('PutObject').length).toBeGreaterThanOrEqual(3)
})

test('a match fails the build, after the whole watch list was looked for', async () => {
  const { exitCode, log, exported, reports } = await nightly({
    WATCH_LIST: 'log4j-core<2.17.1\nCVE-2024-3094\n',
  })
  expect(exitCode).toBe(1)
  expect(log).toContain('log4j-core 2.14.1: ')
  expect(log).toContain('CVE-2024-3094: no match')
  expect(exported.IMAGES).toBe('2')
  expect(reports.rules).toHaveLength(1)
})

test('a broken rule fails the build, and stands in the report group', async () => {
  const { exitCode, reports } = await nightly({}, 'rules:\n  - { id: no-lodash, deny: lodash }\n')
  expect(exitCode).toBe(1)
  expect(reports.rules?.[0]).toMatch(/<failure[^>]*lodash/)
})

test('a report that Amazon Inspector may not write fails the build', async () => {
  const refused = fleet({ reports: [{ ends: 'INVALID_PERMISSIONS' }] })
  const { exitCode, log, exported, reports } = await nightly({}, undefined, refused)
  expect(exitCode).not.toBe(0)
  expect(log).toContain('INVALID_PERMISSIONS')
  expect(exported.IMAGES).toBeUndefined()
  expect(reports.rules).toEqual([])
})

async function nightly(
  variables: Readonly<Record<string, string>> = {},
  rules = 'rules:\n  - { id: no-xz, deny: xz-utils }\n',
  scenario: Scenario = fleet(),
): Promise<StageResult> {
  sandbox = await startSandbox({ scenario })
  return await runPipelineStage('sbom-fleet.yml', {
    files: { 'sbom-rules.yaml': rules },
    environment: sandbox.environment,
    variables: {
      BUCKET: 'reports',
      DESTINATION: 's3://tables/fleet',
      KMS_KEY_ARN: inputs['kms-key-arn'] ?? '',
      WATCH_LIST: 'log4j-core<2.14\nCVE-2024-3094\n',
      ...variables,
    },
  })
}
