import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse, parseDocument, stringify } from 'yaml'
import { descendants, type Node } from '../src/source/tree.js'
import { treeFromYaml } from '../src/source/yaml.js'

/** As JSON; a substitution as `<its text>`. */
function plain(node: Node | undefined): unknown {
  if (node === undefined) return null
  switch (node.kind) {
    case 'object':
      return Object.fromEntries([...node.members].map(([key, value]) => [key, plain(value)]))
    case 'array':
      return node.items.map(plain)
    case 'substitution':
      return `<${node.text}>`
    case 'null':
      return null
    default:
      return node.value
  }
}

describe('values', () => {
  test.each([
    ['anchors and aliases', 'a: &x { b: 1 }\nc: *x', { a: { b: 1 }, c: { b: 1 } }],
    ['merge keys', 'a: &x { b: 1, c: 2 }\nd: { <<: *x, c: 3 }', { a: { b: 1, c: 2 }, d: { b: 1, c: 3 } }],
    ['merged lists', '<<: [{ a: 1, b: 1 }, { b: 2, c: 3 }]\nc: 4', { a: 1, b: 1, c: 4 }],
    [
      'keys as they are written',
      'True: 1\non: 2\n1.0: 3\n~: 4\n"no": 5',
      { True: 1, on: 2, '1.0': 3, '~': 4, no: 5 },
    ],
    ['a key that is data', '__proto__: 1\nconstructor: 2', JSON.parse('{"__proto__":1,"constructor":2}')],
    ['words of YAML 1.1', 'a: yes\nb: on\nc: true\nd: False', { a: 'yes', b: 'on', c: true, d: false }],
    [
      'numbers',
      'a: 1\nb: -1.5e3\nc: 0x1F\nd: .inf\ne: 1_000',
      { a: 1, b: -1500, c: 31, d: '.inf', e: '1_000' },
    ],
    ['tags of types', 'a: !!str 1\nb: ! x', { a: '1', b: 'x' }],
    [
      'tags of CloudFormation',
      'a: !Sub "x${Y}"\nb: !GetAtt A.B\nc: !Ref D\nd: !Join ["", [a, !Ref B]]\ne: !Equals [1, 2]',
      {
        a: { 'Fn::Sub': 'x${Y}' },
        b: { 'Fn::GetAtt': 'A.B' },
        c: { Ref: 'D' },
        d: { 'Fn::Join': ['', ['a', { Ref: 'B' }]] },
        e: { 'Fn::Equals': [1, 2] },
      },
    ],
    [
      'substitutions',
      'a: ${X}\nb: "${X}"\nc: x ${X}\nd: ${A}${B}',
      { a: '<${X}>', b: '${X}', c: 'x ${X}', d: '<${A}${B}>' },
    ],
    ['double braces', 'a: {{ x }}', { a: '<{{ x }}>' }],
    ['a brace further left', 'a:\n  b: {\n    c: 1,\n  d: 2\n }\ne: 3', { a: { b: { c: 1, d: 2 } }, e: 3 }],
    ['a quote further left', 'a:\n  b: "c\n  d"\n  e: 1', { a: { b: 'c d', e: 1 } }],
    ['blocks', 'a: |\n  x\n   y\nb: >-\n  x\n  y\n', { a: 'x\n y\n', b: 'x y' }],
    ['a byte order mark', '\ufeffa: 1\nb:\n  c: 2', { a: 1, b: { c: 2 } }],
    ['a byte order mark before a document starts', '\ufeff%YAML 1.2\n---\na: 1\nb: 2', { a: 1, b: 2 }],
    ['CRLF', 'a: 1\r\nb: "x\r\n  y"\r\n', { a: 1, b: 'x y' }],
    ['no value', 'a:\nb: ', { a: null, b: null }],
  ])('%s', (_, text, expected) => {
    const { root, problems } = treeFromYaml(text)
    expect(problems).toEqual([])
    expect(plain(root)).toEqual(expected)
  })
})

