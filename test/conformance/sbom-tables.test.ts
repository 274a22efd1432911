/** The tables as DuckDB reads them: the article's query, the question that `find` prints, the views for Athena. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from '@jest/globals'
import { root, runInTerminal } from '../e2e/bundle.js'
import {
  digestOf,
  type ExportedImage,
  type Format,
  factsIn,
  images,
  writeExports,
} from '../e2e/sbom-export/exports.js'
import { temporaryFolder } from '../e2e/temporary.js'
import { ask, tablesIn } from './duckdb.js'
import { bundlePart } from './parts.js'

const { path: duckdb, testWithPart } = bundlePart('sbom-export', 'DUCKDB')

const article =
  'select package, packageversion, cve, sha, imagearn from sbom left join cve using (sha, package, packageversion) where cve is not null;'

async function run(cwd: string, ...args: readonly string[]) {
  const result = await runInTerminal({ action: 'sbom-export', args: [...args, '--json'], cwd })
  if (result.exitCode !== 0) throw new Error(result.stderr)
  return JSON.parse(result.stdout).outputs
}

function factsOf(folder: string): string[] {
  const found = ask(duckdb, [...tablesIn(folder), article])[2] ?? []
  return found
    .map(({ sha, package: name, packageversion, cve }) => [sha, name, packageversion, cve].join(' '))
    .sort()
}

describe.each([
  ['CycloneDX', ['CYCLONEDX_1_4']],
  ['SPDX', ['SPDX_2_3']],
  ['both in one folder', ['CYCLONEDX_1_4', 'SPDX_2_3']],
] satisfies [string, Format[]][])('the exports as %s', (_, formats) => {
  testWithPart('give each fact once, after one run and after two', async () => {
    const cwd = temporaryFolder('duckdb')
    for (const format of formats) writeExports(cwd, images, format)
    for (let runs = 0; runs < 2; runs++) {
      const outputs = await run(cwd, '--mode=transform', '--sbom=exports', '--output-dir=tables')
      expect(factsOf(join(cwd, 'tables'))).toEqual(factsIn(images))
      expect(outputs).toMatchObject({ images: 3, packages: 11, vulnerabilities: factsIn(images).length })
    }
  })
})

testWithPart('every codec is read', async () => {
  const cwd = temporaryFolder('duckdb')
  writeExports(cwd, images, 'SPDX_2_3')
  const codecs = ['gzip', 'snappy', ...(process.versions.node >= '22.15' ? ['zstd'] : [])]
  for (const codec of codecs) {
    await run(cwd, '--mode=transform', '--sbom=exports', `--output-dir=${codec}`, `--parquet-codec=${codec}`)
    expect(factsOf(join(cwd, codec))).toEqual(factsIn(images))
  }
})

testWithPart('a fleet that shares its files is read as well', async () => {
  const cwd = temporaryFolder('duckdb')
  const fleet: ExportedImage[] = Array.from({ length: 70 }, (_, at) => ({
    repository: `app-${at}`,
    packages: images[at % 2]?.packages ?? [],
  }))
  writeExports(cwd, fleet, 'CYCLONEDX_1_4')
  await run(cwd, '--mode=transform', '--sbom=exports', '--output-dir=tables')
  expect(factsOf(join(cwd, 'tables'))).toEqual(factsIn(fleet))
})

/** Images in which one row is several packages, licences have several names, and vulnerabilities too. */
const tangled: readonly object[] = [
  {
    components: [
      { name: 'json', version: '2.0.0', purl: 'pkg:gem/json@2.0.0', licenses: ['Ruby'] },
      { name: 'json', version: '2.0.0', purl: 'pkg:npm/json@2.0.0', licenses: ['MIT License'] },
      { name: 'json', version: '2.0.0', purl: 'pkg:pypi/json@2.0.0' },
      { name: 'json', version: '1.0.0-rc', purl: 'pkg:gem/json@1.0.0-rc' },
      { name: 'json', version: '1.0.0-rc', purl: 'pkg:npm/json@1.0.0-rc' },
      { name: 'junit', version: '4.12', purl: 'pkg:maven/junit/junit@4.12', licenses: ['EPL-1.0'] },
      { name: 'junit', version: '4.13', purl: 'pkg:maven/org.other/junit@4.13?path=/junit/' },
      { name: 'core', version: '1', purl: 'pkg:maven/org.a/core@1' },
      { name: 'core', version: '1', purl: 'pkg:maven/org.b/core@1' },
      { name: 'org.c:core', version: '1', purl: 'pkg:maven/org.c/core@1' },
      { name: "it's 100% odd", version: '1', purl: 'pkg:generic/odd@1' },
      { name: '@scope/name', version: '1.0.0', purl: 'pkg:npm/%40scope/name@1.0.0' },
      { name: 'bare', version: '', purl: 'pkg:npm/bare' },
      { name: 'bare', version: '', purl: 'pkg:gem/bare' },
      { name: 'zlib1g', version: '1.2.13-1', purl: 'pkg:dpkg/zlib1g@1.2.13-1?epoch=1' },
      { name: 'busybox', version: '1.36.1-r5', purl: 'pkg:apk/alpine/busybox@1.36.1-r5' },
      { name: 'serde', version: '1.0.2', purl: 'pkg:cargo/serde@1.0.2' },
    ],
    vulnerabilities: [
      {
        id: 'GHSA-jfh8-c2jp-5v3q',
        references: [{ id: 'CVE-2021-44228', source: { name: 'NVD' } }],
        affects: [{ ref: '0' }],
      },
      { id: 'CVE-2021-4422', affects: [{ ref: '5' }] },
    ],
  },
  {
    components: [
      'Apache License, Version 2.0',
      'The Apache Software License, Version 2.0',
      'https://www.apache.org/licenses/LICENSE-2.0.txt',
      'GPL-2+',
      'GNU General Public License v2.0 or later',
      'GPL-2.0-or-later WITH Classpath-exception-2.0',
      'LGPL-2.1, AGPL-3.0-only',
      '(MIT OR Apache-2.0)',
      'MIT|ISC',
      'Permissive-MIT-like',
    ].map((license, at) => ({ name: `licensed-${at}`, version: '1', licenses: [license] })),
  },
]

