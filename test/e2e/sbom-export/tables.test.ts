/** What a folder of tables is after runs that fail, are stopped or are killed. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { runInTerminal } from '../bundle.js'
import { temporaryFolder } from '../temporary.js'
import { type ExportedImage, images, writeExports } from './exports.js'

function transform(cwd: string, ...args: readonly string[]) {
  return runInTerminal({ action: 'sbom-export', args: ['--mode=transform', ...args, '--json'], cwd })
}

/** Each file with the hash of its bytes. */
function stateOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.includes('.sbom-export'))
      .sort()
      .map((path) => [
        path.slice(folder.length),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  )
}

test('the same documents give the same bytes, gzipped or not, in whatever order', async () => {
  const [one, other] = [temporaryFolder('sbom'), temporaryFolder('sbom')]
  const paths = writeExports(one, images, 'SPDX_2_3')
  for (const path of writeExports(other, [...images].reverse(), 'SPDX_2_3')) {
    writeFileSync(path, gzipSync(readFileSync(path)))
  }
  await transform(one, ...paths.reverse().map((path) => `--sbom=${path}`))
  await transform(other, '--sbom=exports')
  expect(Object.keys(stateOf(join(one, 'sbom-tables')))).toHaveLength(7)
  expect(stateOf(join(other, 'sbom-tables'))).toEqual(stateOf(join(one, 'sbom-tables')))
})

describe('a document that is refused', () => {
  test('leaves no folder that was not there', async () => {
    const cwd = temporaryFolder('sbom')
    writeFileSync(join(cwd, 'cut.json'), '{"bomFormat":"CycloneDX","specVersion":"1.5","components":[{"na')
    expect((await transform(cwd, '--sbom=cut.json')).exitCode).toBe(2)
    expect(readdirSync(cwd)).toEqual(['cut.json'])
  })

  test('is named, with all others that are, and changes nothing', async () => {
    const cwd = temporaryFolder('sbom')
    writeExports(cwd, images.slice(0, 2), 'CYCLONEDX_1_4')
    await transform(cwd, '--sbom=exports')
    const before = stateOf(join(cwd, 'sbom-tables'))
    writeExports(cwd, images, 'SPDX_2_3')
    writeFileSync(
      join(cwd, 'exports/cut.json'),
      '{"bomFormat":"CycloneDX","specVersion":"1.5","components":[{"na',
    )
    writeFileSync(join(cwd, 'exports/package.json'), '{"name":"no-sbom"}')
    const run = await transform(cwd, '--sbom=exports')
    expect(run.exitCode).toBe(2)
    expect(run.stderr).toContain('exports/cut.json')
    expect(run.stderr).toContain('exports/package.json')
    expect(stateOf(join(cwd, 'sbom-tables'))).toEqual(before)
    expect(existsSync(join(cwd, 'sbom-tables/.sbom-export'))).toBe(false)
  })

  test.each([
    ['nothing is given', [], 'no SBOM is given'],
    ['a path names nothing', ['--sbom=nowhere/*.json'], '"nowhere/*.json" names no SBOM'],
    ['the folder is a file', ['--sbom=exports', '--output-dir=file'], 'output-dir'],
    ['the folder lies below a file', ['--sbom=exports', '--output-dir=file/below'], 'output-dir'],
    ['the destination is no URI', ['--sbom=exports', '--destination=bucket'], 'destination'],
  ])('before anything is done: %s', async (_, args, message) => {
    const cwd = temporaryFolder('sbom')
    writeExports(cwd, images, 'CYCLONEDX_1_4')
    writeFileSync(join(cwd, 'file'), '')
    const run = await transform(cwd, ...args)
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({
      exitCode: 2,
      stderr: expect.stringContaining(message),
    })
    expect(existsSync(join(cwd, 'sbom-tables'))).toBe(false)
  })
})

test('the two layouts do not share a folder', async () => {
  const cwd = temporaryFolder('sbom')
  writeExports(cwd, images, 'CYCLONEDX_1_4')
  await transform(cwd, '--sbom=exports', '--layout=history')
  expect(Object.keys(stateOf(join(cwd, 'sbom-tables')))[1]).toContain('/day=2026-01-02/')
  const run = await transform(cwd, '--sbom=exports')
  expect({ exitCode: run.exitCode, stderr: run.stderr }).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('layout history'),
  })
})

