import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { document } from '../src/json.js'

test('a document has no command for a runner, and every value as it was', () => {
  const text = fc.stringMatching(/^[#[\]a:\\"\n ]{0,12}$/)
  fc.assert(
    fc.property(fc.dictionary(text, fc.array(text)), (value) => {
      for (const indent of [undefined, 2]) {
        const printed = document(value, indent)
        expect(printed).not.toMatch(/##\[|^\s*::/m)
        expect(JSON.parse(printed)).toEqual({ ...value })
      }
    }),
  )
})