function writeTangled(cwd: string): void {
  for (const [at, { components, ...rest }] of (tangled as readonly TangledDocument[]).entries()) {
    const document = {
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      metadata: { component: { type: 'container', name: `tangled-${at}` } },
      components: components.map(({ licenses = [], ...one }, ref) => ({
        type: 'library',
        'bom-ref': String(ref),
        ...one,
        licenses: licenses.map((name) => ({ license: { name } })),
      })),
      ...rest,
    }
    writeFileSync(join(cwd, 'exports', `tangled-${at}.json`), JSON.stringify(document))
  }
}

type TangledDocument = { readonly components: readonly { readonly licenses?: readonly string[] }[] }

testWithPart(
  'the printed question finds what find finds',
  async () => {
    const cwd = temporaryFolder('duckdb')
    writeExports(cwd, images, 'SPDX_2_3')
    writeTangled(cwd)
    await run(
      cwd,
      '--mode=transform',
      '--sbom=exports',
      `--sbom=${join(root, 'actions/sbom-export/test/readme/sbom')}`,
    )
    const queries = [
      'log4j-core<2.17.1',
      'log4j-core>=2.10 <3',
      'pkg:maven/org.apache.logging.log4j/log4j-core@<=2.17.1',
      'org.example:log4j-core',
      'lodash<4.17.21',
      'lodash',
      'lodash^4.17.20',
      'gem:ember-source>=3',
      'bash<6',
      'pypi:zope_interface<6',
      'acl<2',
      'zlib1g<1:1.2.14',
      'CVE-2021-23337',
      'license:MIT',
      'license:Apache-2.0',
      'nothing-of-that-name<1',
      'json',
      'npm:json',
      'npm:json<2',
      'npm:json<1',
      'npm:json>=2 <3',
      'gem:json<1',
      'pypi:json==2.0',
      'maven:json',
      'deb:json<3',
      'json>=1',
      'junit:junit',
      'junit:junit<5',
      'pkg:maven/junit/junit',
      'org.other:junit',
      'org.a:core',
      'org.b:core<2',
      'org.c:core',
      'org.d:core',
      '@scope/name',
      'bare<1',
      'gem:bare>9',
      'gem:bare',
      'zlib1g=1:1.2.13-1',
      'apk:busybox~1.36',
      'cargo:serde 1.0',
      'npm:serde 1.0.0 - 2',
      'CVE-2021-44228',
      'ghsa-jfh8-c2jp-5v3q',
      'CVE-2021-4422',
      'license:ISC',
      'license:GPL-2.0-or-later',
      'license:GPL-2.0-only',
      'license:GPLv2+ WITH Classpath-exception-2.0',
      'license:AGPLv3',
      'license:lgpl-2.1',
      'license:EPL-1.0',
      'license:Apache-2.0 AND MIT',
      'license:Permissive-MIT-like',
    ]
    const answers: { readonly query: string; readonly found: string[]; readonly statement: string }[] = []
    const key = (one: Readonly<Record<string, unknown>>) => `${one.sha} ${one.package} ${one.packageversion}`
    for (const query of queries) {
      const result = await runInTerminal({
        action: 'sbom-export',
        args: ['--mode=find', `--query=${query}`, '--json'],
        cwd,
      })
      const { matches } = JSON.parse(result.stdout).outputs as { matches: Record<string, string>[] }
      const statement = /(SELECT[\s\S]*;)/.exec(result.stderr)?.[1] ?? ''
      answers.push({ query, found: matches.map(key).sort(), statement })
    }
    const tables = tablesIn(join(cwd, 'sbom-tables'))
    const asked = ask(duckdb, [...tables, ...answers.map(({ statement }) => statement)]).slice(tables.length)
    expect(answers.map(({ query }, at) => ({ query, found: asked[at]?.map(key).sort() }))).toEqual(
      answers.map(({ query, found }) => ({ query, found })),
    )
    expect(answers.flatMap(({ found }) => found).length).toBeGreaterThan(60)
    expect(answers.filter(({ found }) => found.length > 0).length).toBeGreaterThan(35)
  },
  120_000,
)

