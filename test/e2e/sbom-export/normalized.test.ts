/** Documents that are written anew, held against the official schemas. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startSandbox } from '@aws-delivery-actions/sandbox'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { root, runInTerminal } from '../bundle.js'
import { runStep } from '../github/step.js'
import { temporaryFolder } from '../temporary.js'
import { github, onGitHub } from './dependency-graph.js'
import { documentWith, folderWith } from './documents.js'
import { digestOf, images, writeExports } from './exports.js'
import { inputs as exportInputs, flags, worldWith } from './world.js'

const cyclonedx = new Validation.JsonStrictValidator(Spec.Version.v1dot6)
const spdx = new Ajv({ allErrors: true }).compile(
  JSON.parse(readFileSync(join(root, 'packages/sbom/test/data/spdx-2.3.schema.json'), 'utf8')),
)

test.each([
  ['cyclonedx', 'SPDX_2_3', 'cdx.json'],
  ['spdx', 'CYCLONEDX_1_4', 'spdx.json'],
] as const)('%s of exports of Amazon Inspector', async (format, from, ending) => {
  const cwd = temporaryFolder('hand-off')
  writeExports(cwd, images, from)
  const run = {
    action: 'sbom-export',
    cwd,
    with: { mode: 'transform', sbom: 'exports', 'normalized-format': format },
  }
  const { exitCode, outputs, summary } = await runStep(run)
  expect(exitCode).toBe(0)
  const files: string[] = JSON.parse(outputs.get('normalized-files') ?? '')
  expect([...files].sort()).toEqual(
    images.map((image) => `sbom-tables/normalized/${digestOf(image).replace(':', '-')}.${ending}`).sort(),
  )
  for (const file of files) {
    const text = readFileSync(join(cwd, file), 'utf8')
    if (format === 'cyclonedx') expect(await cyclonedx.validate(text)).toBeNull()
    else expect(spdx(JSON.parse(text)) || spdx.errors).toBe(true)
  }
  expect(summary).toContain('normalised SBOM')
  const first = files.map((file) => readFileSync(join(cwd, file), 'utf8'))
  await runStep(run)
  expect(files.map((file) => readFileSync(join(cwd, file), 'utf8'))).toEqual(first)
})

test('two documents of one image, and one without a digest, keep files of their own', async () => {
  const cwd = folderWith({
    'a.cdx.json': documentWith(`shop/web@sha256:${'a'.repeat(64)}`, 'pkg:npm/a@1'),
    'b.cdx.json': documentWith(`shop/web@sha256:${'a'.repeat(64)}`, 'pkg:npm/b@1'),
    'c.cdx.json': documentWith('../../up', 'pkg:npm/c@1'),
  })
  await runInTerminal({
    action: 'sbom-export',
    cwd,
    args: ['--mode=transform', '--sbom=*.cdx.json', '--normalized-format=spdx'],
  })
  const names = readdirSync(join(cwd, 'sbom-tables/normalized')).sort()
  expect(names).toEqual([
    expect.stringMatching(/^document-[0-9a-f]{64}\.spdx\.json$/),
    `sha256-${'a'.repeat(64)}-2.spdx.json`,
    `sha256-${'a'.repeat(64)}.spdx.json`,
  ])
  expect(readdirSync(cwd).sort()).toEqual(['a.cdx.json', 'b.cdx.json', 'c.cdx.json', 'sbom-tables'])
})

test('what an earlier run has normalised is not normalised again', async () => {
  const cwd = folderWith({ 'web.cdx.json': documentWith('shop/web:1', 'pkg:npm/a@1') })
  const args = ['--mode=transform', '--sbom=.', '--normalized-format=spdx']
  const first = await runInTerminal({ action: 'sbom-export', cwd, args })
  expect(first.exitCode).toBe(0)
  const again = await runInTerminal({ action: 'sbom-export', cwd, args })
  expect(again.exitCode).toBe(2)
  expect(again.stderr).toContain('the SBOM lies where normalised ones are written')
  expect(readdirSync(join(cwd, 'sbom-tables/normalized'))).toHaveLength(1)
})

test('one that actions/attest does not take is told of', async () => {
  const purls = Array.from(
    { length: 60_000 },
    (_, index) => `pkg:npm/${'long-name-'.repeat(25)}${index}@1.0.0`,
  )
  const cwd = folderWith({ 'web.cdx.json': documentWith('shop/web:1', ...purls) })
  const { exitCode, stderr, stdout } = await runInTerminal({
    action: 'sbom-export',
    cwd,
    args: ['--mode=transform', '--sbom=web.cdx.json', '--normalized-format=cyclonedx'],
  })
  expect(exitCode).toBe(0)
  expect(stdout + stderr).toContain('actions/attest takes no SBOM of more than 16 MiB')
})

test('an export has what the findings add', async () => {
  const cwd = temporaryFolder('hand-off')
  await using sandbox = await startSandbox({ scenario: worldWith({}), folder: cwd })
  const { exitCode, stdout } = await runInTerminal({
    action: 'sbom-export',
    cwd,
    args: [...flags(exportInputs), '--normalized-format=cyclonedx', '--json'],
    environment: sandbox.environment,
  })
  expect(exitCode).toBe(0)
  const [file = ''] = JSON.parse(stdout).outputs['normalized-files']
  const document = JSON.parse(readFileSync(join(cwd, file), 'utf8'))
  expect(
    document.vulnerabilities.find(({ id }: { id: string }) => id === 'CVE-2021-44228').ratings,
  ).toMatchObject([{ severity: 'critical' }, { source: { name: 'EPSS' }, score: 0.97 }])
})

test('a gate hands on what passes, and nothing else', async () => {
  const server = await github()
  const cwd = folderWith({
    'web.cdx.json': documentWith('shop/web:1', 'pkg:npm/a@1'),
    'good.json': JSON.stringify({ rules: [{ id: 'x', deny: 'npm:other' }] }),
    'bad.json': JSON.stringify({ rules: [{ id: 'x', deny: 'npm:p0' }] }),
  })
  const gate = (rules: string) =>
    runStep({
      action: 'sbom-export',
      cwd,
      with: {
        mode: 'gate',
        sbom: 'web.cdx.json',
        rules,
        'normalized-format': 'spdx',
        'dependency-submission': 'true',
        'github-token': 'ghs_token',
      },
      environment: onGitHub(server),
    })
  const failed = await gate('bad.json')
  expect(failed.exitCode).toBe(1)
  expect(failed.outputs.has('normalized-files')).toBe(false)
  expect(existsSync(join(cwd, 'sbom-tables'))).toBe(false)
  expect(server.calls).toHaveLength(0)
  const passed = await gate('good.json')
  expect(passed.exitCode).toBe(0)
  expect(JSON.parse(passed.outputs.get('normalized-files') ?? '')).toHaveLength(1)
  expect(server.snapshots).toHaveLength(1)
})
