/** The tables as DuckDB reads them: the article's query, the question that `find` prints, the views for Athena. */
import { readFileSync } from 'node:fs'
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

testWithPart('the printed question finds what find finds', async () => {
  const cwd = temporaryFolder('duckdb')
  writeExports(cwd, images, 'SPDX_2_3')
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
  ]
  let matched = 0
  for (const query of queries) {
    const result = await runInTerminal({
      action: 'sbom-export',
      args: ['--mode=find', `--query=${query}`, '--json'],
      cwd,
    })
    const { matches } = JSON.parse(result.stdout).outputs as { matches: Record<string, string>[] }
    const statement = /(SELECT[\s\S]*;)/.exec(result.stderr)?.[1] ?? ''
    const rows = ask(duckdb, [...tablesIn(join(cwd, 'sbom-tables')), statement])[2] ?? []
    const key = (one: Readonly<Record<string, unknown>>) => `${one.sha} ${one.package} ${one.packageversion}`
    expect({ query, found: rows.map(key).sort() }).toEqual({ query, found: matches.map(key).sort() })
    matched += matches.length
  }
  expect(matched).toBeGreaterThan(20)
})

describe('the statements for Athena', () => {
  /** DuckDB has no tables of Athena's kind; their views it understands. */
  const views = (folder: string) =>
    readFileSync(join(folder, 'athena.sql'), 'utf8')
      .split(/;\n/)
      .map((statement) => statement.replace(/^--.*\n/gm, '').trim())
      .filter((statement) => statement.startsWith('CREATE OR REPLACE VIEW'))

  testWithPart('have views that tell what is vulnerable and where', async () => {
    const cwd = temporaryFolder('duckdb')
    writeExports(cwd, images, 'CYCLONEDX_1_4')
    await run(cwd, '--mode=transform', '--sbom=exports', '--output-dir=tables')
    const statements = [...tablesIn(join(cwd, 'tables')), ...views(join(cwd, 'tables'))]
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
    const statements = [...tablesIn(folder, { sbom: 'sbom_history', cve: 'cve_history' }), ...views(folder)]
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
