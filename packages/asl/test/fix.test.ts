/** What `fix` does to a text: the fault goes, no other character does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { applied, type DocumentedRule, documentedRules, type Finding, lint } from '../src/index.js'

const rules = await documentedRules()

const edits = (findings: readonly Finding[]) => findings.flatMap(({ edit }) => edit ?? [])

async function fixableIn({ id, bad, exampleType = 'standard' }: DocumentedRule) {
  const { findings } = await lint(bad, { type: exampleType })
  return findings.filter(({ rule, edit }) => rule === id && edit !== undefined)
}

test('the rules whose examples a machine can mend', async () => {
  const found: string[] = []
  for (const rule of rules.filter(({ exampleNotation }) => exampleNotation === undefined)) {
    if ((await fixableIn(rule)).length > 0) found.push(rule.id)
  }
  expect(found.sort()).toEqual([
    'byte-order-mark',
    'catch-shadowed-error',
    'choice-rule-repeated',
    'error-name-misspelt',
    'json-trailing-comma',
    'map-deprecated-field',
    'retry-shadowed-error',
    'type-unknown',
    'unknown-field',
    'version-unknown',
  ])
})

test('each example, mended, is clean of its rule', async () => {
  for (const rule of rules.filter(({ exampleNotation }) => exampleNotation === undefined)) {
    const fixable = await fixableIn(rule)
    if (fixable.length === 0) continue
    const { text } = applied(rule.bad, edits(fixable))
    const { findings } = await lint(text, { type: rule.exampleType ?? 'standard' })
    expect({ rule: rule.id, left: findings.filter(({ rule: id }) => id === rule.id) }).toEqual({
      rule: rule.id,
      left: [],
    })
  }
})

const state = (members: string) => `{"StartAt":"A","States":{"A":{"Type":"Pass",${members}}}}`

describe('of what can be meant', () => {
  test.each([
    ['a field in other letters', state('"next":"B"'), state('"Next":"B"')],
    ['a field that is there already', state('"next":"B","Next":"B"'), undefined],
    ['a field two letters away', state('"Commnet":"x","End":true'), undefined],
    ['a field with escapes in its name', state('"nex\\u0074":"B"'), undefined],
    [
      'a target in other letters',
      '{"StartAt":"a","States":{"A":{"Type":"Succeed"}}}',
      '{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}',
    ],
    [
      'a target that could be one of two',
      '{"StartAt":"done","States":{"Done":{"Type":"Succeed"},"DONE":{"Type":"Succeed"}}}',
      undefined,
    ],
    ['a target that is another word', '{"StartAt":"Doen","States":{"Done":{"Type":"Succeed"}}}', undefined],
    [
      'a word in other letters',
      '{"QueryLanguage":"jsonata","StartAt":"A","States":{"A":{"Type":"Succeed"}}}',
      '{"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Succeed"}}}',
    ],
  ])('%s', async (_, before, after) => {
    const { findings } = await lint(before)
    const found = edits(findings.filter(({ severity }) => severity === 'error'))
    expect(found.length === 0 ? undefined : applied(before, found).text).toBe(after)
  })
})

test('edits that touch are made one at a time', () => {
  const first = { start: 1, end: 3, text: 'x' }
  expect(applied('abcdef', [{ start: 2, end: 4, text: 'y' }, first])).toEqual({ text: 'axdef', count: 1 })
})

const folder = fileURLToPath(new URL('../../../../shared/corpora/asl/', import.meta.url))
const isThere = existsSync(folder)
if (!isThere) process.stdout.write('skipped: no corpus of definitions beside the repository\n')

;(isThere ? test : test.skip)(
  'what is mended in the corpus is no fault any more, and breaks nothing',
  async () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    let mended = 0
    for (const file of files.filter((file) => file.endsWith('.json'))) {
      const before = readFileSync(join(folder, file), 'utf8')
      const { findings } = await lint(before)
      const fixable = findings.filter(({ edit }) => edit !== undefined)
      if (fixable.length === 0) continue
      const after = (await lint(applied(before, edits(fixable)).text)).findings
      const told = (of: readonly Finding[]) => of.map(({ rule, pointer }) => `${rule} ${pointer}`)
      const broken = (of: readonly Finding[]) => of.filter(({ rule }) => rule === 'json-syntax').length
      expect({ file, broken: broken(after) }).toEqual({ file, broken: broken(findings) })
      if (fixable.length === 1) expect(told(after)).not.toEqual(expect.arrayContaining(told(fixable)))
      mended += fixable.length
    }
    expect(mended).toBeGreaterThan(5)
  },
)
