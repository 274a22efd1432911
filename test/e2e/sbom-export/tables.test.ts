/** What a folder of tables is after runs that fail, are stopped or are killed. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
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