describe('trouble', () => {
  test.each([
    ['an empty text', '', 'yaml-syntax', 'holds no value'],
    ['a remark alone', '# a', 'yaml-syntax', 'holds no value'],
    ['a tab', 'a:\n\tb: 1', 'yaml-syntax', 'Tabs'],
    ['an open quote', 'a: "b', 'yaml-syntax', 'quote'],
    ['a second document', 'a: 1\n---\nb: 2', 'yaml-syntax', 'second document'],
    ['a key that is no string', '? [a]\n: b', 'yaml-syntax', 'must be a string'],
    ['an alias of nothing', 'a: *b', 'yaml-syntax', 'no anchor'],
    ['an alias of itself', 'a: &a\n  b: *a', 'yaml-syntax', 'part of what it stands for'],
    ['a key twice', 'a: 1\na: 2', 'duplicate-key', 'stands twice'],
    ['a text that is too long', 'a'.repeat(4 * 1024 * 1024 + 1), 'size', 'characters'],
  ])('%s', (_, text, kind, message) => {
    const { problems } = treeFromYaml(text)
    expect(problems[0]).toMatchObject({ kind, message: expect.stringContaining(message) })
  })

  test.each([
    ['[', 501],
    ['{ a: ', 100_000],
    ['- ', 100_000],
    ['? ', 100_000],
    ['[{', 50_000],
  ])('nesting of %s, %d times', (piece, count) => {
    const { root, problems } = treeFromYaml(piece.repeat(count))
    expect(root).toBeUndefined()
    expect(problems.map(({ kind }) => kind)).toEqual(['nesting'])
  })

  test.each([
    ['an unquoted variable', 'a: {b: c, d: ${self:custom.e}}\nf: {g: h}\ni:\n  j: *k\n', 14, true],
    ['a brace too many', 'a: {b: {c: d}}}\ne: f\ng: {h: i}\nj: k\n', 14, false],
    ['a tab', 'a:\n\tb: 1\n\tc: 1\n\td: [\n', 3, false],
  ])('one slip is one problem: %s', (_, text, start, quotes) => {
    const { problems } = treeFromYaml(text)
    expect(problems).toHaveLength(1)
    const hint = quotes ? expect.stringContaining('into quotes') : undefined
    expect(problems[0]).toMatchObject({ kind: 'yaml-syntax', hint })
    expect(problems[0]?.range.start).toBe(start)
  })

  test('500 levels are read', () => {
    const { problems } = treeFromYaml('['.repeat(500) + ']'.repeat(500))
    expect(problems).toEqual([])
  })

  test('nesting by aliases', () => {
    const lines = Array.from(
      { length: 600 },
      (_, level) => `a${level}: &a${level} [${level > 0 ? `*a${level - 1}` : ''}]`,
    )
    expect(treeFromYaml(lines.join('\n')).problems.map(({ kind }) => kind)).toEqual(['nesting'])
  })

  test('a billion laughs', () => {
    const ten = (alias: string) => `[${Array(10).fill(alias).join(',')}]`
    const lines = Array.from(
      { length: 12 },
      (_, level) => `a${level}: &a${level} ${ten(level > 0 ? `*a${level - 1}` : '1')}`,
    )
    expect(treeFromYaml(lines.join('\n')).problems.map(({ kind }) => kind)).toEqual(['size'])
  })
})

// No time is asserted: with anything worse than linear work these would not end within the runner's limit.
test.each([
  ...[
    '"',
    "'",
    '&a ',
    '!t ',
    '*a ',
    '| ',
    '#',
    '%',
    '---\n',
    ': ',
    'a: b\n',
    'a: b, ',
    '[a]: ',
    '|\n  a\n',
    '{{',
    '\n',
  ],
  ...[
    '"\\',
    'a: [\n',
    '<<: *a\n',
    '&a a: *a\n',
    '>-\n\n',
    '[]',
    '{}: ',
    '${',
    ' \n',
    '"a\n',
    'x\n',
    '- a\n',
    '!Sub "',
  ],
])('a long run of %j', (piece) => {
  expect(treeFromYaml(piece.repeat(20_000)).problems).toBeInstanceOf(Array)
})

describe('places in strings', () => {
  const words = fc.constantFrom(
    'a',
    'b',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\\',
    "'",
    '"',
    '\t',
    'é',
    '\u{1f600}',
    ': ',
    '${X}',
    '#',
    '{% $a %}',
  )
  const values = fc.array(words, { maxLength: 14 }).map((parts) => parts.join(''))

  test.each(['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const)(
    '%s',
    (style) => {
      fc.assert(
        fc.property(
          values,
          fc.integer({ min: 2, max: 4 }),
          fc.boolean(),
          fc.boolean(),
          (value, indent, narrow, crlf) => {
            const lf = stringify(
              { k: { n: value, z: 1 } },
              { defaultStringType: style, indent, lineWidth: narrow ? 20 : 0 },
            )
            const text = crlf ? lf.replaceAll('\n', '\r\n') : lf
            // Of blanks alone the library writes blocks that it does not read.
            fc.pre(parseDocument(text).errors.length === 0)
            const tree = treeFromYaml(text)
            for (const node of tree.root ? descendants(tree.root) : []) {
              if (node.kind !== 'string') continue
              expect(node.value).toBe(parse(text).k.n)
              for (let unit = 0; unit < node.value.length; unit++) {
                const { start, end } = tree.within(node, unit, unit + 1)
                expectStandsFor(text.slice(start, end), node.value.charAt(unit))
              }
            }
          },
        ),
        { numRuns: 500 },
      )
    },
  )
})

/** A unit is itself, an escape, a doubled quote, or a blank that was folded or ends the block. */
function expectStandsFor(written: string, unit: string): void {
  const isBlank = /\s/.test(unit) && /^\s*$/.test(written)
  if (written === unit || isBlank || written.startsWith('\\') || written === "''") return
  expect(written).toBe(unit)
}
