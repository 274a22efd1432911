import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { placeIn, readTfvars } from '../src/terraform/tfvars.js'

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
  ['a = "Ren\\u00e9 \\U0001F600"\nb = 1', ['string a René \u{1f600}', 'number b 1']],
  ['a = "$${x} %%{y} $$ %"', ['string a ${x} %{y} $$ %']],
  ['a = "${x}"\nb = 1', ['other a ', 'number b 1']],
  ['a = "${"}\\""}" /* " */\nb = 1', ['other a ', 'number b 1']],
  ['a = "%{ if true }${"x"}%{ endif }"\nb = 1', ['other a ', 'number b 1']],
  ['a = "${\n1}"\nb = 1', ['other a ', 'number b 1']],
  ['a = "\\q"\nb = 1', ['other a ', 'number b 1']],
  ['a = "x" == "x" ? "#" : "//" # c\nb = 1', ['other a ', 'number b 1']],
  ['a = 1 + 2 / 3 < 4\nb = 1', ['other a ', 'number b 1']],
  ['a = (\n1 # )\n)\nb = 1', ['other a ', 'number b 1']],
  ['a = x.y[0]\nb = f("(", [])\nc = 1', ['other a ', 'other b ', 'number c 1']],
  ['a = {for k, v in {} : k => v...}\nb = 1', ['other a ', 'number b 1']],
  ['a = { b = <<-E\n}\n  E\n}\nb = 1', ['other a ', 'number b 1']],
  ['a = <<E\n${<<F\nE\nF\n}E\nb = 0\n$${x\nE\nb = 1', ['other a ', 'number b 1']],
  ['a /* = */ = /* c */ 1 /* d\n */\n\u00f6-1 = 2', ['number a 1', 'number ö-1 2']],
  ['\ufeffa = 1\r\nb = (1)\r\n', ['number a 1', 'other b ']],
  ['a = 1 b = 2\nc = 3', ['other a ', 'number c 3']],
]

const stopping: readonly [text: string, line: number, column: number][] = [
  ['ok = 1\n  a = [x\n', 2, 3],
  ['a = "x\ny"', 1, 1],
  ['a = "${x"', 1, 1],
  ['a = "$$${x}"', 1, 1],
  ['a = ([)]', 1, 1],
  ['a = 1)', 1, 1],
  ['a = 1\rb = 2', 1, 1],
  ['a =\nb = 1', 1, 1],
  ['a = 1 +\n2', 2, 1],
  ['a = <<E\n${\nE\nb = 1', 1, 1],
  ['a = <<E\nx\nE', 1, 1],
  ['a = "open', 1, 1],
  ['a = [1', 1, 1],
  ['block {\n}', 1, 1],
  ['a == 1', 1, 1],
  ['/* open', 1, 1],
  ['a = <<EOT\nno end', 1, 1],
]

describe('assignments', () => {
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
    '${',
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
  ['open interpolations', `a = ${'"${'.repeat(80_000)}`],
  ['closed interpolations', `a = ${'"${'.repeat(40_000)}1${'}"'.repeat(40_000)}`],
  ['marks', `a = "${'$'.repeat(250_000)}{`],
  ['heredocs', `a = [${'<<E\nE\n,'.repeat(25_000)}]`],
  ['open heredocs', `a = ${'<<E\n${'.repeat(40_000)}`],
  ['lines of a heredoc', `a = <<E\n${'x\n'.repeat(120_000)}`],
  ['open comments', `a = [${'/ /* '.repeat(50_000)}`],
  ['many names', 'a = 1\n'.repeat(40_000)],
])(
  '%s in great number are read in little time',
  (_, text) => {
    expect(() => readTfvars(text)).not.toThrow()
  },
  2000,
)
