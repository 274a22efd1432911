import {
  matches,
  nearMissOf,
  type PackageFacts,
  parseQuery,
  QueryProblem,
} from '@aws-delivery-actions/sbom/query'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import cases from './data/queries.json' with { type: 'json' }

const packages = cases.packages as PackageFacts[]

describe('queries', () => {
  test.each(cases.queries)('$query', ({ query, found }) => {
    const parsed = parseQuery(query)
    expect(packages.flatMap((facts, index) => (matches(parsed, facts) ? [index] : []))).toEqual(found)
  })

  test.each(cases.near)('$query: what is near is named by the query that finds it', ({ query, near }) => {
    const parsed = parseQuery(query)
    const found = packages.flatMap((facts) => nearMissOf(parsed, facts)?.query ?? [])
    expect([...new Set(found)]).toEqual(near)
    for (const other of found) {
      const missed = packages.filter((facts) => nearMissOf(parsed, facts)?.query === other)
      for (const facts of missed) expect(matches(parseQuery(other), facts)).toBe(true)
    }
  })

  test.each(cases.problems)('$query: $what', ({ query, at, length, what }) => {
    expect(problemOf(query)).toMatchObject({ at, length, message: what })
    expect(problemOf(query)?.expected).not.toBe('')
  })

  test('nothing but a problem of the query is thrown, whatever the text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: fc.constantFrom(...'pkg:/@<>=~^[](),| .-%?#0129anm'), maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom('pkg:', 'npm', '/', '@', '<', '1.0', 'license:', 'CVE-', '2021-'),
        maxLength: 12,
      }),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const problem = problemOf(text)
        if (problem !== undefined) {
          expect(problem.at).toBeGreaterThanOrEqual(0)
          expect(problem.at + problem.length).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 3000 },
    )
  })
})

function problemOf(text: string): QueryProblem | undefined {
  try {
    const query = parseQuery(text)
    for (const facts of packages) matches(query, facts)
    return undefined
  } catch (error) {
    if (error instanceof QueryProblem) return error
    throw error
  }
}
