/** The committed service codes are what the generator makes of what is published. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { serviceCodes, serviceCodesFile } from '../../packages/tooling/src/generate/service-codes.js'
import { root } from '../e2e/bundle.js'
import { parts } from './parts.js'

const { paths, testWithParts } = parts('CATALOGUE_MODELS', 'TEMPLATE_TYPES')
const [models = '', types = ''] = paths

testWithParts('the service codes are renewed: npm run service-codes', () => {
  expect(readFileSync(join(root, serviceCodesFile), 'utf8') === serviceCodes(root, { models, types })).toBe(
    true,
  )
})
