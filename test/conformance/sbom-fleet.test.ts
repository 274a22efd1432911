/** The reusable workflow sbom-fleet, called by another repository, on a runner that others wrote. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Sandbox, type Scenario, startSandbox } from '@aws-delivery-actions/sandbox'
import { afterEach, expect } from '@jest/globals'
import { root } from '../e2e/bundle.js'
import { fleet } from '../e2e/sbom-export/fleet.js'
import { temporaryFolder } from '../e2e/temporary.js'
import { newProduct, newRepository } from './checkout.js'
import { bundlePart } from './parts.js'
import { runWorkflow, type WorkflowResult } from './workflow-runner.js'

const { path: act, testWithPart } = bundlePart('sbom-export', 'ACT')
const called = join(root, 'test/workflows/sbom-fleet/called.yml')
const product = 'acme/aws-delivery-actions'

let sandbox: Sandbox | undefined
let artifacts = ''

afterEach(() => sandbox?.stop())

testWithPart(
  'a fleet becomes one set of tables and a page, in which nothing of the watch list is',
  async () => {
    const run = await nightly(['log4j-core<2.14', 'CVE-2024-3094'])
    expect({ log: run.exitCode === 0 ? '' : run.log }).toEqual({ log: '' })
    expect(run.printed).toEqual(
      expect.arrayContaining([
        'logged in as arn:aws:iam::123456789012:role/sbom in eu-west-1',
        '2 images, 3 packages',
        expect.stringMatching(/^log4j-core<2\.14: no match/),
        expect.stringMatching(/^CVE-2024-3094: no match/),
      ]),
    )
    expect(readdirSync(join(artifacts, 'sbom-fleet-tables')).sort()).toEqual(
      expect.arrayContaining(['athena.sql', 'cve', 'sbom']),
    )
    expect(readFileSync(join(artifacts, 'sbom-fleet-page/report.html'), 'utf8')).toContain('log4j-core')
    expect(sandbox?.calls.of('PutObject').length).toBeGreaterThanOrEqual(3)
  },
  120_000,
)

testWithPart(
  'what is on the watch list and in an image fails the run; page and tables are there all the same',
  async () => {
    const run = await nightly(['log4j-core<2.17.1', 'CVE-2024-3094'])
    expect(run.exitCode).toBe(1)
    expect(run.printed).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^log4j-core 2\.14\.1: /),
        // The other one is looked for as well.
        expect.stringMatching(/^CVE-2024-3094: no match/),
      ]),
    )
    expect(existsSync(join(artifacts, 'sbom-fleet-page/report.html'))).toBe(true)
  },
  120_000,
)

testWithPart(
  'without a watch list the export is all',
  async () => {
    const run = await nightly([])
    expect({ log: run.exitCode === 0 ? '' : run.log }).toEqual({ log: '' })
    expect(run.printed).toContain('2 images, 3 packages')
  },
  120_000,
)

testWithPart(
  'a report that Amazon Inspector may not write fails the run, and nothing is kept',
  async () => {
    const run = await nightly(['log4j-core<2.17.1'], fleet({ reports: [{ ends: 'INVALID_PERMISSIONS' }] }))
    expect(run.exitCode).toBe(1)
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', message: expect.stringContaining('INVALID_PERMISSIONS') }),
    )
    expect(readdirSync(artifacts)).toEqual([])
    expect(sandbox?.calls.of('PutObject')).toEqual([])
  },
  120_000,
)

async function nightly(watchList: readonly string[], scenario: Scenario = fleet()): Promise<WorkflowResult> {
  sandbox = await startSandbox({ scenario })
  artifacts = temporaryFolder('artifacts')
  return await runWorkflow({
    act,
    folder: newRepository({ '.github/workflows/nightly.yml': readFileSync(called, 'utf8') }),
    workflow: 'nightly.yml',
    event: 'workflow_dispatch',
    inputs: { 'watch-list': JSON.stringify(watchList) },
    environment: { AWS_ENDPOINT_URL: sandbox.url },
    artifacts,
    repositories: { [`${product}@v1`]: newProduct(['reusable-sbom-fleet.yml'], product, '@v1') },
  })
}
