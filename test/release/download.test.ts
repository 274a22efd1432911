/** What users download: the archive of the repository for `uses:`, which stays small, and the package of one action for `npx`. */
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { root } from '../e2e/bundle.js'
import { temporaryFolder } from '../e2e/temporary.js'

const megabyte = 1024 * 1024

test('the archive that every job downloads is at most 6 MB', () => {
  const archive = execFileSync('git', ['archive', '--worktree-attributes', 'HEAD'], {
    cwd: root,
    maxBuffer: 1024 * megabyte,
  })
  expect(gzipSync(archive).length).toBeLessThanOrEqual(6 * megabyte)
})

test.each(readdirSync(join(root, 'dist')))('the package of %s is at most 2 MB', (name) => {
  const args = ['pack', '--dry-run', '--json', '--loglevel=error', join(root, 'dist', name)]
  const packed = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' }))
  const [{ size }] = Object.values(packed) as [{ size: number }]
  expect(size).toBeLessThanOrEqual(2 * megabyte)
})

test('the package of an action is a program', () => {
  const folder = temporaryFolder('package')
  const npm = (...args: readonly string[]) =>
    execFileSync('npm', [...args, '--loglevel=error'], { cwd: folder, encoding: 'utf8' })
  const file = npm('pack', join(root, 'dist/asl-lint')).trim()
  npm('install', '--offline', '--no-audit', '--no-fund', '--prefix', folder, join(folder, file))
  const version = execFileSync(join(folder, 'node_modules/.bin/asl-lint'), ['--version'], {
    encoding: 'utf8',
  })
  expect(version).toMatch(/^asl-lint \d+\.\d+\.\d+\n$/)
})
