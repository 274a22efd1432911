/** Templates that no one would write: refused before a parser that calls itself sees them. */
import { describe, expect, test } from '@jest/globals'
import { readDocument } from '../src/document.js'

describe('depth', () => {
  test.each([
    ['brackets', `a: ${'['.repeat(501)}`],
    ['brackets in JSON that is none', `[${'{"a":'.repeat(501)}`],
    ['brackets that texts seem to close', `a: ${'["]",'.repeat(6_000)}${']'.repeat(6_000)}`],
    ['blocks in one line', '- '.repeat(1_000)],
  ])('too much of it by %s', async (_, text) => {
    await expect(readDocument(text, 'template.yaml')).rejects.toThrow('nested deeper than 500 levels')
  })

  test.each([
    ['brackets in texts', `a: "${'['.repeat(1_000)}"`, { a: '['.repeat(1_000) }],
    ['brackets in a script', `a: |\n${'  case [{\n'.repeat(400)}`, { a: 'case [{\n'.repeat(400) }],
    ['brackets in a comment', `a: 1 # ${'['.repeat(1_000)}`, { a: 1 }],
  ])('%s have none', async (_, text, document) => {
    expect(await readDocument(text, 'template.yaml')).toEqual(document)
  })
})
