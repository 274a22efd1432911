import { expect, test } from '@jest/globals'
import { summaryOf } from '../src/summary.js'

test('one critical vulnerability stands before any number of others', () => {
  const tallies = [
    { sha: 'a', imagearn: 'lows', packages: 1, severities: { low: 120_000_000 } },
    { sha: 'b', imagearn: 'highs', packages: 1, severities: { high: 30_000 } },
    { sha: 'c', imagearn: 'one', packages: 1, severities: { critical: 1 } },
    { sha: 'd', imagearn: 'none', packages: 1, severities: {} },
    { sha: 'e', imagearn: 'larger', packages: 2, severities: {} },
  ]
  const [, table = ''] = summaryOf(tallies, { images: 5, packages: 6, vulnerabilities: 3 }, 'out')
  const order = [...table.matchAll(/`(\w+)`/g)].map(([, name]) => name)
  expect(order).toEqual(['one', 'highs', 'lows', 'larger', 'none'])
})
