/** The projects that publish an image: one for each platform, and the one that joins, judges and tags. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { type Sandbox, startSandbox } from '@aws-delivery-actions/sandbox'
import { afterEach, expect, test } from '@jest/globals'
import { digestAt, type ImageWorld, imageScenario, registryHost } from '../multi-arch-manifest/image-world.js'
import { inputs } from '../sbom-export/world.js'
import { temporaryFolder } from '../temporary.js'
import { runPipelineStage, type StageResult } from './stage.js'

const repository = `${registryHost}/web`
const standIns = {
  aws: '#!/bin/sh\nprintf "token\\n"\n',
  docker: '#!/bin/sh\nprintf "docker %s\\n" "$*"\n[ "$1" != "$REFUSED" ]\n',
}

let sandbox: Sandbox | undefined

afterEach(() => sandbox?.stop())

test.each(['linux/amd64', 'linux/arm64'])(
  '%s is built and pushed under the name that is joined',
  async (platform) => {
    const { exitCode, log, exported } = await build(platform)
    const source = `${repository}:1.4.2-${platform.slice(6)}`
    expect(exitCode).toBe(0)
    expect(exported).toEqual({ SOURCE: source })
    expect(log.split('\n').filter((line) => line.startsWith('docker '))).toEqual([
      `docker login --username AWS --password-stdin ${registryHost}`,
      `docker build --platform ${platform} --tag ${source} --label org.opencontainers.image.revision=1.4.2 .`,
      `docker push ${source}`,
    ])
  },
)

test.each(['build', 'push'])('a %s that fails fails the build', async (refused) => {
  expect((await build('linux/amd64', refused)).exitCode).toBe(1)
})

test('two builds are joined, judged and tagged', async () => {
  const { exitCode, log, exported, reports } = await joined()
  expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' })
  const digest = await tagged()
  expect(exported).toEqual({ IMAGE: `${repository}@${digest}`, DIGEST: digest })
  expect(reports.rules?.[0]).toContain('failures="0"')
})

test('an image that breaks a rule gets no tag', async () => {
  const { exitCode, log, reports } = await joined(
    {},
    'rules:\n  - { id: no-log4j, deny: log4j-core<2.17.1 }\n',
  )
  expect(exitCode).toBe(1)
  expect(log).toContain('no-log4j: log4j-core 2.14.1 is denied')
  expect(await tagged()).toBeUndefined()
  expect(reports.rules?.[0]).toContain('<failure')
})

test('builds of two commits are not joined', async () => {
  const { exitCode, exported } = await joined({ revisions: ['abc', 'def'] })
  expect(exitCode).toBe(1)
  expect(exported).toEqual({ IMAGE: undefined, DIGEST: undefined })
  expect(sandbox?.calls.of('CreateSbomExport')).toEqual([])
})

async function build(platform: string, refused = 'nothing'): Promise<StageResult> {
  const programs = join(temporaryFolder('programs'), 'bin')
  mkdirSync(programs)
  for (const [name, text] of Object.entries(standIns)) {
    writeFileSync(join(programs, name), text)
    chmodSync(join(programs, name), 0o755)
  }
  return await runPipelineStage('multi-arch-image-build.yml', {
    environment: {
      PATH: [programs, dirname(process.execPath), process.env.PATH ?? ''].join(delimiter),
      CODEBUILD_RESOLVED_SOURCE_VERSION: '1.4.2',
      REFUSED: refused,
    },
    variables: { REPOSITORY: repository, PLATFORM: platform },
  })
}

async function joined(
  world: ImageWorld = {},
  rules = 'rules:\n  - { id: no-xz, deny: xz-utils }\n',
): Promise<StageResult> {
  sandbox = await startSandbox({ scenario: imageScenario(world) })
  return await runPipelineStage('multi-arch-image-join.yml', {
    files: { 'sbom-rules.yaml': rules },
    environment: { ...sandbox.environment, CODEBUILD_RESOLVED_SOURCE_VERSION: '1.4.2' },
    variables: { REPOSITORY: repository, BUCKET: 'reports', KMS_KEY_ARN: inputs['kms-key-arn'] ?? '' },
  })
}

async function tagged(): Promise<string | undefined> {
  return sandbox === undefined ? undefined : await digestAt(sandbox, 'latest')
}
