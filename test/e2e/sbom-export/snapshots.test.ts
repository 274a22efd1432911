/** What is submitted to the dependency graph, against a server that answers as GitHub does. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runInCodeBuild, runInTerminal } from '../bundle.js'
import { runStep } from '../github/step.js'
import { temporaryFolder } from '../temporary.js'
import { commit, type GitHub, github, onGitHub, type Snapshot } from './dependency-graph.js'
import { documentWith, folderWith } from './documents.js'
import { digestOf, images, writeExports } from './exports.js'

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

const resolvedIn = ({ manifests }: Snapshot) =>
  Object.values(manifests).flatMap(({ resolved }) => Object.keys(resolved))

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
      sha: commit,
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

test.each([
  [
    'CycloneDX',
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      metadata: { component: { type: 'container', name: 'shop/web:1', 'bom-ref': 'image' } },
      components: [
        { type: 'operating-system', name: 'debian', version: '12', 'bom-ref': 'os' },
        ...['a', 'b', 'c'].map((name) => ({
          type: 'library',
          name,
          'bom-ref': name,
          purl: `pkg:npm/${name}@1`,
        })),
      ],
      dependencies: [
        { ref: 'image', dependsOn: ['os'] },
        { ref: 'os', dependsOn: ['a'] },
        { ref: 'a', dependsOn: ['b'] },
      ],
    },
  ],
  [
    'SPDX',
    {
      spdxVersion: 'SPDX-2.3',
      name: 'shop/web:1',
      packages: ['image', 'a', 'b', 'c'].map((name) => ({
        name,
        SPDXID: `SPDXRef-${name}`,
        ...(name !== 'image' && {
          externalRefs: [{ referenceType: 'purl', referenceLocator: `pkg:npm/${name}@1` }],
        }),
      })),
      relationships: [
        ['DOCUMENT', 'DESCRIBES', 'image'],
        ['a', 'DEPENDENCY_OF', 'image'],
        ['a', 'DEPENDS_ON', 'b'],
        ['image', 'CONTAINS', 'c'],
      ].map(([from, relationshipType, to]) => ({
        spdxElementId: `SPDXRef-${from}`,
        relationshipType,
        relatedSpdxElement: `SPDXRef-${to}`,
      })),
    },
  ],
])('%s tells which packages the image needs itself', async (_, document) => {
  const server = await github()
  await submit(server, folderWith({ 'web.cdx.json': JSON.stringify(document) }))
  const scope = 'runtime'
  expect(Object.values(server.snapshots[0]?.manifests ?? {})[0]?.resolved).toEqual({
    'pkg:npm/a@1': { package_url: 'pkg:npm/a@1', scope, relationship: 'direct' },
    'pkg:npm/b@1': { package_url: 'pkg:npm/b@1', scope, relationship: 'indirect' },
    'pkg:npm/c@1': { package_url: 'pkg:npm/c@1', scope },
  })
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
  const step = await submit(server, folderWith({ 'web.cdx.json': documentWith('shop/web:1', 'pkg:npm/a@1') }))
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
  const known = { GITHUB_REPOSITORY, GITHUB_SHA: commit, GITHUB_REF: 'refs/heads/main' }
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
    args: ['--mode=transform', '--sbom=web.cdx.json', '--dependency-submission', '--github-token=ghs_token'],
    environment: {
      GITHUB_API_URL: server.url,
      GITHUB_REPOSITORY: 'shop/web',
      GITHUB_SHA: commit,
      GITHUB_REF: 'refs/heads/main',
    },
  })
  expect(exitCode).toBe(0)
  expect(server.snapshots[0]?.job).not.toHaveProperty('html_url')
})