describe('several runs and one folder', () => {
  const some = (from: number, count: number): ExportedImage[] =>
    Array.from({ length: count }, (_, at) => ({
      repository: `app-${from + at}`,
      packages: [{ name: 'shared', version: '1.0', purl: 'pkg:npm/shared@1.0', cves: ['CVE-2021-23337'] }],
    }))

  /** How many images the answer names, each of them once. */
  async function found(cwd: string, query: string): Promise<number> {
    const args = ['--mode=find', `--query=${query}`, '--json']
    const { exitCode, stdout, stderr } = await runInTerminal({ action: 'sbom-export', args, cwd })
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.not.stringContaining('error') })
    const shas = JSON.parse(stdout).outputs.matches.map(({ sha }: { sha: string }) => sha)
    expect(new Set(shas).size).toBe(shas.length)
    return shas.length
  }

  test('nothing of any is lost, also where the files change their form', async () => {
    const cwd = temporaryFolder('sbom')
    const parts = [some(0, 60), some(100, 20), some(200, 20), some(300, 20)]
    for (const [at, images] of parts.entries()) writeExports(join(cwd, `part-${at}`), images, 'CYCLONEDX_1_4')
    await transform(cwd, '--sbom=part-0/exports')
    const runs = await Promise.all([1, 2, 3].map((at) => transform(cwd, `--sbom=part-${at}/exports`)))
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
    expect(await found(cwd, 'shared')).toBe(120)
    expect(await found(cwd, 'CVE-2021-23337')).toBe(120)
    expect(existsSync(join(cwd, 'sbom-tables/.sbom-export'))).toBe(false)
  }, 60_000)

  test('whoever looks meanwhile sees the tables before or after', async () => {
    const cwd = temporaryFolder('sbom')
    writeExports(join(cwd, 'few'), some(0, 60), 'CYCLONEDX_1_4')
    writeExports(join(cwd, 'more'), some(100, 10), 'CYCLONEDX_1_4')
    for (let round = 0; round < 4; round++) {
      rmSync(join(cwd, 'sbom-tables'), { recursive: true, force: true })
      await transform(cwd, '--sbom=few/exports')
      const run = transform(cwd, '--sbom=more/exports')
      const answers = await Promise.all([
        found(cwd, 'shared'),
        found(cwd, 'shared'),
        found(cwd, 'CVE-2021-23337'),
      ])
      for (const count of answers) expect([60, 70]).toContain(count)
      expect((await run).exitCode).toBe(0)
    }
  }, 60_000)

  test('a run that is gone stands in no way of the next, nor does what it left of looking', async () => {
    const cwd = temporaryFolder('sbom')
    writeExports(cwd, some(0, 3), 'CYCLONEDX_1_4')
    await transform(cwd, '--sbom=exports')
    const place = join(cwd, 'sbom-tables/.sbom-export/gone')
    mkdirSync(place, { recursive: true })
    for (const file of ['lock', 'owner.json']) {
      writeFileSync(join(place, file), '{}')
      utimesSync(join(place, file), 0, 0)
    }
    const before = stateOf(cwd)
    expect(await found(cwd, 'shared')).toBe(3)
    expect({ ...stateOf(cwd), kept: existsSync(join(place, 'lock')) }).toEqual({ ...before, kept: true })
    const { exitCode, stderr } = await transform(cwd, '--sbom=exports')
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.not.stringContaining('Waiting') })
    expect(existsSync(place)).toBe(false)
  })
})

test('a table that cannot be read is named', async () => {
  const cwd = temporaryFolder('sbom')
  const [path = ''] = writeExports(cwd, images.slice(0, 1), 'CYCLONEDX_1_4')
  await transform(cwd, '--sbom=exports')
  const [table = ''] = Object.keys(stateOf(join(cwd, 'sbom-tables'))).filter((file) =>
    file.startsWith('/sbom/'),
  )
  for (const spoil of [
    (file: string) => writeFileSync(file, 'junk'),
    (file: string) => writeFileSync(file, ''),
    (file: string) => {
      rmSync(file)
      mkdirSync(file)
    },
  ]) {
    spoil(join(cwd, 'sbom-tables', table))
    const { exitCode, stderr } = await transform(cwd, `--sbom=${path}`)
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: expect.stringMatching(/\.parquet: the table cannot be read: .*[\s\S]*To mend: remove it/),
    })
  }
})

describe('a run that is stopped', () => {
  const fleet = (version: string): ExportedImage[] =>
    Array.from({ length: 80 }, (_, at) => ({
      repository: `app-${at}`,
      packages: Array.from({ length: 40 }, (_, each) => ({
        name: `p${each}`,
        version,
        purl: `pkg:npm/p${each}@${version}`,
        cves: ['CVE-2026-1'],
      })),
    }))

  async function twoStates() {
    const [cwd, after] = [temporaryFolder('sbom'), temporaryFolder('sbom')]
    writeExports(cwd, fleet('1.0'), 'CYCLONEDX_1_4')
    await transform(cwd, '--sbom=exports')
    writeExports(cwd, fleet('2.0'), 'CYCLONEDX_1_4')
    writeExports(after, fleet('2.0'), 'CYCLONEDX_1_4')
    await transform(after, '--sbom=exports')
    return { cwd, old: stateOf(join(cwd, 'sbom-tables')), fresh: stateOf(join(after, 'sbom-tables')) }
  }

  test('by a kill at any time leaves the old tables or the new ones', async () => {
    const { cwd, old, fresh } = await twoStates()
    expect(old).not.toEqual(fresh)
    for (let wait = 100; wait <= 1300; wait += 200) {
      await runInTerminal({
        action: 'sbom-export',
        args: ['--mode=transform', '--sbom=exports'],
        cwd,
        during: (child) => {
          setTimeout(() => child.kill('SIGKILL'), wait)
        },
      })
      const state = stateOf(join(cwd, 'sbom-tables'))
      expect([old, fresh]).toContainEqual(state)
    }
    const last = await transform(cwd, '--sbom=exports')
    expect(last.exitCode).toBe(0)
    expect(stateOf(join(cwd, 'sbom-tables'))).toEqual(fresh)
  }, 60_000)

  test('by a signal leaves the old ones, and nothing beside', async () => {
    const { cwd, old, fresh } = await twoStates()
    const run = await runInTerminal({
      action: 'sbom-export',
      args: ['--mode=transform', '--sbom=exports'],
      cwd,
      during: (child) => {
        // It is in the middle of its work once it has a place for its files.
        const look = setInterval(() => {
          if (!existsSync(join(cwd, 'sbom-tables/.sbom-export'))) return
          clearInterval(look)
          child.kill('SIGTERM')
        }, 5)
        child.on('close', () => clearInterval(look))
      },
    })
    const state = stateOf(join(cwd, 'sbom-tables'))
    if (run.exitCode === 130) expect(state).toEqual(old)
    else expect({ exitCode: run.exitCode, state }).toEqual({ exitCode: 0, state: fresh })
    expect(existsSync(join(cwd, 'sbom-tables/.sbom-export'))).toBe(false)
  })
})
