import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { documentedRules, lint } from '../src/index.js'
import { shapes } from '../src/schema/shapes.js'

const rules = await documentedRules()
const names = ['A', 'B', '__proto__', 'constructor', '${X}', '']
const fieldNames = [...new Set(Object.values(shapes).flatMap(({ fields }) => [...fields.keys()]))]
const texts = fc.oneof(
  fc.constantFrom(
    ...names,
    'Task',
    'Map',
    'Choice',
    'Parallel',
    'JSONata',
    'States.ALL',
    '{% $x %}',
    '$.a[',
    '$$.',
  ),
  fc.string({ unit: 'binary' }),
)

/** JSON that uses the language's own words in the wrong places. */
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 6, depthIdentifier: 'json' },
    texts,
    fc.double(),
    fc.constantFrom(null, true, false, -1, 0, 1e300),
    fc.array(tie('json'), { maxLength: 4, depthIdentifier: 'json' }),
    fc.dictionary(fc.oneof(fc.constantFrom(...fieldNames, ...names), texts), tie('json'), {
      maxKeys: 6,
      depthIdentifier: 'json',
    }),
  ),
}))

async function expectSound(text: string): Promise<void> {
  const { findings } = await lint(text)
  const lines = text.split(/\r\n|\r|\n/)
  for (const { range, rule, message } of findings) {
    expect(rules.map(({ id }) => id)).toContain(rule)
    expect(message).not.toBe('')
    expect(range.start.line).toBeGreaterThanOrEqual(1)
    expect(range.end.line).toBeLessThanOrEqual(lines.length)
    expect(range.start.column).toBeGreaterThanOrEqual(1)
    expect(range.end.column).toBeLessThanOrEqual((lines[range.end.line - 1]?.length ?? 0) + 2)
  }
}

test('any text is linted without a throw, and findings stand in it', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), expectSound))
})

test('any JSON is linted without a throw', async () => {
  await fc.assert(fc.asyncProperty(json, (value) => expectSound(JSON.stringify(value))))
})

test('text out of the pieces of JSON is linted without a throw', async () => {
  const pieces = fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '/',
      '//',
      '/*',
      '*/',
      '\n',
      '\r',
      ' ',
      '${',
      '${X}',
      '"a"',
      '"States"',
      '1',
      'null',
      '\ufeff',
    ],
  )
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 60 }), (parts) => expectSound(parts.join(''))),
    {
      numRuns: 2000,
    },
  )
})

test('every example survives any cut and any insertion', async () => {
  const examples = rules.flatMap(({ good, bad }) => [good, bad]).filter(({ length }) => length < 5000)
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...examples),
      fc.nat(),
      fc.nat(8),
      fc.string({ maxLength: 4 }),
      async (text, at, cut, put) => {
        const start = at % (text.length + 1)
        await expectSound(text.slice(0, start) + put + text.slice(start + cut))
      },
    ),
    { numRuns: 1000 },
  )
})
