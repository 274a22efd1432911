import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ScanFault } from '../src/read/scan-fault.js'
import { JsonScanner, type Outline } from '../src/read/scanner.js'

type Event = readonly [path: string, value: unknown]

/** Enters the outer two levels, takes what is in them, and tells what it was given. */
function scanned(text: Buffer | string, cuts: readonly number[] = []): readonly Event[] {
  const events: Event[] = []
  const outline: Outline = {
    choose: (path, kind) => {
      events.push([`${path.join('/')} ${kind}`, undefined])
      if (kind !== 'scalar' && path.length < 2) return 'enter'
      return path[0] === 'skipped' ? 'skip' : 'take'
    },
    take: (path, value) => events.push([path.join('/'), value]),
  }
  const scanner = new JsonScanner(outline)
  const bytes = Buffer.from(text)
  let start = 0
  for (const end of [...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]) {
    // A source may use one buffer for all pieces.
    const piece = Buffer.from(bytes.subarray(start, end))
    scanner.push(piece)
    piece.fill(0x22)
    start = end
  }
  scanner.end()
  return events
}

function outcome(text: Buffer | string, cuts: readonly number[] = []): unknown {
  try {
    return scanned(text, cuts)
  } catch (fault) {
    if (!(fault instanceof ScanFault)) throw fault
    return { what: fault.what, at: fault.at, expected: fault.expected }
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const jsonTexts = fc
  .tuple(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 1, 3))
  .map(([text, indent]) => JSON.stringify(JSON.parse(text), null, indent))

/** Sound texts with a few characters put in, left out or exchanged. */
const damagedTexts = fc
  .tuple(
    jsonTexts,
    fc.array(
      fc.record({
        at: fc.nat(),
        left: fc.nat(2),
        put: fc.constantFrom(
          '',
          '"',
          '\\',
          '{',
          '}',
          '[',
          ']',
          ',',
          ':',
          '0',
          '-',
          '.',
          'e',
          '+',
          't',
          'null',
          ' ',
          '\n',
          '\0',
          '\\u12',
          'é',
        ),
      }),
      { maxLength: 3 },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((whole, { at, left, put }) => {
      const start = at % (whole.length + 1)
      return whole.slice(0, start) + put + whole.slice(start + left)
    }, text),
  )

const twice = /a member stands twice/

const manyCuts = fc.array(fc.nat(), { maxLength: 12 })

describe('the scanner of JSON texts', () => {
  test('gives the same however the text is cut', () => {
    fc.assert(
      fc.property(fc.oneof(jsonTexts, damagedTexts), manyCuts, (text, cuts) => {
        expect(outcome(text, cuts)).toEqual(outcome(text))
      }),
      { numRuns: 2000 },
    )
  })

  test('gives the same when every byte is a piece of its own', () => {
    const text =
      '{"a":[1,-0.5e+3,true,null,"\\u00e9\\\\\\"é\u{1f600}",{"b":[[]]},{}],"skipped":[false,"]}"],"c":12}'
    const cuts = Array.from(Buffer.from(text), (_, at) => at)
    expect(outcome(text, cuts)).toEqual(outcome(text))
    expect(scanned(text).filter(([, value]) => value !== undefined)).toEqual([
      ['a/*', 1],
      ['a/*', -500],
      ['a/*', true],
      ['a/*', null],
      ['a/*', 'é\\"é\u{1f600}'],
      ['a/*', { b: [[]] }],
      ['a/*', {}],
      ['c', 12],
    ])
  })

  test('takes exactly what JSON.parse takes, but for a member that stands twice', () => {
    fc.assert(
      fc.property(damagedTexts, (text) => {
        const found = outcome(text)
        const isTaken = Array.isArray(found) || twice.test(JSON.stringify(found))
        expect(isTaken).toBe(isJson(text))
      }),
      { numRuns: 5000 },
    )
  })

  test('makes the values that JSON.parse makes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(scanned(JSON.stringify({ value: { inner: value } }))).toContainEqual([
          'value/inner',
          JSON.parse(JSON.stringify(value)),
        ])
      }),
    )
  })

  test('throws nothing but its own fault on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), manyCuts, (bytes, cuts) => {
        expect(() => outcome(Buffer.from(bytes), cuts)).not.toThrow()
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['[1,\n 2,\n x]', { offset: 9, line: 3 }],
    ['{"a":1\n,}', { offset: 8, line: 2 }],
    ['01', { offset: 1, line: 1 }],
  ])('tells where %j is wrong', (text, at) => {
    expect(outcome(text)).toMatchObject({ at })
  })

  test('stops at 500 levels, in skipped values too', () => {
    expect(outcome(`{"skipped":${'['.repeat(499)}${']'.repeat(499)}}`)).toEqual(expect.any(Array))
    expect(outcome(`{"skipped":${'['.repeat(500)}${']'.repeat(500)}}`)).toMatchObject({
      at: { offset: 510 },
      expected: 'at most 500 levels of objects and lists',
    })
  })

  test('counts values with bytes that are no UTF-8', () => {
    const scanner = new JsonScanner({
      choose: (path) => (path.length === 0 ? 'enter' : 'take'),
      take: () => undefined,
    })
    scanner.push(Buffer.from('5b22ff22 2c22efbfbd22 2c226122 5d'.replaceAll(' ', ''), 'hex'))
    scanner.end()
    expect(scanner.faultyTexts).toBe(1)
  })
})
