/** The same answer from documents and from tables, and no answer that only looks like one. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runInTerminal } from '../bundle.js'
import { temporaryFolder } from '../temporary.js'

type Written = {
  readonly account?: string
  readonly repository?: string
  readonly day?: string
  readonly version?: string
}

const digest = `sha256:${'ab'.repeat(32)}`

/** The same digest, wherever it lies. */
function write(cwd: string, { account = '111122223333', repository = 'web', day = '02', version }: Written) {
  const arn = `arn:aws:ecr:eu-west-1:${account}:repository_${repository}_${digest}`
  const path = join(cwd, `exports/account=${account}/${day}/${arn}_CYCLONEDX_1_4.json`)
  mkdirSync(dirname(path), { recursive: true })
  const component = { type: 'library', name: 'log4j-core', 'bom-ref': 'a' }
  const purl = `pkg:maven/org.apache.logging.log4j/log4j-core${version === undefined ? '' : `@${version}`}`
  writeFileSync(
    path,
    JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.4',
      metadata: {
        timestamp: `2026-01-${day}T03:04:05Z`,
        properties: [
          { name: 'imageId', value: digest },
          { name: 'accountId', value: account },
        ],
      },
      components: [{ ...component, purl }],
    }),
  )
}

async function sbomExport(cwd: string, ...args: readonly string[]) {
  const run = await runInTerminal({ action: 'sbom-export', args: [...args, '--json'], cwd })
  const outputs = run.stdout === '' ? {} : (JSON.parse(run.stdout).outputs ?? JSON.parse(run.stdout))
  return { exitCode: run.exitCode, stderr: run.stderr, outputs }
}

async function find(cwd: string, data: string, query = 'log4j-core<2.17.1') {
  return await sbomExport(cwd, '--mode=find', `--data=${data}`, `--query=${query}`)
}

test('a digest in two repositories and two accounts is found in each, in either layout', async () => {
  const cwd = temporaryFolder('find')
  write(cwd, { version: '2.14.1' })
  write(cwd, { version: '2.14.1', repository: 'shop' })
  write(cwd, { version: '2.14.1', account: '444455556666', day: '05' })
  expect((await sbomExport(cwd, '--mode=transform', '--sbom=exports', '--output-dir=latest')).exitCode).toBe(
    0,
  )
  await sbomExport(cwd, '--mode=transform', '--sbom=exports', '--output-dir=history', '--layout=history')
  for (const data of ['exports', 'latest', 'history', 'latest/sbom', 'latest/cve']) {
    const { outputs } = await find(cwd, data)
    expect({ data, found: outputs.matches?.length }).toEqual({ data, found: 3 })
  }
  const part = await find(cwd, 'latest/sbom/account=111122223333')
  expect(part.outputs.matches).toHaveLength(2)
})

test('a package without a version is found, and marked', async () => {
  const cwd = temporaryFolder('find')
  write(cwd, {})
  await sbomExport(cwd, '--mode=transform', '--sbom=exports')
  for (const data of ['exports', 'sbom-tables']) {
    const { outputs, stderr, exitCode } = await find(cwd, data)
    expect({ exitCode, outputs, stderr }).toMatchObject({
      exitCode: 0,
      outputs: { matches: [{ package: 'log4j-core', packageversion: '', versionunknown: true }] },
      stderr: expect.stringContaining('without a version'),
    })
  }
})

test.each(['log4j-*<2.17.1', 'log4j-core<two', 'composer:log4j-core', 'CVE-20', 'AGPL-3.0-only'])(
  '%s is no question',
  async (query) => {
    const cwd = temporaryFolder('find')
    write(cwd, { version: '2.14.1' })
    expect(await find(cwd, 'exports', query)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('Expected'),
    })
  },
)

test('a damaged document leaves the answer open, and does not hide what the others hold', async () => {
  const cwd = temporaryFolder('find')
  write(cwd, { version: '2.14.1' })
  writeFileSync(join(cwd, 'exports/cut.json'), '{"bomFormat":"CycloneDX","components":[{"na')
  expect(await find(cwd, 'exports')).toMatchObject({
    exitCode: 2,
    outputs: { matches: [{ packageversion: '2.14.1' }] },
    stderr: expect.stringContaining('exports/cut.json'),
  })
})

test('files of other forms are not passed over in silence', async () => {
  const cwd = temporaryFolder('find')
  write(cwd, { version: '2.14.1' })
  writeFileSync(join(cwd, 'exports/d.xml'), '<bom/>')
  writeFileSync(join(cwd, 'exports/e.spdx'), 'SPDXVersion: SPDX-2.3')
  writeFileSync(join(cwd, 'exports/notes.txt'), '')
  const { exitCode, stderr } = await find(cwd, 'exports')
  expect(exitCode).toBe(0)
  expect(stderr).toContain(
    'Passed over, for a folder is looked through for *.json and *.json.gz: 2 files, exports/d.xml, exports/e.spdx.',
  )
  expect(stderr).not.toContain('notes.txt')
})

test('the output stays small whatever is found, and says so', async () => {
  const cwd = temporaryFolder('find')
  mkdirSync(join(cwd, 'exports'))
  const components = Array.from({ length: 1100 }, (_, at) => ({
    type: 'library',
    name: 'log4j-core',
    'bom-ref': String(at),
    purl: `pkg:maven/org.apache.logging.log4j/log4j-core@2.0.${at}`,
  }))
  const document = { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, components }
  writeFileSync(join(cwd, 'exports/many.json'), JSON.stringify(document))
  const { outputs, stderr } = await find(cwd, 'exports')
  expect(outputs.matches).toHaveLength(1000)
  expect(stderr).toContain('the first 1000 of 1100')
})
