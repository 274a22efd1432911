import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { differenceOf } from '../src/diff/difference.js'
import { inWords, markdownOf, textOf } from '../src/diff/difference-report.js'
import { imageFacts, type ShortImage } from './image-facts.js'

type Case = { name: string; before: ShortImage; after: ShortImage; text: string[]; words?: string }

const cases = parse(readFileSync(new URL('data/diff.yaml', import.meta.url), 'utf8')) as Case[]

describe('the difference', () => {
  test.each(cases)('$name', async ({ before, after, text, words }) => {
    const difference = differenceOf([await imageFacts('before', before)], [await imageFacts('after', after)])
    expect(textOf(difference)).toEqual(text)
    if (words !== undefined) expect(inWords(difference)).toBe(words)
  })

  test('of several images each is compared with itself', async () => {
    const image = (repository: string, ...names: string[]) =>
      imageFacts(repository, {
        repository,
        packages: names.map((name) => ({ purl: `pkg:npm/${name}@1.0.0` })),
      })
    const before = [await image('shop/web', 'a', 'b'), await image('shop/api', 'b')]
    const after = [await image('shop/web', 'a'), await image('registry.example.com/shop/api', 'b', 'a')]
    expect(textOf(differenceOf(before, after))).toEqual([
      'Packages added (1)',
      '  + a 1.0.0 (npm), in shop/api',
      'Packages removed (1)',
      '  - b 1.0.0 (npm), in shop/web',
    ])
    expect(textOf(differenceOf(before, before))).toEqual(['Nothing changed'])
  })

  test('what was removed one way is added the other way', async () => {
    for (const { before, after } of cases) {
      const [one, other] = [[await imageFacts('before', before)], [await imageFacts('after', after)]]
      const [there, back] = [differenceOf(one, other), differenceOf(other, one)]
      expect(back.added).toEqual(there.removed)
      expect(back.introduced).toEqual(there.fixed)
      expect(back.changed.map(({ from, to }) => [to, from])).toEqual(
        there.changed.map(({ from, to }) => [from, to]),
      )
    }
  })

  test('hostile names stay in their cells, and long tables are cut', async () => {
    const name = '<img src=x>|`a`\n::error::x'
    const packages = Array.from({ length: 150 }, (_, index) => ({
      purl: `pkg:npm/${encodeURIComponent(name)}${index}@1`,
    }))
    const blocks = markdownOf(
      '<b>',
      differenceOf([await imageFacts('before', {})], [await imageFacts('after', { packages })]),
    )
    const page = blocks.join('\n\n')
    expect(page).toContain('… and 50 more')
    expect(page).not.toContain('\n::error')
    expect(page.replace(/``.*?``/g, '')).not.toMatch(/(?<!\\)</)
    expect(page.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(102)
  })
})