/** DuckDB has no tables of Athena's kind; their views it understands. */
function viewsForAthena(folder: string): readonly string[] {
  return readFileSync(join(folder, 'athena.sql'), 'utf8')
    .split(/;\n/)
    .map((statement) => statement.replace(/^--.*\n/gm, '').trim())
    .filter((statement) => statement.startsWith('CREATE OR REPLACE VIEW'))
}

/** As the README has them, of one layout. */
function recipe(folder: string, layout: 'latest' | 'history'): readonly string[] {
  const readme = readFileSync(join(root, 'actions/sbom-export/README.md'), 'utf8')
  const blocks = [...readme.matchAll(/```sql\n(CREATE VIEW[\s\S]*?)```/g)].map(([, block = '']) => block)
  const block = blocks.find((one) => one.includes('sbom_history') === (layout === 'history'))
  if (block === undefined) throw new Error(`the README has no recipe for ${layout}`)
  return block.replaceAll('sbom-tables', folder).trim().split(/;\n?/).filter(Boolean)
}

describe('the statements for Athena', () => {
  testWithPart('have views that tell what is vulnerable and where', async () => {
    const cwd = temporaryFolder('duckdb')
    writeExports(cwd, images, 'CYCLONEDX_1_4')
    await run(cwd, '--mode=transform', '--sbom=exports', '--output-dir=tables')
    const statements = [...tablesIn(join(cwd, 'tables')), ...viewsForAthena(join(cwd, 'tables'))]
    const [packages, perCve, all] = ask(duckdb, [
      ...statements,
      'select package, packageversion, cve, images::int as images from vulnerable_packages order by all',
      "select imagearn, package from cve_images where cve = 'CVE-2021-23337' order by packageversion",
      'select count(*)::int as n from latest_sbom',
    ]).slice(statements.length)
    expect(packages).toHaveLength(factsIn(images).length)
    expect(packages).toContainEqual({
      package: 'log4j-core',
      packageversion: '2.9.1',
      cve: 'CVE-2021-44228',
      images: 1,
    })
    expect(perCve?.map((row) => row.package)).toEqual(['lodash', 'lodash'])
    expect(all).toEqual([{ n: 11 }])
  })

  testWithPart('show the latest export where every one is kept', async () => {
    const cwd = temporaryFolder('duckdb')
    const [web, redis] = images
    if (web === undefined || redis === undefined) throw new Error('there are images')
    const mended: ExportedImage = {
      ...web,
      createdAt: '2026-02-03T00:00:00Z',
      packages: web.packages.slice(2, 3),
    }
    for (const exported of [[web, redis], [mended]]) {
      writeExports(cwd, exported, 'CYCLONEDX_1_4')
      await run(cwd, '--mode=transform', '--sbom=exports', '--layout=history', '--output-dir=tables')
    }
    const folder = join(cwd, 'tables')
    const statements = [
      ...tablesIn(folder, { sbom: 'sbom_history', cve: 'cve_history' }),
      ...viewsForAthena(folder),
    ]
    const [kept, found] = ask(duckdb, [
      ...statements,
      `select day, count(*)::int as n from sbom_history where sha = '${digestOf(web)}' group by day order by day`,
      article,
    ]).slice(statements.length)
    expect(kept).toEqual([
      { day: '2026-01-02', n: 4 },
      { day: '2026-02-03', n: 1 },
    ])
    const facts = found?.map(({ sha, package: name, packageversion, cve }) =>
      [sha, name, packageversion, cve].join(' '),
    )
    expect(facts?.sort()).toEqual(factsIn([mended, redis]))
    const { matches } = await run(cwd, '--mode=find', '--query=log4j-core', '--data=tables')
    expect(matches).toEqual([])
  })
})

