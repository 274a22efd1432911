import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { forRunnerLog, visible } from '../src/escape.js'

test.each([
  ['plain Text 123 äöü 漢字 😀', 'plain Text 123 äöü 漢字 😀'],
  ['a\nb\r\tc', 'a\\nb\\r\\tc'],
  ['\x1b[31mred\x07', '\\x1b[31mred\\x07'],
  ['\u0085\u2028\u2029', '\\x85\\u2028\\u2029'],
  ['abc\u202edcba\u2066x\u2069', 'abc\\u202edcba\\u2066x\\u2069'],
  ['zero\u200bwidth\ufeff', 'zero\\u200bwidth\\ufeff'],
  ['tag\u{e0041}', 'tag\\u{e0041}'],
  ['lone \ud800 and \udc00', 'lone \\ud800 and \\udc00'],
  ['', ''],
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown)
})

test('what is visible stays as it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => visible(visible(text)) === visible(text)))
})

test('one line, whatever comes in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => !/\p{Cc}|\p{Zl}|\p{Zp}|\p{Cs}/u.test(visible(text))),
  )
})

test.each([
  ['::error::x', '\\::error::x'],
  ['  ::error::x', '  \\::error::x'],
  ['a ::error::x', 'a ::error::x'],
  ['##[error]x', '##\\[error]x'],
  ['a ##[group]b ##[c]', 'a ##\\[group]b ##\\[c]'],
  ['std::vector', 'std::vector'],
])('a runner reads %j as %j', (text, shown) => {
  expect(forRunnerLog(text)).toBe(shown)
})

test('a runner finds no command in any text', () => {
  const parts = fc.constantFrom(
    '::',
    '##[',
    ']',
    'error',
    'set-env name=x',
    '\n',
    '\r',
    '\u0085',
    ' ',
    '\ufeff',
    'x',
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), (texts) => {
      const line = forRunnerLog(texts.join(''))
      return !line.includes('##[') && !/^[\s\u0085]*::/.test(line)
    }),
  )
})
