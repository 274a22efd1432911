/** Configuration files: every fault with its place, and what is said with its type. */
import { readFileSync } from 'node:fs'
import { jsonSchema, readConfig } from '@aws-delivery-actions/host/config'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Problems, tell, UserError } from '../src/index.js'

const form = {
  title: 'Rules',
  schema: 'rules.schema.json',
  source: 'src/rules.ts',
  shape: {
    kind: 'object',
    strangers: { token: 'is a secret' },
    fields: {
      rules: {
        kind: 'list',
        isFilled: true,
        item: {
          kind: 'object',
          fields: {
            id: { kind: 'text', form: 'a name', expression: /^[a-z]+$/, required: true },
            deny: { kind: 'text', form: 'a query' },
            share: { kind: 'number', from: 0, to: 1 },
            sure: { kind: 'boolean' },
            until: { kind: 'date' },
            by: {
              kind: 'object',
              atLeastOneOf: { keys: ['name'], otherwise: 'names nobody' },
              fields: { name: { kind: 'text', form: 'a name' } },
            },
          },
        },
      },
      levels: {
        kind: 'map',
        key: {
          kind: 'choice',
          choices: ['alpha', 'beta'],
          others: { expression: /^x-/, describe: 'Of others' },
        },
        value: { kind: 'choice', choices: ['off', 'on'] },
      },
      teams: {
        kind: 'names',
        key: { kind: 'text', form: 'a team', expression: /^[a-z.]+$/ },
        value: { kind: 'object', fields: { since: { kind: 'date' } } },
      },
      one: {
        kind: 'list',
        orOne: true,
        item: { kind: 'object', fields: { id: { kind: 'text', form: 'a name', required: true } } },
      },
      tags: { kind: 'list', item: { kind: 'text', form: 'a tag' }, orOne: true },
      values: { kind: 'map', key: { kind: 'text', form: 'a name' }, value: { kind: 'literal' } },
    },
  },
} as const

type Fault = {
  readonly name: string
  readonly text?: string
  readonly repeat?: string
  readonly times?: number
  readonly faults: readonly string[]
}

const faults = JSON.parse(readFileSync(new URL('config-faults.json', import.meta.url), 'utf8')) as Fault[]

function faultsOf(path: string, text: string): readonly UserError[] {
  try {
    readConfig(path, text, form)
    return []
  } catch (error) {
    if (error instanceof Problems) return error.problems
    if (error instanceof UserError) return [error]
    throw error
  }
}

describe('refused', () => {
  test.each(faults)('$name', ({ text = '', repeat = '', times = 0, faults }) => {
    const found = faultsOf('f.yaml', `${text}${repeat.repeat(times)}`)
    expect(found.map(({ where, message }) => `${where}: ${message}`)).toEqual(
      faults.map((line) => expect.stringContaining(line)),
    )
    for (const { where, expected } of found) {
      expect(where).toMatch(/^f\.yaml:\d+:\d+$/)
      expect(expected).not.toBe('')
    }
  })

  test('aliases that grow without end', () => {
    const tens = Array.from(
      { length: 9 },
      (_, level) => `v${level}: &v${level} [${`*v${level - 1},`.repeat(10)}]`,
    )
    expect(faultsOf('f.yaml', ['rules: &v-1 [{id: a}]', ...tens].join('\n'))[0]?.message).toContain(
      '"v0" is no key',
    )
    const groups = `rules: &r [${'{id: a},'.repeat(2000)}]\n`
    expect(faultsOf('f.yaml', groups)).toEqual([])
  })
})

test('where one may stand without its list, both are expected', () => {
  expect(faultsOf('f.yaml', 'one: all')).toMatchObject([
    { where: 'f.yaml:1:6', message: 'one is "all"', expected: 'a list of maps with id, or one of them' },
  ])
})

test.each([
  ['rules: [{id: 10}]', 'a name', undefined],
  ['rules: [{id: a, deny: 007}]', 'a query', 'put it in quotes: "007"'],
  ['levels: {1: off}', 'a text', undefined],
  ['values: {1: off}', 'a text', 'put it in quotes: "1"'],
  ['1: off', 'a text', undefined],
])('%s is mended by quotes only where they help', (text, expected, mend) => {
  expect(faultsOf('f.yaml', text)).toMatchObject([{ expected, mend }])
})

test('one key that may stand is no choice', () => {
  expect(faultsOf('f.yaml', 'one: {idd: a, id: b}')).toMatchObject([{ expected: 'id' }])
  expect(faultsOf('f.yaml', 'rules: [{id: a, by: {}}]')).toMatchObject([{ expected: 'name' }])
})

test('a fault in a text is told where the text is written, and one of its use at the alias', () => {
  const text = 'rules: [{id: a, deny: &q "lodash<4"}, {id: b, deny: *q}]\ntags: *q\n'
  const { where, whereIn } = readConfig('f.yaml', text, form)
  expect([where('rules[1].deny'), whereIn('rules[1].deny', 6)]).toEqual(['f.yaml:1:53', 'f.yaml:1:33'])
  expect([where('tags[0]'), whereIn('tags[0]', 0)]).toEqual(['f.yaml:2:7', 'f.yaml:1:27'])
})

