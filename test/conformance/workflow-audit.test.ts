/** The workflows of this repository under the strictest audit of zizmor. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { root } from '../e2e/bundle.js'
import { part } from './parts.js'

const { path: zizmor, testWithPart } = part('ZIZMOR')

testWithPart('zizmor finds nothing in the workflows', () => {
  const args = ['--quiet', '--offline', '--persona=pedantic', '--color=never', '--', join(root, '.github')]
  const { status, stdout } = spawnSync(zizmor, args, { encoding: 'utf8', timeout: 60_000 })
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^No findings to report/) })
})
