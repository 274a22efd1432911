import { displayWidth, keepEnd, keepStart } from '@aws-delivery-actions/report'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { lineOf } from '../src/lines.js'

test('any line in any order is that of the whole text split', () => {
  const parts = fc.constantFrom('a', 'bc', '\r', '\n', '\r\n', '\u2028')
  fc.assert(
    fc.property(fc.array(parts), fc.array(fc.nat(12)), (texts, numbers) => {
      const source = { text: texts.join('') }
      const lines = source.text.split(/\r\n|\r|\n/)
      for (const number of numbers) expect(lineOf(source, number + 1)).toBe(lines[number])
    }),
  )
})

test.each([
  ['plain', 5],
  ['漢字', 4],
  ['ｆｕ', 4],
  ['한', 2],
  ['😀', 2],
  ['e\u0301', 1],
  ['äß', 2],
  ['', 0],
])('%j takes %i columns', (text, columns) => {
  expect(displayWidth(text)).toBe(columns)
})

test('what is kept fits, and is the start or the end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, columns) => {
      const [start, end] = [keepStart(text, columns), keepEnd(text, columns)]
      expect(text.startsWith(start) && text.endsWith(end)).toBe(true)
      expect(Math.max(displayWidth(start), displayWidth(end))).toBeLessThanOrEqual(columns)
    }),
  )
})
