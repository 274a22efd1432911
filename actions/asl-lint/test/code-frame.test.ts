import { describe, expect, test } from '@jest/globals'
import { codeFrame } from '../src/code-frame.js'
import { lineOf } from '../src/lines.js'

const at = (line: number, column: number, endColumn: number, endLine = line) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
})

const frameIn = (text: string, range: ReturnType<typeof at>) =>
  codeFrame(lineOf({ text }, range.start.line), range)

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
    ['wide characters', '漢字"誤り"', at(1, 3, 7), ['  1 | 漢字"誤り"', '    |     ^^^^^^']],
    ['pictures', '"😀": "x"', at(1, 7, 10), ['  1 | "😀": "x"', '    |       ^^^']],
    ['marks', 'e\u0301e\u0301 x', at(1, 6, 7), ['  1 | e\u0301e\u0301 x', '    |    ^']],
    ['a line that is not there', 'one', at(2, 1, 1), []],
    ['an empty text', '', at(1, 1, 1), []],
  ] as const)('%s', (_, text, range, lines) => {
    expect(frameIn(text, range)).toEqual(lines)
  })

  test('a very long line is cut around the fault', () => {
    const text = `${'a'.repeat(5000)}FAULT${'b'.repeat(5000)}`
    const [line = '', carets = ''] = frameIn(text, at(1, 5001, 5006))
    expect(line.length).toBeLessThan(120)
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('FAULT')
  })

  test('a very long fault is cut too', () => {
    const lines = frameIn('x'.repeat(5000), at(1, 1, 5001))
    for (const line of lines) expect(line.length).toBeLessThan(120)
  })

  test('a long line of wide characters is cut by what it takes on the screen', () => {
    const text = `${'漢'.repeat(500)}FAULT${'😀'.repeat(500)}`
    const [line = '', carets = ''] = frameIn(text, at(1, 501, 506))
    expect(line).toBe(`  1 | …${'漢'.repeat(20)}FAULT${'😀'.repeat(27)}…`)
    expect(carets).toBe(`    | ${' '.repeat(41)}^^^^^`)
  })

  test('no character is cut in two', () => {
    for (let shift = 0; shift < 3; shift++) {
      const text = `${'x'.repeat(shift)}${'😀'.repeat(2000)}`
      for (const line of frameIn(text, at(1, 1001 + shift, 1003 + shift))) expect(line).not.toContain('\\ud')
    }
  })

  test('a line of fifty megabytes takes no time', () => {
    const line = 'x'.repeat(50 * 1024 * 1024)
    for (let count = 0; count < 1000; count++) codeFrame(line, at(1, 40_000_000, 40_000_010))
  })
})
