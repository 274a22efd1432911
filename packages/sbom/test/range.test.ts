import { bounds, inRange, parseRange, RangeProblem, versionKey } from '@aws-delivery-actions/sbom/versions'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import semver from 'semver'
import type { Ecosystem } from '../src/document.js'
import { ecosystems } from '../src/query/ecosystem-name.js'
import cases from './data/ranges.json' with { type: 'json' }
import { pairs, seedsOf } from './order/pairs.js'

type Case = { ecosystem: Ecosystem; range: string; inside: string[]; outside: string[] }
type Problem = {
  ecosystem: Ecosystem
  range: string
  at: number
  length: number
  what: string
  expected?: string
}

describe('ranges', () => {
  test.each(cases.ranges as Case[])('$ecosystem $range', ({ ecosystem, range, inside, outside }) => {
    const parsed = parseRange(ecosystem, range)
    expect(inside.filter((version) => !inRange(parsed, version))).toEqual([])
    expect(outside.filter((version) => inRange(parsed, version))).toEqual([])
  })

  test.each(cases.problems as Problem[])(
    '$ecosystem $range: $what',
    ({ ecosystem, range, at, length, what, expected = expect.stringMatching(/./) }) => {
      const problem = problemOf(() => parseRange(ecosystem, range))
      expect(problem).toMatchObject({ at, length, message: what, expected })
    },
  )

  test('bounds say the same as the range', () => {
    const texts = cases.ranges as Case[]
    for (const { ecosystem, range } of texts) {
      const parsed = parseRange(ecosystem, range)
      for (const version of ['', ...seedsOf(ecosystem)]) {
        const key = versionKey(ecosystem, version)
        const isInside = bounds(parsed).some(
          ({ from, to }) =>
            (from === undefined || key > from.key || (from.inclusive && key === from.key)) &&
            (to === undefined || key < to.key || (to.inclusive && key === to.key)),
        )
        expect({ range, version, isInside }).toEqual({ range, version, isInside: inRange(parsed, version) })
      }
    }
  })

  test('bounds rise and do not touch', () => {
    const intervals = bounds(parseRange('npm', '3.0.0 || <1.0.0 || >=1.0.0 <2.0.0 || >5.0.0 || 5.0.0'))
    expect(intervals.map(({ from, to }) => [from?.version, to?.version])).toEqual([
      ['', '2.0.0'],
      ['3.0.0', '3.0.0'],
      ['5.0.0', undefined],
    ])
  })

  test('npm ranges as npm has them', () => {
    const versions = [...pairs('npm', 3000, 5)]
      .flat()
      .filter((version) => /^\d/.test(version) && semver.valid(version) !== null)
    const operators = ['', '=', '>', '>=', '<', '<=', '^', '~']
    const wrong: string[] = []
    for (const [index, version] of versions.entries()) {
      const range = `${operators[index % operators.length]}${versions[(index * 7) % versions.length]}`
      const other = versions[(index * 13) % versions.length] ?? ''
      for (const candidate of [version, other]) {
        const isInside = inRange(parseRange('npm', range), candidate)
        const expected = semver.satisfies(candidate, range, { includePrerelease: true })
        if (isInside !== expected) wrong.push(`${candidate} in ${range}: ${expected}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('npm ranges with a hyphen as npm has them', () => {
    const sides = [...new Set([...pairs('npm', 200, 9)].flat())].filter((one) => semver.valid(one) !== null)
    sides.push('1', '1.2', '0.0', '2.x')
    // To npm the pre-releases of the lower side are above it.
    const releases = sides.filter((one) => semver.prerelease(one)?.length === undefined && semver.valid(one))
    const wrong: string[] = []
    for (const [index, from] of sides.entries()) {
      const range = `${from} - ${sides[(index * 7) % sides.length]}`.trim()
      for (const version of releases) {
        const expected = semver.satisfies(version, range)
        if (inRange(parseRange('npm', range), version) !== expected) wrong.push(`${version} in ${range}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('nothing but a problem of the range is thrown, whatever the text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...'<>=!~^|, []()*x.-:/0129va%'), maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom('vers:npm/', 'vers:maven/', '|', '<', '>', '=', '!', '1', '2'),
        maxLength: 20,
      }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...ecosystems), texts, fc.string(), (ecosystem, text, version) => {
        const problem = problemOf(() => inRange(parseRange(ecosystem, text), version))
        if (problem === undefined) return
        expect(problem.at).toBeGreaterThanOrEqual(0)
        expect(problem.at + problem.length).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 3000 },
    )
  })

  test('a text that is too long is refused, and a long one is quick', () => {
    expect(problemOf(() => parseRange('npm', `<${'1'.repeat(5000)}`))?.message).toBe('the range is too long')
    expect(bounds(parseRange('npm', Array(600).fill('!=1.0').join(' ')))).toHaveLength(2)
    expect(problemOf(() => parseRange('maven', '('.repeat(4000)))?.message).toBe(
      'the interval is not complete',
    )
  })
})

function problemOf(act: () => unknown): RangeProblem | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    if (error instanceof RangeProblem) return error
    throw error
  }
}
