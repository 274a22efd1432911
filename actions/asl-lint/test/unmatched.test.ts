/** What is told of a path that gives nothing to lint. */
import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesIn, UserError } from '@aws-delivery-actions/host'
import { expect, test } from '@jest/globals'
import { findSources } from '../src/sources.js'
import { fakeEdge } from './fake-edge.js'

const folder = mkdtempSync(join(tmpdir(), 'unmatched-'))
mkdirSync(join(folder, 'empty'))
symlinkSync('empty', join(folder, 'to-empty'))
symlinkSync('no-where', join(folder, 'dangling.asl.json'))
symlinkSync('loop.asl.json', join(folder, 'loop.asl.json'))

test.each([
  ['empty', 'is a folder without *.asl.json'],
  ['to-empty', 'is a folder without *.asl.json'],
  ['dangling.asl.json', 'is a link to "no-where", which cannot be reached'],
  ['loop.asl.json', 'is a link that leads to itself'],
  ['!bad.asl.json', 'matches no file: a pattern cannot take files away'],
  ['*.asl.json', 'matches no file'],
  ['none.asl.json', 'matches no file'],
])('%s', async (pattern, told) => {
  const found = findSources([pattern], filesIn(folder), fakeEdge({}).edge.host.log)
  await expect(found).rejects.toThrow(UserError)
  await expect(found).rejects.toThrow(`"${pattern}" ${told}`)
})
