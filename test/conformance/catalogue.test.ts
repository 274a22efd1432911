/** The committed integration catalogue is what the generator makes of the API models of its version. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { catalogueFiles } from '../../packages/tooling/src/catalogue/files.js'
import { root } from '../e2e/bundle.js'
import { part } from './parts.js'

const { path, testWithPart } = part('CATALOGUE_MODELS')

testWithPart('the catalogue is renewed: npm run catalogue', () => {
  for (const file of catalogueFiles(root, path)) {
    expect(readFileSync(join(root, file.path), 'utf8') === file.content).toBe(true)
  }
})
