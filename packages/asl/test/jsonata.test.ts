import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import jsonata from 'jsonata'
import { scan } from '../src/expression/jsonata/complexity.js'
import { functions } from '../src/expression/jsonata/functions.js'
import { wantedArguments } from '../src/expression/jsonata/literals.js'
import { parserFor } from '../src/expression/jsonata/parse.js'
import { plainPath } from '../src/expression/jsonata/plain-path.js'
import { type Reference, type References, referencesIn } from '../src/expression/jsonata/references.js'
import type { SyntaxNode } from '../src/expression/jsonata/syntax.js'
import { lint } from '../src/index.js'

type Case = {
  readonly text: string
  readonly kind: string
  readonly message?: string
  /** What is underlined, and where it starts. */
  readonly at?: string
  readonly start?: number
  /** With the names that follow. */
  readonly variables?: readonly string[]
  /** With the number of arguments. */
  readonly calls?: readonly string[]
  readonly bare?: readonly string[]
  readonly roots?: number
}

const cases: readonly Case[] = JSON.parse(
  readFileSync(new URL('cases/jsonata.json', import.meta.url), 'utf8'),
)
const parse = await parserFor(['1 + 1'])

function shown(references: References, text: string) {
  const at = ({ start, end }: Reference) => text.slice(start, end)
  return {
    variables: references.variables.map((variable) => [at(variable), ...variable.steps.map(at)].join('.')),
    calls: references.calls.map((call) => `${at(call)}/${call.arguments}`),
    bare: references.bare.map(at),
    roots: references.roots.length,
  }
}

test.each(cases)('$text is $kind', ({ text, kind, ...expected }) => {
  const parsed = parse(text)
  expect(parsed.kind).toBe(kind)
  if (parsed.kind === 'read') expect(shown(parsed.references, text)).toEqual(expected)
  if (parsed.kind === 'syntax') {
    const { message, start, end } = parsed
    expect({ message, start, at: text.slice(start, end) }).toEqual(expected)
  }
})

const words = fc.constantFrom(
  ...['$states', '$', '$$', '$x', 'a', '`b c`', '"t"', "'t'", '1', '-2.5', 'true', 'null', 'and', 'or', 'in'],
  ...[
    '.',
    '..',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ',',
    ';',
    ':',
    '?',
    '?:',
    '??',
    ':=',
    '~>',
    '@',
    '#',
    '^',
    '%',
  ],
  ...[
    '+',
    '-',
    '*',
    '**',
    '/',
    '=',
    '!=',
    '<',
    '>=',
    '&',
    '|',
    '!',
    ' ',
    '\n',
    '/a/i',
    '/* c */',
    '${X}',
    '\\',
  ],
  ...['function($x){', '$f(', '$map($a, ', 'λ', '"', "'", '`', '/', '/*', '<n:n>', '\u{1f600}', 'ü'],
)
const expressions = fc.array(words, { maxLength: 25 }).map((parts) => parts.join(''))