describe('several days of one image', () => {
  const [web] = images
  if (web === undefined) throw new Error('there is an image')
  const vulnerable = { name: 'log4j-core', purl: 'pkg:maven/org.apache.logging.log4j/log4j-core@2.9.1' }
  const days = ['2026-01-02', '2026-02-03', '2026-03-04', '2026-04-05']

  /** What the image is said to hold on each day: another package, and the same vulnerability on all but the last. */
  const packageOf = (day: string) => `only-on-${day}`

  /** By another scanner, which tells the digest only. */
  function writeScan(cwd: string, day: string): void {
    const components = [vulnerable, { name: packageOf(day), purl: `pkg:npm/${packageOf(day)}@1.0.0` }]
    const document = {
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      metadata: {
        timestamp: `${day}T01:02:03Z`,
        component: {
          type: 'container',
          name: 'web',
          'bom-ref': 'image',
          version: digestOf(web as ExportedImage),
        },
      },
      components: components.map((one, at) => ({ type: 'library', 'bom-ref': String(at), ...one })),
      vulnerabilities: day === days.at(-1) ? [] : [{ id: 'CVE-2021-44228', affects: [{ ref: '0' }] }],
    }
    writeFileSync(join(cwd, 'exports', `${day}.cdx.json`), JSON.stringify(document))
  }

  function writeExport(cwd: string, day: string, account: string): void {
    const packages = [
      { ...vulnerable, version: '2.9.1', ...(day === days.at(-1) ? {} : { cves: ['CVE-2021-44228'] }) },
      { name: packageOf(day), version: '1.0.0', purl: `pkg:npm/${packageOf(day)}@1.0.0` },
    ]
    writeExports(
      join(cwd, 'exports', day),
      [{ ...(web as ExportedImage), account, createdAt: `${day}T01:02:03Z`, packages }],
      'CYCLONEDX_1_4',
    )
  }

  type Told = readonly [day: string, account: string | undefined]
  const mine = '111122223333'
  const [first = '', second = '', third = '', last = ''] = days
  const one: readonly [string, readonly Told[], readonly string[]][] = [
    [
      'with an account',
      [
        [first, mine],
        [second, mine],
        [third, mine],
        [last, mine],
      ],
      [mine],
    ],
    [
      'without any',
      [
        [first, undefined],
        [second, undefined],
        [third, undefined],
        [last, undefined],
      ],
      ['none'],
    ],
    [
      'the newest without',
      [
        [first, mine],
        [second, undefined],
        [third, mine],
        [last, undefined],
      ],
      [mine],
    ],
    [
      'the newest with',
      [
        [first, undefined],
        [second, undefined],
        [third, undefined],
        [last, mine],
      ],
      [mine],
    ],
    [
      'of two accounts',
      [
        [first, undefined],
        [second, mine],
        [third, '444455556666'],
        [last, undefined],
      ],
      [mine, '444455556666'],
    ],
  ]

  const questions = [
    `select account, package from sbom where package like 'only-on-%' order by account, package`,
    `select account, count(*)::int as n from sbom group by account order by account`,
    article,
  ]

  async function written(told: readonly Told[], how: 'at once' | 'run by run' | 'copied together') {
    const cwd = temporaryFolder('duckdb')
    mkdirSync(join(cwd, 'exports'), { recursive: true })
    for (const [at, [day, account]] of told.entries()) {
      if (account === undefined) writeScan(cwd, day)
      else writeExport(cwd, day, account)
      if (how === 'at once' && at < told.length - 1) continue
      const folder = how === 'copied together' ? `part-${at}` : 'tables'
      await run(cwd, '--mode=transform', '--sbom=exports', '--layout=history', `--output-dir=${folder}`)
      if (how === 'copied together') cpSync(join(cwd, folder), join(cwd, 'tables'), { recursive: true })
      if (how !== 'at once') rmSync(join(cwd, 'exports'), { recursive: true })
      mkdirSync(join(cwd, 'exports'), { recursive: true })
    }
    return cwd
  }

  describe.each(one)('%s', (_, told, accounts) => {
    testWithPart.each(['at once', 'run by run'] as const)('%s: the last one answers, once', async (how) => {
      const cwd = await written(told, how)
      const tables = join(cwd, 'tables')
      for (const views of [
        recipe(tables, 'history'),
        [...tablesIn(tables, { sbom: 'sbom_history', cve: 'cve_history' }), ...viewsForAthena(tables)],
      ]) {
        const [packages, counts, facts] = ask(duckdb, [...views, ...questions]).slice(views.length)
        expect(packages).toEqual(accounts.map((account) => ({ account, package: packageOf(last) })))
        expect(counts).toEqual(accounts.map((account) => ({ account, n: 2 })))
        expect(facts).toEqual([])
      }
      for (const query of ['log4j-core', packageOf(last)]) {
        const { matches } = await run(cwd, '--mode=find', `--query=${query}`, '--data=tables')
        expect(matches).toHaveLength(accounts.length)
        const { matches: gone } = await run(
          cwd,
          '--mode=find',
          `--query=${packageOf(first)}`,
          '--data=tables',
        )
        expect(gone).toEqual([])
      }
      const { matches } = await run(cwd, '--mode=find', '--query=CVE-2021-44228', '--data=tables')
      expect(matches).toEqual([])
    })
  })

  testWithPart('folders that were copied together tell each image once', async () => {
    const cwd = await written(
      [
        [first, mine],
        [second, undefined],
        [third, '444455556666'],
        [last, undefined],
      ],
      'copied together',
    )
    const tables = join(cwd, 'tables')
    const views = [
      ...tablesIn(tables, { sbom: 'sbom_history', cve: 'cve_history' }),
      ...viewsForAthena(tables),
    ]
    for (const all of [recipe(tables, 'history'), views]) {
      const [packages] = ask(duckdb, [...all, ...questions]).slice(all.length)
      expect(packages).toEqual([
        { account: mine, package: packageOf(first) },
        { account: '444455556666', package: packageOf(third) },
      ])
    }
    const { matches } = await run(cwd, '--mode=find', '--query=log4j-core', '--data=tables')
    expect(matches).toHaveLength(2)
  })
})

