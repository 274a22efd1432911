import { expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'

test.each([
  ['text', false],
  ['json', true],
  ['sarif', true],
  ['junit', true],
  ['aws', true],
] as const)('with format=%s, stdout belongs to the document: %s', (format, owned) => {
  expect(definition.ownsStdout?.({ format } as never)).toBe(owned)
})
