/** The same answer from documents and from tables, and no answer that only looks like one. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
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

type Part = Readonly<Record<string, unknown>>

function writeDocument(cwd: string, name: string, components: readonly Part[], rest: Part = {}) {
  const path = join(cwd, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', components, ...rest }))
}

test('a vulnerability is found by what others call it, in documents and tables', async () => {
  const cwd = temporaryFolder('find')
  const purl = 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1'
  writeDocument(cwd, 'exports/a.json', [{ 'bom-ref': 'a', name: 'log4j-core', version: '2.14.1', purl }], {
    vulnerabilities: [
      {
        id: 'GHSA-jfh8-c2jp-5v3q',
        references: [{ id: 'CVE-2021-44228', source: { name: 'NVD' } }],
        affects: [{ ref: 'a' }],
      },
    ],
  })
  await sbomExport(cwd, '--mode=transform', '--sbom=exports')
  for (const data of ['exports', 'sbom-tables']) {
    const { outputs, stderr } = await find(cwd, data, 'cve-2021-44228')
    expect(outputs.matches).toMatchObject([
      { package: 'log4j-core', cve: 'CVE-2021-44228', aliases: ['GHSA-jfh8-c2jp-5v3q'] },
    ])
    expect(stderr).toContain('CVE-2021-44228, also GHSA-jfh8-c2jp-5v3q')
  }
})

test('two scanners of one image tell each package once, with the version that finds it', async () => {
  const cwd = temporaryFolder('find')
  const image = { metadata: { component: { type: 'container', name: 'web', version: digest } } }
  const core = 'org.apache.logging.log4j'
  writeDocument(
    cwd,
    'exports/syft.json',
    [
      { group: core, name: 'log4j-core', version: '2.14.1', purl: `pkg:maven/${core}/log4j-core@2.14.1` },
      { name: 'zlib1g', version: '1:1.2.13-1', purl: 'pkg:deb/debian/zlib1g@1%3A1.2.13-1?arch=amd64' },
    ],
    image,
  )
  writeDocument(
    cwd,
    'exports/other.json',
    [
      { name: `${core}:log4j-core`, version: '2.14.1', purl: `pkg:maven/${core}/log4j-core@2.14.1` },
      { name: 'zlib1g', version: '1.2.13-1', purl: 'pkg:deb/debian/zlib1g@1.2.13-1?arch=amd64&epoch=1' },
    ],
    image,
  )
  const { outputs } = await sbomExport(cwd, '--mode=transform', '--sbom=exports')
  expect(outputs).toMatchObject({ images: 1, packages: 2 })
  for (const data of ['exports', 'sbom-tables']) {
    expect((await find(cwd, data)).outputs.matches).toMatchObject([{ package: 'log4j-core' }])
    const { outputs: found } = await find(cwd, data, 'zlib1g=1:1.2.13-1')
    expect(found.matches).toMatchObject([{ package: 'zlib1g', packageversion: '1:1.2.13-1' }])
  }
})

test('a version is shown with its epoch, and found as it is shown', async () => {
  const cwd = temporaryFolder('find')
  writeDocument(cwd, 'a.json', [{ name: 'foo', version: '1.0', purl: 'pkg:deb/debian/foo@1.0?epoch=2' }])
  const { outputs, stderr } = await find(cwd, 'a.json', 'foo')
  expect(stderr).toContain('foo 2:1.0: ')
  expect(outputs.matches).toMatchObject([{ packageversion: '1.0', fullversion: '2:1.0' }])
  for (const query of ['foo=2:1.0', 'pkg:deb/debian/foo@1.0?epoch=2']) {
    expect((await find(cwd, 'a.json', query)).outputs.matches).toHaveLength(1)
  }
})

test('a document without an image has equal rows from any working directory', async () => {
  const cwd = temporaryFolder('find')
  const about = { metadata: { component: { type: 'application', name: 'shop' } } }
  for (const folder of ['', 'deep/down/']) {
    writeDocument(cwd, `${folder}named.json`, [{ name: 'a', version: '1' }], about)
    writeDocument(cwd, `${folder}nameless.json`, [{ name: 'b', version: '1' }])
  }
  const tables = async (folder: string) => {
    const sboms = ['named', 'nameless'].map((name) => `--sbom=${name}.json`)
    await sbomExport(join(cwd, folder), '--mode=transform', ...sboms)
    const { outputs } = await find(join(cwd, folder), 'sbom-tables', 'a')
    const nameless = await find(join(cwd, folder), 'sbom-tables', 'b')
    return [...outputs.matches, ...nameless.outputs.matches]
  }
  const here = await tables('')
  expect(here).toHaveLength(2)
  expect(await tables('deep/down')).toEqual(here)
})

test('a document without an image takes the place of the one that lay there', async () => {
  const cwd = temporaryFolder('find')
  const about = { metadata: { component: { type: 'application', name: 'shop' } } }
  const tabulate = async (version: string) => {
    for (const team of ['a', 'b']) {
      writeDocument(cwd, `teams/${team}/bom.json`, [{ name: 'left-pad', version }], about)
      writeDocument(cwd, `${team}/bom.json`, [{ name: 'right-pad', version }])
    }
    await sbomExport(cwd, '--mode=transform', '--sbom=teams/*/bom.json', '--sbom=a', '--sbom=b')
    const inEach = async (name: string) =>
      (await find(cwd, 'sbom-tables', name)).outputs.matches.map(
        (match: { readonly packageversion: string }) => match.packageversion,
      )
    return { left: await inEach('left-pad'), right: await inEach('right-pad') }
  }
  expect(await tabulate('1')).toEqual({ left: ['1', '1'], right: ['1', '1'] })
  expect(await tabulate('2')).toEqual({ left: ['2', '2'], right: ['2', '2'] })
})

