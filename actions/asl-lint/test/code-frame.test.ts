import { describe, expect, test } from '@jest/globals'
import { codeFrame } from '../src/code-frame.js'

const at = (line: number, column: number, endColumn: number, endLine = line) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
})

describe('codeFrame', () => {
  test.each([
    ['the middle of a line', 'one\ntwo three\nfour', at(2, 5, 10), ['  2 | two three', '    |     ^^^^^']],
    ['CRLF', 'one\r\ntwo\r\n', at(2, 1, 4), ['  2 | two', '    | ^^^']],
    ['a lone CR', 'one\rtwo', at(2, 1, 4), ['  2 | two', '    | ^^^']],
    ['a byte order mark', '\ufeffone', at(1, 1, 4), ['  1 | one', '    | ^^^']],
    ['tabs', '\tone\ttwo', at(1, 6, 9), ['  1 |   one  two', '    |        ^^^']],
    ['an empty range', 'one', at(1, 2, 2), ['  1 | one', '    |  ^']],
    ['a range behind the end', 'one', at(1, 4, 4), ['  1 | one', '    |    ^']],
    ['several lines', 'one\ntwo', at(1, 2, 2, 2), ['  1 | one', '    |  ^^']],
    [
      'what would not be seen',
      'a\u001bb\u202ec',
      at(1, 4, 5),
      ['  1 | a\\x1bb\\u202ec', '    |       ^^^^^^'],
    ],
    ['a line that is not there', 'one', at(2, 1, 1), []],
    ['an empty text', '', at(1, 1, 1), []],
  ] as const)('%s', (_, text, range, lines) => {
    expect(codeFrame(text, range)).toEqual(lines)
  })

  test('a very long line is cut around the fault', () => {
    const text = `${'a'.repeat(5000)}FAULT${'b'.repeat(5000)}`
    const [line = '', carets = ''] = codeFrame(text, at(1, 5001, 5006))
    expect(line.length).toBeLessThan(120)
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('FAULT')
  })

  test('a very long fault is cut too', () => {
    const lines = codeFrame('x'.repeat(5000), at(1, 1, 5001))
    for (const line of lines) expect(line.length).toBeLessThan(120)
  })
})
