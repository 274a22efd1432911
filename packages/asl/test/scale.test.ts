import { expect, test } from '@jest/globals'
import { lint } from '../src/index.js'

// No time is asserted: with anything worse than linear work these would not end within the runner's limit.

test('a machine of 10,000 states', () => {
  const count = 10_000
  const states = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `State ${index}`,
      {
        Type: 'Choice',
        Choices: [{ Variable: '$.n', NumericEquals: index, Next: `State ${(index * 7) % count}` }],
        Default: index + 1 < count ? `State ${index + 1}` : 'Done',
      },
    ]),
  )
  const machine = { StartAt: 'State 0', States: { ...states, Done: { Type: 'Succeed' } } }
  expect(lint(JSON.stringify(machine, null, 2)).findings.map(({ rule }) => rule)).toEqual([
    'definition-too-large',
  ])
})

test.each([
  ['500 levels', 500, 'definition-not-an-object'],
  ['501 levels', 501, 'nesting-too-deep'],
  ['100,000 levels', 100_000, 'nesting-too-deep'],
])('nesting of %s', (_, depth, rule) => {
  expect(lint('['.repeat(depth) + ']'.repeat(depth)).findings.map((finding) => finding.rule)).toEqual([rule])
})

test.each([
  ['objects', '{"a":', 'nesting-too-deep'],
  ['brackets that hide their depth from a counter', '[},', 'nesting-too-deep'],
  ['the same with strings', '["}",', 'nesting-too-deep'],
  [
    'machines within machines',
    '{"StartAt":"A","States":{"A":{"Type":"Map","ItemProcessor":',
    'nesting-too-deep',
  ],
])('a bomb of %s', (_, piece, rule) => {
  expect(lint(piece.repeat(100_000)).findings.map((finding) => finding.rule)).toEqual([rule])
})

test.each([
  ['words', 'x '],
  ['members of one key', '"a":1,'],
  ['line ends', '\n'],
  ['quotes', '"\n'],
  ['escapes', '\\'],
  ['comment starts', '/*'],
  ['comments', '/**/'],
  ['substitution starts', '"${'],
  ['substitutions', '${a}'],
  ['open substitutions', '${'],
  ['commas', ','],
  ['duplicates', '{"a":1,"a":2},'],
])('a long run of %s', (_, piece) => {
  expect(lint(piece.repeat(50_000)).findings).toBeInstanceOf(Array)
})

test('findings of one kind have an end', () => {
  const { findings } = lint('x\n'.repeat(50_000))
  expect(findings).toHaveLength(10_000)
  expect(findings.at(-1)?.message).toMatch(/more of this kind are left out$/)
})