test('what a document without an image is told apart by changes with no folder beside it, nor with where all lies', async () => {
  const [cwd, elsewhere] = [temporaryFolder('find'), temporaryFolder('find')]
  for (const folder of ['a', 'b', 'x/a'])
    writeDocument(cwd, `${folder}/x.json`, [{ name: folder, version: '1' }])
  writeDocument(elsewhere, 'a/x.json', [{ name: 'a', version: '1' }])
  const shaWith = async (...sboms: string[]) => {
    rmSync(join(cwd, 'sbom-tables'), { recursive: true, force: true })
    await sbomExport(cwd, '--mode=transform', ...sboms)
    return (await find(cwd, 'sbom-tables', 'a')).outputs.matches[0].sha
  }
  const alone = await shaWith('--sbom=a')
  expect(await shaWith('--sbom=a\nb')).toBe(alone)
  expect(await shaWith('--sbom=b\na')).toBe(alone)
  expect(await shaWith(`--sbom=${cwd}/a`)).toBe(alone)
  expect(await shaWith(`--sbom=${elsewhere}/a`)).toBe(alone)
  expect(await shaWith('--sbom=a/x.json')).toBe(alone)
  expect(await shaWith(`--sbom=${elsewhere}/a/x.json`)).toBe(alone)
  const { exitCode, stderr } = await sbomExport(cwd, '--mode=transform', '--sbom=a\nx/a')
  expect({ exitCode, stderr }).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('two documents without a digest lie in the same place, a/x.json'),
  })
})

test.each([
  ['maven:log4j-core~2.14', '>=2.14 <2.15, or >=2.14 <3'],
  ['maven:log4j-core 2.1 - 2.15', '>=2.1 <=2.15'],
  ['some-package~2.14', 'npm:some-package'],
])('%s is refused with what was meant', async (query, meant) => {
  const cwd = temporaryFolder('find')
  write(cwd, { version: '2.14.1' })
  const { exitCode, stderr } = await find(cwd, 'exports', query)
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(meant) })
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
    'Passed over, for a folder is looked through for *.json and *.json.gz that are not hidden: 2 files, exports/d.xml, exports/e.spdx.',
  )
  expect(stderr).not.toContain('notes.txt')
})