describe('any expression', () => {
  test('is read, or refused with a place in it', () => {
    fc.assert(
      fc.property(expressions, (text) => {
        const parsed = parse(text)
        if (parsed.kind === 'syntax') {
          expect(parsed.start).toBeGreaterThanOrEqual(0)
          expect(parsed.end).toBeLessThanOrEqual(text.length + 1)
          expect(parsed.start).toBeLessThanOrEqual(parsed.end)
        }
        if (parsed.kind !== 'read') return
        const { variables, calls, bare, roots } = parsed.references
        for (const { start, end } of [...variables, ...calls, ...bare, ...roots]) {
          expect(text.slice(start, end)).not.toBe('')
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('is linted without a throw, wherever it stands', async () => {
    await fc.assert(
      fc.asyncProperty(
        expressions,
        fc.constantFrom('Output', 'Assign', 'Seconds', 'x'),
        async (text, field) => {
          const state = {
            Type: 'Wait',
            [field]: field === 'Assign' ? { v: `{%${text}%}` } : `{%${text}%}`,
            End: true,
          }
          const machine = { QueryLanguage: 'JSONata', StartAt: 'A', States: { A: state } }
          const lines = JSON.stringify(machine, null, 1).split('\n')
          for (const { range } of (await lint(lines.join('\n'))).findings) {
            expect(range.end.column).toBeLessThanOrEqual((lines[range.end.line - 1]?.length ?? 0) + 2)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

test('a plain path is read as the parser reads it', async () => {
  const { default: jsonata } = await import('jsonata')
  const names = fc.constantFrom('states', 'input', 'x', 'a_1', 'and', 'true', 'function', '_', 'in')
  const blanks = fc.constantFrom('', ' ', '\n')
  fc.assert(
    fc.property(blanks, names, fc.array(names, { maxLength: 4 }), blanks, (before, name, steps, after) => {
      const text = `${before}$${[name, ...steps].join('.')}${after}`
      const plain = plainPath(text)
      if (plain === undefined) return
      const root = jsonata(text).ast() as unknown as SyntaxNode
      expect(shown(plain, text)).toEqual(shown(referencesIn(root, text), text))
    }),
  )
})

test('every function of JSONata is known, with its number of arguments', async () => {
  const { default: jsonata } = await import('jsonata')
  for (const [name, { least, most }] of functions) {
    if (['hash', 'parse', 'partition', 'range', 'uuid', 'random'].includes(name)) continue
    // One argument too many is what the library's own signature refuses.
    if (!Number.isFinite(most)) continue
    const tooMany = Array.from({ length: most + 1 }, () => '1').join(', ')
    await expect(jsonata(`$${name}(${tooMany})`).evaluate(undefined)).rejects.toMatchObject({ code: 'T0410' })
    expect(least).toBeLessThanOrEqual(most)
  }
})

test.each([
  ['brackets', '('],
  ['lists', '['],
  ['objects', '{"a":'],
  ['functions', '$f('],
  ['minus signs', '-'],
  ['conditions', '$a ? $b : '],
  ['assignments', '$a := '],
  ['sums', '1 + '],
  ['steps', '$a.'],
  ['defaults in brackets', '(', ' ?: 1)'],
  ['doubled defaults', '[', ' ?? 1]'],
])('a bomb of %s is not read', (_, opening, closing = '') => {
  const text = `${opening.repeat(20_000)}1${closing.repeat(20_000)}`
  expect(parse(text).kind).toBe('deep')
})

test('a long list of short parts is no bomb', () => {
  const list = Array.from({ length: 5000 }, (_, index) => `$states.input.a${index} + 1`).join(', ')
  expect(scan(`[${list}]`).bounded).toBe(true)
  const chain = Array.from({ length: 50 }, (_, index) => `$lookup($a, "${index}")`).join(' ?: ')
  expect(scan(chain).bounded).toBe(true)
})

test.each([
  ['strings', '"', '"'],
  ['strings in single quotes', "'", "'"],
  ['quoted names', '`', '`'],
  ['comments', '/*', '*/'],
  ['regular expressions', '$match($a, /', '/)'],
])('what hides in %s is not counted', (_, open, close) => {
  expect(scan(`${open}${'\\('.repeat(3000)}${close}`)).toMatchObject({ bounded: true, unclosedAt: undefined })
})

describe('what functions do not take', () => {
  const others: Readonly<Record<string, readonly string[]>> = {
    substring: ['"a"', '0', '1'],
    substringBefore: ['"a"', '"b"'],
    substringAfter: ['"a"', '"b"'],
    pad: ['"a"', '3', '"-"'],
    contains: ['"a"', '"b"'],
    split: ['"a"', '"b"'],
    match: ['"a"', '/a/'],
    replace: ['"a"', '"b"', '"c"'],
    parseInteger: ['"1"', '"0"'],
    formatNumber: ['1', '"0"'],
    formatInteger: ['1', '"w"'],
    join: ['["a"]', '"-"'],
  }
  const literals = ['x', '', '1', '-1.5', '0x1f', '01', '+1', '.5', ' 1', 5, -5, 0, 1.5, true, false, null]
  const calls = [...wantedArguments].flatMap(([name, wanted]) =>
    wanted.flatMap((each, at) => literals.map((value) => ({ name, each, at, value }))),
  )

  test('the library fails on', async () => {
    for (const { name, each, at, value } of calls) {
      if (each?.fits(value) !== false) continue
      const given = [...(others[name] ?? wantedArguments.get(name)?.map(() => '1') ?? [])]
      given[at] = JSON.stringify(value)
      const text = `$${name}(${given.join(', ')})`
      await expect(
        jsonata(text)
          .evaluate({})
          .then(() => text),
      ).rejects.toMatchObject({
        code: expect.any(String),
      })
    }
  })
})
