import { expect, test } from '@jest/globals'
import { lint } from '../src/index.js'

// No time is asserted: with anything worse than linear work these would not end within the runner's limit.

test('a machine of 10,000 states', async () => {
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
  expect((await lint(JSON.stringify(machine, null, 2))).findings.map(({ rule }) => rule)).toEqual([
    'definition-too-large',
    'loop-changes-nothing',
    'loop-changes-nothing',
  ])
})

test('a definition that is too large for its blanks alone', async () => {
  const text = JSON.stringify({ StartAt: 'Done', States: { Done: { Type: 'Succeed' } } }, null, 2)
  const { findings } = await lint(text + ' '.repeat(1_048_576))
  expect(findings.map(({ rule, severity, hint }) => ({ rule, severity, hint }))).toEqual([
    {
      rule: 'definition-too-large',
      severity: 'warning',
      hint: `It has ${text.length + 1_048_576}. Take out blanks: without them it has ${JSON.stringify(JSON.parse(text)).length}.`,
    },
  ])
})

test('a machine of 30,000 states with nothing but transitions astray', async () => {
  const ids = Array.from({ length: 30_000 }, (_, index) => index)
  const states = Object.fromEntries(ids.map((id) => [`State ${id}`, { Type: 'Pass', Next: `Sttae ${id}` }]))
  const { findings } = await lint(JSON.stringify({ StartAt: 'State 0', States: states }))
  expect(findings.filter(({ rule }) => rule === 'next-missing-target')).toHaveLength(10_000)
})

test('a choice of 20,000 misspelt rules among 1,900 names', async () => {
  const rule = (id: number) => ({ Variable: '$.n', NumericEquals: id, Next: `Sttae ${id % 1900}` })
  const choice = { Type: 'Choice', Choices: Array.from({ length: 20_000 }, (_, id) => rule(id)) }
  const ends = Array.from({ length: 1900 }, (_, id) => [`State ${id}`, { Type: 'Succeed' }] as const)
  const machine = { StartAt: 'Choose', States: { Choose: choice, ...Object.fromEntries(ends) } }
  const hints = (await lint(JSON.stringify(machine))).findings
    .filter(({ rule }) => rule === 'choice-next-missing-target')
    .map(({ hint }) => hint)
  expect(hints[0]).toBe('Did you mean "State 0"?')
  expect(hints.filter((hint) => hint.startsWith('Did you mean'))).toHaveLength(100)
})

test('transitions to a name that stands in each of many branches', async () => {
  const inner = { StartAt: 'X', States: { X: { Type: 'Succeed' } } }
  const outer = Array.from({ length: 15_000 }, (_, id) => [`S${id}`, { Type: 'Pass', Next: 'X' }] as const)
  const both = { Type: 'Parallel', Branches: Array.from({ length: 15_000 }, () => inner), End: true }
  const machine = { StartAt: 'S0', States: { ...Object.fromEntries(outer), Both: both } }
  const found = (await lint(JSON.stringify(machine))).findings.map(({ rule }) => rule)
  expect(found.filter((rule) => rule === 'jumps-into-inner-scope')).toHaveLength(10_000)
})

test.each([
  ['500 levels', 500, 'definition-not-an-object'],
  ['501 levels', 501, 'nesting-too-deep'],
  ['100,000 levels', 100_000, 'nesting-too-deep'],
])('nesting of %s', async (_, depth, rule) => {
  expect((await lint('['.repeat(depth) + ']'.repeat(depth))).findings.map((finding) => finding.rule)).toEqual(
    [rule],
  )
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
])('a bomb of %s', async (_, piece, rule) => {
  expect((await lint(piece.repeat(100_000))).findings.map((finding) => finding.rule)).toEqual([rule])
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
])('a long run of %s', async (_, piece) => {
  expect((await lint(piece.repeat(50_000))).findings).toBeInstanceOf(Array)
})

test('findings of one kind have an end', async () => {
  const { findings } = await lint('x\n'.repeat(50_000))
  expect(findings).toHaveLength(10_000)
  expect(findings.at(-1)?.message).toMatch(/more of this kind are left out$/)
})
