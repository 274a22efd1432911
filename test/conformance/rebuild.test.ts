/** A clone in another folder, of another depth, builds the same bytes. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { differences } from '../../packages/tooling/src/differences.js'
import { root } from '../e2e/bundle.js'

test('a build elsewhere gives dist/ byte for byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clone-'))
  const clone = join(folder, 'a/deeper/place')
  const run = (file: string, args: readonly string[], cwd: string) =>
    execFileSync(file, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  run('git', ['clone', '--quiet', '--', root, clone], folder)
  run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], clone)
  run('npm', ['run', 'build'], clone)
  expect(differences(join(root, 'dist'), join(clone, 'dist'))).toEqual([])
  expect(run('git', ['status', '--porcelain'], clone).toString()).toBe('')
  rmSync(folder, { recursive: true })
}, 300_000)
