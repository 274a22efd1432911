import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { placeIn, readTfvars } from '../src/tfvars.js'

const understood: readonly [text: string, assignments: readonly string[]][] = [
  ['', []],
  ['a = "x"', ['string a x']],
  ['a="x"\nb = 12\n', ['string a x', 'number b 12']],
  ['a = "q\\"q\\\\\\n" # c', ['string a q"q\\\n']],
  ['a = "costs $5 or 5%"', ['string a costs $5 or 5%']],
  ['a = -1.5e3 // c\n', ['number a -1.5e3']],
  ['a = 012 /* c\n */\nb = 1', ['number a 012', 'number b 1']],
  ['a = true\nb = null', ['other a ', 'other b ']],
  ['a = [\n  "]", # ]\n  { b = "}" },\n]\nc = 1', ['other a ', 'number c 1']],
  ['a = <<EOT\nb = 1\nEOT\nc = 2', ['other a ', 'number c 2']],
]

const stopping: readonly [text: string, line: number, column: number][] = [
  ['a = "${x}"', 1, 1],
  ['ok = 1\n  a = x\n', 2, 3],
  ['a = "open', 1, 1],
  ['a = 1 b = 2', 1, 1],
  ['a = [1', 1, 1],
  ['block {\n}', 1, 1],
  ['a == 1', 1, 1],
  ['/* open', 1, 1],
  ['a = <<EOT\nno end', 1, 1],
]

describe('plain assignments', () => {
  test.each(understood)('%j', (text, assignments) => {
    const reading = readTfvars(text)
    expect(reading.stoppedAt).toBeUndefined()
    expect(
      reading.assignments.map(({ kind, name, text: value }) => `${kind} ${name} ${value}`),
    ).toStrictEqual(assignments)
  })
})

describe('anything else stops the reader', () => {
  test.each(stopping)('%j', (text, line, column) => {
    const { stoppedAt } = readTfvars(text)
    expect(stoppedAt).toBeDefined()
    expect(placeIn(text, stoppedAt ?? -1)).toStrictEqual({ line, column })
  })
})

test('no text makes the reader throw', () => {
  const piece = fc.constantFrom(
    'a',
    ' = ',
    '"',
    '\\',
    '$',
    '{',
    '}',
    '[',
    ']',
    '(',
    '#',
    '/*',
    '*/',
    '<<E\n',
    '\n',
    '1',
    '%{',
    'E',
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(text, (content) => {
      const { stoppedAt } = readTfvars(content)
      expect(stoppedAt === undefined || (stoppedAt >= 0 && stoppedAt <= content.length)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['brackets', `a = ${'['.repeat(100_000)}`],
  ['closed brackets', `a = ${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['a long text', `a = "${'x$ \\n'.repeat(50_000)}"`],
  ['comments', '# c\n'.repeat(60_000)],
  ['open comments', `a = [${'/ /* '.repeat(50_000)}`],
  ['many names', 'a = 1\n'.repeat(40_000)],
])(
  '%s in great number are read in little time',
  (_, text) => {
    expect(() => readTfvars(text)).not.toThrow()
  },
  2000,
)
