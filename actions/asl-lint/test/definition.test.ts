import { expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'

test('stdout belongs to the document only with format=json', () => {
  const inputs = {
    files: [],
    type: 'auto',
    'fail-on': 'error',
    'json-file': undefined,
    'max-findings': 1,
  } as const
  expect(definition.ownsStdout?.({ ...inputs, format: 'json' } as never)).toBe(true)
  expect(definition.ownsStdout?.({ ...inputs, format: 'text' } as never)).toBe(false)
})
