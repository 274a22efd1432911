/** Whatever lies on the disk: a finding with its place, or exit 2. Never a crash, never a wait without end. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type BundleResult, root, runInTerminal } from '../bundle.js'
import { temporaryFolder } from '../temporary.js'
import { junitProblems, sarifProblems } from './validators.js'

const cwd = temporaryFolder('robust')
const clean = '{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}'

const lint = (...args: readonly string[]): Promise<BundleResult> =>
  runInTerminal({ action: 'asl-lint', cwd, args })

describe('a file', () => {
  test.each<readonly [string, string | Buffer, string]>([
    [
      'of random bytes',
      Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)),
      'unreadable-file',
    ],
    ['in UTF-16', Buffer.from(`\ufeff${clean}`, 'utf16le'), 'unreadable-file'],
    ['in UTF-16 without a mark', Buffer.from(clean, 'utf16le'), 'json-syntax'],
    ['in Latin-1', Buffer.from(clean.replace('Done', 'D\u00f6ne'), 'latin1'), 'unreadable-file'],
    ['with a byte order mark', `\ufeff${clean}`, 'byte-order-mark'],
    ['of nothing', '', 'json-syntax'],
    ['of blanks', ' \n\t\r\n', 'json-syntax'],
    ['of zeros', Buffer.alloc(1000), 'json-syntax'],
    ['of brackets', '['.repeat(100_000), 'nesting-too-deep'],
    ['of fifty megabytes on one line', `{"StartAt":"${'x'.repeat(50 * 1024 * 1024)}"}`, 'text-too-long'],
    ['of fifty megabytes of line ends', `{${'\n'.repeat(50 * 1024 * 1024)}`, 'text-too-long'],
    ['of more than is read', `[${' '.repeat(65 * 1024 * 1024)}]`, 'unreadable-file'],
  ])('%s is a finding in every report', async (_, content, rule) => {
    writeFileSync(join(cwd, 'odd.asl.json'), content)
    const reports = ['--sarif-file=odd.sarif', '--junit-file=odd.xml']
    const { exitCode, stdout, stderr } = await lint('odd.asl.json', '--format=json', ...reports)
    expect({ exitCode, stderr }).toMatchObject({ exitCode: rule === 'byte-order-mark' ? 0 : 1 })
    const [finding] = JSON.parse(stdout).findings
    expect(finding).toMatchObject({
      rule,
      file: 'odd.asl.json',
      range: { start: { line: expect.any(Number) } },
    })
    expect(sarifProblems(JSON.parse((await lint('odd.asl.json', '--format=sarif')).stdout))).toEqual([])
    expect(await junitProblems((await lint('odd.asl.json', '--format=junit')).stdout)).toEqual([])
  })

  test('that may not be read is a finding, and the others are linted', async () => {
    const folder = temporaryFolder('closed')
    writeFileSync(join(folder, 'closed.asl.json'), clean)
    writeFileSync(join(folder, 'open.asl.json'), clean)
    chmodSync(join(folder, 'closed.asl.json'), 0)
    chmodSync(folder, 0o755)
    // Root may read everything: then another user is needed to see it.
    const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
    const { status, stdout } = runAs(folder, asNobody, ['--format=json'])
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      files: 2,
      definitions: 1,
      errors: 1,
      findings: [
        {
          rule: 'unreadable-file',
          file: 'closed.asl.json',
          message: expect.stringContaining('may not be read'),
        },
      ],
    })
  })
})

test('ten thousand findings in a large file are written in a time that a person waits', async () => {
  const states = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, at) => [`State ${at}`, { Type: 'Pass', Next: `Stat ${at}` }]),
  )
  writeFileSync(join(cwd, 'many.asl.json'), JSON.stringify({ StartAt: 'State 0', States: states }))
  const reports = ['--json-file=many.json', '--sarif-file=many.sarif', '--junit-file=many.xml']
  const { exitCode, stderr } = await lint('many.asl.json', ...reports)
  expect(exitCode).toBe(1)
  expect(stderr).toMatch(/\d+ more not shown: max-findings is 200/)
  expect(stderr).toContain('code scanning shows the 5000 most severe of')
  expect(Buffer.byteLength(stderr)).toBeLessThan(200_000)
})

describe('a folder', () => {
  test('that is named like a definition stands for what is in it', async () => {
    mkdirSync(join(cwd, 'folder.asl.json'))
    expect((await lint('folder.asl.json')).exitCode).toBe(2)
    writeFileSync(join(cwd, 'folder.asl.json', 'inner.asl.json'), clean)
    expect((await lint('folder.asl.json')).exitCode).toBe(0)
  })

  test('with links in a circle, links to nothing and a pipe ends, and lints what is there', async () => {
    const folder = temporaryFolder('links')
    writeFileSync(join(folder, 'a.asl.json'), clean)
    mkdirSync(join(folder, 'inner'))
    symlinkSync('../inner', join(folder, 'inner', 'again'))
    symlinkSync('..', join(folder, 'inner', 'up'))
    symlinkSync('self.asl.json', join(folder, 'self.asl.json'))
    symlinkSync('nowhere', join(folder, 'dangling.asl.json'))
    execFileSync('mkfifo', [join(folder, 'pipe.asl.json')])
    const { exitCode, stdout } = await runInTerminal({
      action: 'asl-lint',
      cwd: folder,
      args: ['--format=json'],
    })
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ errors: 0 })
  })
})

describe('what is no file', () => {
  const folder = temporaryFolder('no-files')
  const named = (name: string, ...more: readonly string[]) =>
    runInTerminal({ action: 'asl-lint', cwd: folder, args: [name, '--format=json', ...more] })

  test('is a finding where it is named', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.asl.json')])
    symlinkSync('/dev/zero', join(folder, 'zero.asl.json'))
    writeFileSync(join(folder, 'a.asl.json'), clean)
    const { exitCode, stdout } = await named('pipe.asl.json', 'zero.asl.json', 'a.asl.json')
    expect(exitCode).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      definitions: 1,
      findings: [
        { rule: 'unreadable-file', message: expect.stringContaining('is a pipe that nothing comes from') },
        { rule: 'unreadable-file', message: expect.stringContaining('is a device') },
      ],
    })
  })

  test('holds no run that is cancelled', async () => {
    const path = join(folder, 'held.asl.json')
    execFileSync('mkfifo', [path])
    const writer = spawn('sh', ['-c', 'exec 3<>"$0"; echo; exec sleep 60', path])
    await new Promise((resolve) => writer.stdout.once('data', resolve))
    const started = Date.now()
    const { exitCode } = await runInTerminal({
      action: 'asl-lint',
      cwd: folder,
      args: ['held.asl.json'],
      during: (child) => void setTimeout(() => child.kill('SIGTERM'), 1500),
    })
    writer.kill()
    expect(exitCode).toBe(130)
    expect(Date.now() - started).toBeLessThan(7000)
  })
})

type User = { readonly uid?: number; readonly gid?: number }

/** From a copy of the bundle: the checkout may be closed to others. */
function runAs(
  folder: string,
  user: User,
  args: readonly string[],
): { status: number | null; stdout: string } {
  cpSync(join(root, 'dist/asl-lint'), join(folder, 'bundle'), { recursive: true })
  const { status, stdout } = spawnSync(process.execPath, [join(folder, 'bundle/index.js'), ...args], {
    cwd: folder,
    ...user,
  })
  return { status, stdout: stdout.toString() }
}
