/** Regular expressions as grammars: what they match, that they match as JavaScript does, and always in linear time. */
import { UserError } from '@aws-delivery-actions/host'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { grammarFrom } from '../src/tag/grammar.js'
import { programFrom } from '../src/tag/linear-expression.js'
import { matchWhole } from '../src/tag/linear-match.js'

const usual = '^(?<env>[a-z]+)_(?<scope>[a-z0-9-]+)/(?<team>[A-Za-z]+)/v(?<version>[0-9.]+)$'

describe('an expression', () => {
  test.each([
    [
      usual,
      'dev_us-east-1/research/v1.0',
      { env: 'dev', scope: 'us-east-1', team: 'research', version: '1.0' },
    ],
    [
      '^release/(?<version>\\d+\\.\\d+)(?:-rc)?@(?<team>\\w+)\\.(?<scope>global|(?:us|eu)-[a-z]+-\\d)\\.(?<env>[^.]{2,7}?)$',
      'release/1.0-rc@risk.eu-west-1.prod',
      { env: 'prod', scope: 'eu-west-1', team: 'risk', version: '1.0' },
    ],
  ])('%s takes %s', (expression, tag, fields) => {
    const match = grammarFrom(expression).match(tag)
    if ('mismatch' in match) throw new Error(match.mismatch.trouble)
    expect(Object.fromEntries(match.spans.map(({ name, from, to }) => [name, tag.slice(from, to)]))).toEqual(
      fields,
    )
    const starts = match.spans.map(({ from }) => from)
    expect(starts).toEqual([...starts].sort((one, other) => one - other))
  })

  test.each([
    ['dev_us-east-1/research/1.0', '1.0'],
    ['dev_us-east-1/research/v1.0/x', '/x'],
    ['xdev_US/research/v1.0', 'US/research/v1.0'],
    ['dev_us', 's'],
  ])('marks where %s leaves it', (tag, marked) => {
    const match = grammarFrom(usual).match(tag)
    if ('spans' in match) throw new Error('it matched')
    expect(tag.slice(match.mismatch.from, match.mismatch.to)).toBe(marked)
  })

  test.each([
    ['(?<env>a)_(?<scope>b)/(?<team>c)/(?<version>d)', 'is not anchored'],
    ['^(?<env>a)_(?<scope>b)/(?<team>c)/(?<version>d)\\$', 'is not anchored'],
    ['^(?<env>a)_(?<scope>b)/(?<team>c)$', 'has the group (?<version>…) nowhere'],
    ['^(?<env>a)(?<env>a)_(?<scope>b)/(?<team>c)/(?<version>d)$', 'has the group (?<env>…) 2 times'],
    ['^(?<env>a)_(?<scope>b)/(?<team>c)/(?<version>d)(?<x>e)$', 'has the unknown group (?<x>…)'],
    ['^(?<env>a)\\1$', 'has a back reference'],
    ['^(?<env>a)\\k<env>$', 'has a back reference'],
    ['^(?=a)(?<env>a)$', 'has a look-around'],
    ['^(?<!a)(?<env>a)$', 'has a look-around'],
    ['^a$b$', 'has an anchor within'],
    ['^a\\b$', 'has an anchor within'],
    ['^*a$', 'repeats nothing'],
    ['^a**$', 'repeats nothing'],
    ['^a{3,1}$', 'runs backwards'],
    ['^(a$', 'does not close its group'],
    ['^a)$', 'closes a group that is not open'],
    ['^[z-a]$', 'has the class [z-a]'],
    ['^\\p{L}$', 'is not read here'],
    ['^(((((((((((((((((((((((a)))))))))))))))))))))))$', 'too deep in one another'],
    ['^((((a{99}){99}){99}){99}){99}$', 'repeats more than can be followed'],
    ['^(?:a*)*$', 'repeats what may be empty'],
    ['^(?:){999}$', 'repeats what may be empty'],
    ['^(?:(?:(?:){999}){999}){999}$', 'repeats what may be empty'],
    ['^(?:a|b?){2,}$', 'repeats what may be empty'],
    ['^(?:(?:(?:(?:a{0}){0,1}a){999}){999}){999}$', 'repeats more than can be followed'],
    [`^${'a'.repeat(600)}$`, 'has more than 500 characters'],
  ])('%s is refused', (expression, message) => {
    expect(() => grammarFrom(expression)).toThrow(UserError)
    expect(() => grammarFrom(expression)).toThrow(message)
  })

  test('that makes other matchers run for ages ends at once', () => {
    const groups = '(?<env>(?:a+)+)(?<scope>(?:a|a)*)(?<team>(?:a+b?)*)(?<version>(?:a|aa)+)'
    const grammar = grammarFrom(`^${groups}b$`)
    const started = performance.now()
    expect(grammar.match('a'.repeat(400))).toHaveProperty('mismatch')
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

/** Expressions in which no repetition holds what can be empty: there engines differ in what a group then holds. */
const piece = fc.constantFrom('a', 'b', '[ab]', '.', '\\w', 'ab', '[^a]')
const quantified = fc
  .tuple(piece, fc.constantFrom('', '*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}', '{0,2}?', '{1,}'))
  .map(([one, sign]) => (one.length === 2 && !one.startsWith('\\') ? `(?:${one})${sign}` : one + sign))
const sequence = fc.array(quantified, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''))
const expression = fc
  .array(fc.tuple(sequence, sequence, fc.constantFrom('group', 'choice', 'plain')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) =>
    parts
      .map(([one, other, kind], index) => {
        if (kind === 'plain') return one
        return kind === 'group' ? `(?<g${index}>${one})` : `(?<g${index}>${one}|${other})`
      })
      .join(''),
  )

test('matches what JavaScript matches, group by group', () => {
  fc.assert(
    fc.property(expression, fc.stringMatching(/^[abc]{0,8}$/), (source, text) => {
      const theirs = new RegExp(`^(?:${source})$`).exec(text)
      const ours = matchWhole(programFrom(source), text)
      if (theirs === null) return expect(ours).toHaveProperty('reached')
      if ('reached' in ours) throw new Error(`${source} should match ${text}`)
      for (const [name, group] of Object.entries(theirs.groups ?? {})) {
        const span = ours.groups.get(name)
        expect(span && text.slice(span.from, span.to)).toBe(group)
      }
    }),
    { numRuns: 3000 },
  )
})