test('of very many faults the first are told, and how many more there are', () => {
  const lines = tell(
    new Problems(faultsOf('f.yaml', Array.from({ length: 500 }, (_, at) => `k${at}: 1`).join('\n'))),
  )
  expect(lines.filter((line) => line.startsWith('- f.yaml'))).toHaveLength(20)
  expect([lines[0], lines.at(-1)]).toEqual(['500 things cannot be used as they are given', '- and 480 more'])
})

test('what is said has its type and its place', () => {
  const text = [
    'rules:',
    '  - {id: "a", share: 0.5, until: 2026-12-31}',
    '  - id: b',
    '    deny: "lodash <4"',
    'levels: {alpha: &off off, x-other: *off}',
    'teams: {a.b: , c: {since: 2026-01-01}}',
    'tags: one',
    'values: {n: 1.50, t: true, s: text}',
  ].join('\n')
  const { content, where, whereIn } = readConfig('f.yaml', text, form)
  expect(content.rules).toEqual([
    { id: 'a', share: 0.5, until: '2026-12-31' },
    { id: 'b', deny: 'lodash <4' },
  ])
  expect([...(content.levels ?? [])]).toEqual([
    ['alpha', 'off'],
    ['x-other', 'off'],
  ])
  expect([...((content.teams ?? []) as ReadonlyMap<string, object>)]).toEqual([
    ['a.b', {}],
    ['c', { since: '2026-01-01' }],
  ])
  expect([...(content.values?.values() ?? [])]).toEqual(['1.5', 'true', 'text'])
  expect(where('rules[1].deny')).toBe('f.yaml:4:11')
  expect(whereIn('rules[1].deny', 7)).toBe('f.yaml:4:19')
  expect(whereIn('rules[1].id', 0)).toBe('f.yaml:3:9')
  expect(where('teams["a.b"]')).toBe('f.yaml:6:14')
  expect(where('levels.x-other')).toBe('f.yaml:5:36')
  expect(where('tags[0]')).toBe('f.yaml:7:7')
  expect(where('gone')).toBe('f.yaml')
})

test.each([
  ['one name without its list', 'f.yaml', 'teams: a', { teams: ['a'] }],
  ['one rule without its list', 'f.yaml', 'one: {id: a}', { one: [{ id: 'a' }] }],
  ['nothing at all', 'f.yaml', '', {}],
  ['comments only', 'f.yaml', '# a\n---\n', {}],
  ['JSON behind a byte order mark', 'f.json', '\ufeff{"teams": ["a"]}', { teams: ['a'] }],
  ['JSON with comments', 'f.json', '// a\n{"teams": /* b */ ["a",], // c\n}', { teams: ['a'] }],
  ['a tag of YAML itself', 'f.yaml', 'teams: !!str a', { teams: ['a'] }],
  ['comments in JSON only', 'f.json', '/* a */\n// b\n', {}],
  ['JSON with tabs and escapes', 'f.json', '{\n\t"teams": ["\\u0061"]\n}', { teams: ['a'] }],
  ['YAML in a file called JSON', 'f.json', 'teams: a', { teams: ['a'] }],
  [
    'what looks like a comment in a text',
    'f.json',
    '{"rules": [{"id": "a", "deny": "https://a"}]}',
    {
      rules: [{ id: 'a', deny: 'https://a' }],
    },
  ],
])('%s is read', (_, path, text, content) => {
  expect(readConfig(path, text, form).content).toEqual(content)
})

test.each([24, 300, 5000])('one long line of %i keys is read', (count) => {
  const values = Array.from({ length: count }, (_, index) => `key${index}: 1`)
  const { content } = readConfig('f.yaml', `{values: {${values.join(', ')}}}\n`, form)
  expect(content.values?.size).toBe(count)
})

test('whatever a file holds, it is taken or refused, and never breaks the reader', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'{}[],:-?|>#%&*!\'"\n \t'.split(''),
      ': ',
      '- ',
      '&a ',
      '*a',
      '<<: ',
      '!!set ',
      '---\n',
    ),
    fc.constantFrom(
      'rules',
      'levels',
      'alpha',
      'off',
      'teams',
      'id',
      '__proto__',
      'constructor',
      'null',
      '1',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('f.yaml', 'f.json'), (pieces, path) => {
      expect(faultsOf(path, pieces.join('')).every(({ exitCode }) => exitCode === 2)).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

test('the published schema says the same', () => {
  expect(jsonSchema(form)).toMatchObject({
    title: 'Rules',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      rules: { type: 'array', minItems: 1, items: { type: 'object', required: ['id'] } },
      levels: { propertyNames: { anyOf: [{ enum: ['alpha', 'beta'] }, { pattern: '^x-' }] } },
      teams: { anyOf: [{ type: 'string' }, { minItems: 1 }, { type: 'object', minProperties: 1 }] },
    },
  })
})
