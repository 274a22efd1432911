import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { lineHashes } from '../src/line-hashes.js'

const all = (text: string) => {
  const lines = text.split(/\r\n|\r|\n/).length
  return [...lineHashes(text, new Set(Array.from({ length: lines }, (_, index) => index + 1))).values()]
}

// What GitHub's upload action gives for these texts.
test.each([
  ['', ['c129715d7a2bc9a3:1']],
  [
    ' a\nb\n  \t\tc\n d',
    ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1'],
  ],
  [
    'Lorem ipsum dolor sit amet.\n'.repeat(10),
    [
      ...Array.from({ length: 6 }, (_, index) => `a7f2ff13bc495cf2:${index + 1}`),
      'a7f2ff1481e87703:1',
      'a9cf91f7bbf1862b:1',
      '55ec222b86bcae53:1',
      'cc97dc7b1d7d8f7b:1',
      'c129715d7a2bc9a3:1',
    ],
  ],
])('the lines of %j', (text, hashes) => {
  expect(all(text)).toEqual(hashes)
})

/** The definition, one line after the other, in numbers of any length. */
function byDefinition(text: string): string[] {
  const codes = [...text.replace(/[ \t]*\r\n/g, '\n').replaceAll('\r', '\n')]
    .flatMap((character) => character.split(''))
    .filter((character) => character !== ' ' && character !== '\t')
    .map((character) => BigInt(character.charCodeAt(0)))
  const padded = [...codes, 65_535n, ...new Array<bigint>(100).fill(0n)]
  const starts = [0, ...codes.flatMap((code, index) => (code === 10n ? [index + 1] : []))]
  const counts = new Map<string, number>()
  return starts.map((start) => {
    const sum = padded.slice(start, start + 100).reduce((hash, code) => hash * 37n + code, 0n)
    const hash = BigInt.asUintN(64, sum).toString(16)
    counts.set(hash, (counts.get(hash) ?? 0) + 1)
    return `${hash}:${counts.get(hash)}`
  })
}

test('any text, held to the definition', () => {
  const parts = fc.constantFrom(
    '{',
    '"',
    'a',
    '漢',
    '\u{1f600}',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    'x'.repeat(60),
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 60 }), (texts) => {
      const text = texts.join('')
      expect(all(text)).toEqual(byDefinition(text))
    }),
  )
})

test('only the lines that are wanted', () => {
  expect([...lineHashes('a\nb\nc', new Set([2])).keys()]).toEqual([2])
  expect(lineHashes('a', new Set()).size).toBe(0)
})
