/** The reusable workflow multi-arch-image, called by another repository, on a runner that others wrote. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Sandbox, startSandbox } from '@aws-delivery-actions/sandbox'
import { afterEach, expect } from '@jest/globals'
import { root } from '../e2e/bundle.js'
import {
  digestAt,
  type ImageWorld,
  imageScenario,
  registryHost,
} from '../e2e/multi-arch-manifest/image-world.js'
import { temporaryFolder } from '../e2e/temporary.js'
import { newProduct, newRepository } from './checkout.js'
import { bundlePart } from './parts.js'
import { runWorkflow, type WorkflowResult } from './workflow-runner.js'

const { path: act, testWithPart } = bundlePart('multi-arch-manifest', 'ACT')
const called = join(root, 'test/workflows/multi-arch-image/called.yml')
const product = 'acme/aws-delivery-actions'
const image = `${registryHost}/web`

let sandbox: Sandbox | undefined
let artifacts = ''

afterEach(() => sandbox?.stop())

testWithPart(
  'two builds are joined, judged, published and attested',
  async () => {
    const run = await publish()
    expect({ log: run.exitCode === 0 ? '' : run.log }).toEqual({ log: '' })
    const digest = await tagged('latest')
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(await tagged('1.4.2')).toBe(digest)
    expect(run.printed).toEqual(
      expect.arrayContaining([
        `pushed linux/arm64 as type=image,name=${image},push-by-digest=true,name-canonical=true,push=true`,
        `logged in at ${registryHost}`,
        `attested ${image}@${digest}`,
        `published ${image}@${digest} for ["linux/amd64","linux/arm64"]`,
      ]),
    )
    const page = readFileSync(join(artifacts, 'image-sbom/report.html'), 'utf8')
    expect(page).toContain('log4j-core')
    expect(readFileSync(join(artifacts, 'image-sbom/rules.xml'), 'utf8')).toContain('failures="0"')
  },
  180_000,
)

testWithPart(
  'an image that breaks a rule gets no tag',
  async () => {
    const run = await publish({ rules: 'rules:\n  - { id: no-log4j, deny: "log4j-core<2.17.1" }\n' })
    expect(run.exitCode).toBe(1)
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', message: 'the gate is not passed: 1 new problem' }),
    )
    expect(await tagged('latest')).toBeUndefined()
    expect(run.printed.filter((line) => line.startsWith('attested'))).toEqual([])
    // What it was judged by is kept.
    expect(readFileSync(join(artifacts, 'image-sbom/rules.xml'), 'utf8')).toContain('<failure')
  },
  180_000,
)

testWithPart(
  'a build that fails is not joined',
  async () => {
    const run = await publish({ builds: ['linux/amd64'] })
    expect(run.exitCode).toBe(1)
    expect(await tagged('latest')).toBeUndefined()
    expect(existsSync(join(artifacts, 'image-sbom'))).toBe(false)
  },
  180_000,
)

testWithPart(
  'builds of two commits are not joined',
  async () => {
    const run = await publish({ revisions: ['abc', 'def'] })
    expect(run.exitCode).toBe(1)
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', message: expect.stringContaining('abc') }),
    )
    expect(await tagged('latest')).toBeUndefined()
  },
  180_000,
)

testWithPart(
  'without a bucket nothing is judged, and the image is published',
  async () => {
    const run = await publish({ bucket: '' })
    expect({ log: run.exitCode === 0 ? '' : run.log }).toEqual({ log: '' })
    expect(await tagged('latest')).toMatch(/^sha256:/)
    expect(sandbox?.calls.of('CreateSbomExport')).toEqual([])
  },
  180_000,
)

type Publication = ImageWorld & {
  readonly rules?: string
  readonly bucket?: string
  /** The platforms whose build succeeds. */
  readonly builds?: readonly string[]
}

async function publish({
  rules = 'rules:\n  - { id: no-xz, deny: xz-utils }\n',
  bucket = 'reports',
  builds = ['linux/amd64', 'linux/arm64'],
  ...world
}: Publication = {}): Promise<WorkflowResult> {
  sandbox = await startSandbox({ scenario: imageScenario(world) })
  artifacts = temporaryFolder('artifacts')
  const digests = builds.map(async (platform) => [platform, await tagged(`1.4.2-${platform.slice(6)}`)])
  return await runWorkflow({
    act,
    folder: newRepository({
      '.github/workflows/image.yml': readFileSync(called, 'utf8'),
      'sbom-rules.yaml': rules,
    }),
    workflow: 'image.yml',
    event: 'workflow_dispatch',
    inputs: { 'sbom-bucket': bucket },
    environment: {
      ...sandbox.environment,
      STAND_IN_DIGESTS: JSON.stringify(Object.fromEntries(await Promise.all(digests))),
    },
    artifacts,
    repositories: { [`${product}@v1`]: newProduct(['reusable-multi-arch-image.yml'], product, '@v1') },
  })
}

async function tagged(tag: string): Promise<string | undefined> {
  return sandbox === undefined ? undefined : await digestAt(sandbox, tag)
}