testWithPart('files of an older version, which lack columns, are read beside newer ones', async () => {
  const cwd = temporaryFolder('duckdb')
  writeExports(cwd, images, 'SPDX_2_3')
  await run(cwd, '--mode=transform', '--sbom=exports', '--output-dir=tables')
  const questions = [
    'log4j-core<2.17.1',
    'lodash<4.17.21',
    'gem:ember-source',
    'npm:ember-source',
    'CVE-2021-23337',
    'license:MIT',
  ]
  const answers = async () => {
    const found = []
    for (const query of questions)
      found.push((await run(cwd, '--mode=find', `--query=${query}`, '--data=tables')).matches)
    return found
  }
  const [newer, facts] = [await answers(), factsOf(join(cwd, 'tables'))]
  const lacking = {
    sbom: ['packagekey', 'otherarns', 'identities', 'licensekey'],
    cve: ['aliases', 'score', 'analysis', 'suppressed'],
  }
  const [web] = images
  if (web === undefined) throw new Error('there is an image')
  const older = (['sbom', 'cve'] as const).map((table) => {
    const path = join(
      cwd,
      'tables',
      table,
      'account=111122223333/region=eu-west-1',
      `${digestOf(web).replace(':', '-')}.parquet`,
    )
    return `COPY (SELECT * EXCLUDE (${lacking[table].join(', ')}) FROM read_parquet('${path}', hive_partitioning = false)) TO '${path}' (FORMAT parquet, COMPRESSION gzip)`
  })
  ask(duckdb, older)
  const views = recipe(join(cwd, 'tables'), 'latest')
  const [lacks] = ask(duckdb, [
    ...views,
    'select count(*)::int as n from sbom where packagekey is null',
  ]).slice(views.length)
  expect(lacks).toEqual([{ n: 4 }])
  expect(factsOf(join(cwd, 'tables'))).toEqual(facts)
  expect(await answers()).toEqual(newer)
  // A document without an account joins what the older file tells, and the row is whole again.
  const scan = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    metadata: { component: { type: 'container', name: 'web', version: digestOf(web) } },
    components: [{ type: 'library', name: 'extra', version: '1', purl: 'pkg:npm/extra@1' }],
  }
  writeFileSync(join(cwd, 'scan.json'), JSON.stringify(scan))
  await run(cwd, '--mode=transform', '--sbom=scan.json', '--output-dir=tables')
  const [whole] = ask(duckdb, [
    ...views,
    'select count(*)::int as n, count(packagekey)::int as keys from sbom',
  ]).slice(views.length)
  expect(whole).toEqual([{ n: 12, keys: 12 }])
  expect(await answers()).toEqual(newer)
})
