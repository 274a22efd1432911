/** What is handed on: normalised documents, and snapshots, against a server that answers as GitHub does. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { startSandbox } from '@aws-delivery-actions/sandbox'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { afterEach, describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { root, runInCodeBuild, runInTerminal } from '../bundle.js'
import { runStep } from '../github/step.js'
import { temporaryFolder } from '../temporary.js'
import { digestOf, images, writeExports } from './exports.js'
import { inputs as exportInputs, flags, worldWith } from './world.js'

type Snapshot = {
  readonly sha: string
  readonly ref: string
  readonly job: { readonly id: string; readonly correlator: string; readonly html_url?: string }
  readonly detector: { readonly name: string; readonly version: string; readonly url: string }
  readonly manifests: Readonly<
    Record<string, { readonly name: string; readonly metadata: object; readonly resolved: object }>
  >
}

type Answer = {
  readonly status: number
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
}

type GitHub = { readonly url: string; readonly calls: string[]; readonly snapshots: Snapshot[] }

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** Takes snapshots as GitHub does, after these answers. */
async function github(answers: readonly Answer[] = []): Promise<GitHub> {
  const calls: string[] = []
  const snapshots: Snapshot[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    calls.push(`${request.method} ${request.url} ${request.headers.authorization}`)
    const answer = answers[calls.length - 1]
    response.setHeader('content-type', 'application/json')
    if (answer !== undefined) {
      response.writeHead(answer.status, answer.headers).end(JSON.stringify(answer.body ?? { message: 'no' }))
      return
    }
    snapshots.push(JSON.parse(Buffer.concat(chunks).toString()))
    const body = { id: snapshots.length, created_at: '2026-01-01T00:00:00Z', result: 'SUCCESS', message: '' }
    response.writeHead(201).end(JSON.stringify(body))
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls, snapshots }
}

const sha = '4'.repeat(40)

function onGitHub(server: GitHub): Record<string, string> {
  return {
    GITHUB_API_URL: server.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'shop/web',
    GITHUB_ACTION_REPOSITORY: 'acme/aws-delivery-actions',
    GITHUB_SHA: sha,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '77',
    GITHUB_WORKFLOW: 'Release',
    GITHUB_JOB: 'sbom',
  }
}

function documentWith(name: string, ...purls: readonly string[]): string {
  const components = purls.map((purl, index) => ({
    type: 'library',
    'bom-ref': `${index}`,
    name: `p${index}`,
    purl,
  }))
  return JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'container', name } },
    components,
  })
}

async function submit(server: GitHub, cwd: string, environment: Readonly<Record<string, string>> = {}) {
  return await runStep({
    action: 'sbom-export',
    cwd,
    with: {
      mode: 'transform',
      sbom: '*.cdx.json',
      'dependency-submission': 'true',
      'github-token': 'ghs_token',
    },
    environment: { ...onGitHub(server), ...environment },
  })
}

function folderWith(documents: Readonly<Record<string, string>>): string {
  const cwd = temporaryFolder('hand-off')
  for (const [name, text] of Object.entries(documents)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), text)
  }
  return cwd
}

const resolvedIn = ({ manifests }: Snapshot) =>
  Object.values(manifests).flatMap(({ resolved }) => Object.keys(resolved))