test('a folder is looked through in any case, each file once, and what is hidden or packed is told of', async () => {
  const cwd = temporaryFolder('find')
  const bom = JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    components: [{ name: 'log4j-core', version: '2.14.1', purl: 'pkg:maven/x/log4j-core@2.14.1' }],
  })
  mkdirSync(join(cwd, 'exports/node_modules/x'), { recursive: true })
  for (const name of [
    'SBOM-web.JSON',
    '.web.cdx.json',
    'api.SPDX',
    'web.json.zst',
    'a.jsonl',
    'node_modules/x/b.json',
  ])
    writeFileSync(join(cwd, 'exports', name), bom)
  writeFileSync(join(cwd, 'exports/image.json.GZ'), gzipSync(bom))
  symlinkSync('.', join(cwd, 'exports/loop'))
  const folder = await find(cwd, 'exports')
  expect(folder.outputs.matches).toMatchObject([
    { imagearn: 'exports/SBOM-web.JSON' },
    { imagearn: 'exports/image.json.GZ' },
  ])
  expect(folder.stderr).toContain(
    '4 files, exports/.web.cdx.json, exports/a.jsonl, exports/api.SPDX, exports/web.json.zst.',
  )
  expect((await find(cwd, 'exports/node_modules/**/*.json')).outputs.matches).toHaveLength(1)
})

test('a file whose name is no UTF-8 is named', async () => {
  const cwd = temporaryFolder('find')
  writeFileSync(
    Buffer.concat([Buffer.from(join(cwd, 'web-')), Buffer.from([0xff]), Buffer.from('.json')]),
    '{}',
  )
  expect(await find(cwd, '.')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('web-\ufffd.json: the name of the file is no UTF-8'),
  })
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
  expect(stderr).toContain('the first 1,000 of 1,100 entries')
})

/** One package with a vulnerability that both tables must be read for. */
function writeVulnerable(cwd: string) {
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    metadata: { component: { type: 'container', name: 'web', version: digest, 'bom-ref': 'root' } },
    components: [
      { type: 'library', 'bom-ref': 'a', name: 'lodash', version: '4.17.20', purl: 'pkg:npm/lodash@4.17.20' },
    ],
    vulnerabilities: [{ id: 'CVE-2021-23337', affects: [{ ref: 'a' }] }],
  }
  writeFileSync(join(cwd, 'web.cdx.json'), JSON.stringify(document))
}

test.each(['sbom', 'cve', 'sbom/sbom', 'a/cve/sbom'])(
  'tables in a folder that is called %s keep their vulnerabilities',
  async (folder) => {
    const cwd = temporaryFolder('find')
    writeVulnerable(cwd)
    const made = await sbomExport(
      cwd,
      '--mode=transform',
      '--sbom=web.cdx.json',
      `--output-dir=${folder}`,
      '--html=true',
    )
    expect({ exitCode: made.exitCode, stderr: made.stderr }).toEqual({
      exitCode: 0,
      stderr: expect.stringContaining('report.html (1 image,'),
    })
    const table = 'account=none/region=none'
    const file = `sha256-${'ab'.repeat(32)}.parquet`
    for (const part of [
      '',
      '/sbom',
      '/cve',
      '/sbom/account=none',
      `/cve/${table}`,
      `/cve/${table}/${file}`,
    ]) {
      const { exitCode, outputs } = await find(cwd, `${folder}${part}`, 'CVE-2021-23337')
      expect({ part, exitCode, found: outputs.matches?.length }).toEqual({ part, exitCode: 0, found: 1 })
    }
  },
)

test('vulnerabilities that are gone, or cannot be read, are no answer', async () => {
  const cwd = temporaryFolder('find')
  writeVulnerable(cwd)
  await sbomExport(cwd, '--mode=transform', '--sbom=web.cdx.json')
  const file = join(cwd, 'sbom-tables/cve/account=none/region=none', `sha256-${'ab'.repeat(32)}.parquet`)
  writeFileSync(file, '')
  const spoilt = await find(cwd, 'sbom-tables', 'CVE-2021-23337')
  expect({ exitCode: spoilt.exitCode, stderr: spoilt.stderr }).toEqual({
    exitCode: 2,
    stderr: expect.stringContaining(`${file}: the table cannot be read`),
  })
  rmSync(file)
  const gone = await find(cwd, 'sbom-tables', 'CVE-2021-23337')
  expect({ exitCode: gone.exitCode, stderr: gone.stderr }).toEqual({
    exitCode: 2,
    stderr: expect.stringContaining('the file of vulnerabilities that belongs to this one is not there'),
  })
  // Packages are found as before.
  const { exitCode, outputs } = await find(cwd, 'sbom-tables', 'lodash')
  expect({ exitCode, found: outputs.matches?.length }).toEqual({ exitCode: 0, found: 1 })
})