describe('snapshots', () => {
  test('each image has one with a correlator of its own', async () => {
    const server = await github()
    const cwd = temporaryFolder('hand-off')
    writeExports(cwd, images, 'SPDX_2_3')
    const step = await runStep({
      action: 'sbom-export',
      cwd,
      with: {
        mode: 'transform',
        sbom: 'exports',
        'dependency-submission': 'true',
        'github-token': 'ghs_token',
      },
      environment: onGitHub(server),
    })
    expect(step.exitCode).toBe(0)
    expect(server.calls).toEqual(
      images.map(() => 'POST /repos/shop/web/dependency-graph/snapshots token ghs_token'),
    )
    expect(new Set(server.snapshots.map(({ job }) => job.correlator)).size).toBe(images.length)
    for (const snapshot of server.snapshots) {
      expect(snapshot).toMatchObject({
        version: 0,
        sha,
        ref: 'refs/heads/main',
        job: { id: '77', html_url: 'https://github.com/shop/web/actions/runs/77' },
        detector: { name: 'sbom-export', url: 'https://github.com/acme/aws-delivery-actions' },
      })
      expect(snapshot.detector.version).toMatch(/^\d+\.\d+\.\d+/)
      expect(JSON.stringify(snapshot.job)).not.toMatch(/sha256|[0-9a-f]{64}/)
      expect(Object.keys(snapshot.manifests)).toHaveLength(1)
    }
    const web = server.snapshots.find(({ job }) => job.correlator.startsWith('Release sbom team/app_web'))
    expect(Object.values(web?.manifests ?? {})[0]?.metadata).toMatchObject({
      digest: digestOf(images[0] as (typeof images)[0]),
    })
    expect(step.shown.join('\n')).not.toContain('ghs_token')
    expect(step.summary).toContain('Submitted to the dependency graph of `shop/web`')
  })

  test('package URLs that GitHub refuses are dropped and counted, others come in its form', async () => {
    const server = await github()
    const cwd = folderWith({
      'web.cdx.json': documentWith(
        'shop/web:1',
        'pkg:npm/%40scope/a@1.0.0',
        'pkg:npm/@scope/a@1.0.0',
        'pkg:dpkg/zlib1g@1:1.2+x?distro=debian-12',
        'pkg:golang/stdlib@1.22',
        '',
        'not a package URL',
        'pkg:maven/log4j-core@2.14.1',
        'pkg:/nothing',
        'pkg:bad_type/x@1',
        'pkg:npm/__proto__@1.0.0',
      ),
    })
    const step = await submit(server, cwd)
    expect(step.exitCode).toBe(0)
    expect(resolvedIn(server.snapshots[0] as Snapshot)).toEqual([
      'pkg:deb/debian/zlib1g@1:1.2%2Bx?distro=debian-12',
      'pkg:golang/stdlib@1.22',
      'pkg:npm/%40scope/a@1.0.0',
      'pkg:npm/__proto__@1.0.0',
    ])
    expect(Object.values(server.snapshots[0]?.manifests ?? {})[0]?.resolved).toMatchObject({
      'pkg:golang/stdlib@1.22': { package_url: 'pkg:golang/stdlib@1.22', scope: 'runtime' },
    })
    expect(JSON.stringify(server.snapshots)).not.toContain('relationship')
    expect(step.stdout).toContain('5 components left out, without a package URL that GitHub takes')
    expect(step.summary).toContain('4 packages in 1 snapshot; 5 components left out')
  })

  test('two documents of one image do not replace each other, nor does a name that is hostile', async () => {
    const server = await github()
    const cwd = folderWith({
      'a.cdx.json': documentWith('shop/web:1', 'pkg:npm/a@1'),
      'b.cdx.json': documentWith('shop/web:1', 'pkg:npm/b@1'),
      'c.cdx.json': documentWith('__proto__', 'pkg:npm/c@1'),
    })
    await submit(server, cwd)
    expect(server.snapshots.map(({ job }) => job.correlator)).toEqual([
      'Release sbom shop/web',
      'Release sbom shop/web 2',
      'Release sbom __proto__',
    ])
    expect(resolvedIn(server.snapshots[2] as Snapshot)).toEqual(['pkg:npm/c@1'])
  })

  test('a pull request is told of at its head', async () => {
    const server = await github()
    const cwd = folderWith({
      'web.cdx.json': documentWith('shop/web:1', 'pkg:npm/a@1'),
      'event.json': JSON.stringify({ pull_request: { head: { sha: '5'.repeat(40) } } }),
    })
    await submit(server, cwd, {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(cwd, 'event.json'),
      GITHUB_REF: 'refs/pull/7/merge',
    })
    expect(server.snapshots[0]).toMatchObject({ sha: '5'.repeat(40), ref: 'refs/pull/7/merge' })
  })

  test.each([
    [
      'a limit that passes',
      [{ status: 403, headers: { 'retry-after': '1' } }, { status: 502 }],
      0,
      'GitHub is asked again',
    ],
    ['no permission', [{ status: 403 }], 2, 'permissions: contents: write'],
    ['no dependency graph', [{ status: 404 }], 2, 'The dependency graph must be on'],
    ['a token that is not known', [{ status: 401 }], 2, 'GitHub does not know the token'],
    [
      'a refusal',
      [{ status: 422, body: { message: 'invalid package url' } }],
      3,
      'GitHub did not take the snapshot: invalid package url',
    ],
    [
      'a snapshot that is not taken',
      [{ status: 201, body: { id: 1, result: 'INVALID', message: 'no such commit' } }],
      3,
      'GitHub refused it: no such commit',
    ],
    [
      'a limit that lasts',
      [{ status: 429, headers: { 'retry-after': '3600' } }],
      3,
      'GitHub did not take the snapshot',
    ],
  ] as const)('%s', async (_name, answers, exitCode, told) => {
    const server = await github(answers)
    const step = await submit(
      server,
      folderWith({ 'web.cdx.json': documentWith('shop/web:1', 'pkg:npm/a@1') }),
    )
    expect(step.stdout).toContain(told)
    expect(step.exitCode).toBe(exitCode)
    expect(server.snapshots).toHaveLength(exitCode === 0 ? 1 : 0)
  })

  test('off GitHub nothing is begun', async () => {
    const cwd = folderWith({ 'web.cdx.json': documentWith('shop/web:1', 'pkg:npm/a@1') })
    const run = { action: 'sbom-export', cwd, args: ['--mode=transform', '--sbom=web.cdx.json'] }
    const nowhere = await runInTerminal({ ...run, args: [...run.args, '--dependency-submission'] })
    expect(nowhere.exitCode).toBe(2)
    expect(nowhere.stderr).toContain('GITHUB_REPOSITORY')
    const GITHUB_REPOSITORY = 'shop/web'
    const known = { GITHUB_REPOSITORY, GITHUB_SHA: sha, GITHUB_REF: 'refs/heads/main' }
    const unknown = await runInTerminal({
      ...run,
      args: [...run.args, '--dependency-submission'],
      environment: known,
    })
    expect(unknown.exitCode).toBe(2)
    expect(unknown.stderr).toContain('github-token: no token is given')
    expect(readdirSync(cwd)).toEqual(['web.cdx.json'])
  })

  test('CodeBuild submits with a token and the commit in its environment', async () => {
    const server = await github()
    const cwd = folderWith({ 'web.cdx.json': documentWith('shop/web:1', 'pkg:npm/a@1') })
    const { exitCode } = await runInCodeBuild({
      action: 'sbom-export',
      cwd,
      args: [
        '--mode=transform',
        '--sbom=web.cdx.json',
        '--dependency-submission',
        '--github-token=ghs_token',
      ],
      environment: {
        GITHUB_API_URL: server.url,
        GITHUB_REPOSITORY: 'shop/web',
        GITHUB_SHA: sha,
        GITHUB_REF: 'refs/heads/main',
      },
    })
    expect(exitCode).toBe(0)
    expect(server.snapshots[0]?.job).not.toHaveProperty('html_url')
  })
})

const cyclonedx = new Validation.JsonStrictValidator(Spec.Version.v1dot6)
const spdx = new Ajv({ allErrors: true }).compile(
  JSON.parse(readFileSync(join(root, 'packages/sbom/test/data/spdx-2.3.schema.json'), 'utf8')),
)

describe('normalised documents', () => {
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
})
