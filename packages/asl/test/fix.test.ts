/** What `fix` does to a text: the fault goes, no other character does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import {
  applied,
  type DocumentedRule,
  documentedRules,
  type Finding,
  lint,
  lintTree,
  sourceText,
} from '../src/index.js'
import { treeFromYaml } from '../src/source/yaml.js'

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
    'error-name-misspelt',
    'json-trailing-comma',
    'map-deprecated-field',
    'retry-shadowed-error',
    'type-unknown',
    'unknown-field',
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
    ['a field switched off by a sign', state('"_ResultPath":"$.x","#OutputPath":"$","End":true'), undefined],
    ['a remark by number', state('"Comment2":"x","End":true'), undefined],
    ['one field in two other letters', state('"next":"B","NEXT":"C"'), undefined],
    [
      'a type in two other letters',
      '{"StartAt":"A","States":{"A":{"type":"Fail","TYPE":"Pass"}}}',
      undefined,
    ],
    ['two fields that one could be', state('"Commen":"x","Comments":"y","End":true'), undefined],
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
    [
      'a target with other signs and letters',
      '{"StartAt":"größe ok?","States":{"Größe OK?":{"Type":"Succeed"}}}',
      '{"StartAt":"Größe OK?","States":{"Größe OK?":{"Type":"Succeed"}}}',
    ],
    [
      'a target that would need escapes',
      '{"StartAt":"a\\\\b","States":{"A\\\\B":{"Type":"Succeed"}}}',
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

describe('of warnings', () => {
  const machine = (members: string) => `{${members},"StartAt":"A","States":{"A":{"Type":"Succeed"}}}`
  const choice = (rules: string) =>
    `{"StartAt":"C","States":{"C":{"Type":"Choice","Choices":[${rules}],"Default":"A"},"A":{"Type":"Succeed"},"B":{"Type":"Succeed"}}}`
  const rule = (next: string, more = '') => `{"Variable":"$.a","StringEquals":"b"${more},"Next":"${next}"}`

  test.each([
    ['another writing of the version', machine('"Version":"1.0.0"'), machine('"Version":"1.0"')],
    ['another version', machine('"Version":"2.3"'), undefined],
    ['a rule repeated', choice(`${rule('A')}, ${rule('A')}`), choice(rule('A'))],
    ['a rule repeated with another target', choice(`${rule('A')}, ${rule('B')}`), undefined],
    [
      'a rule repeated with an address in it',
      choice(`${rule('A')}, ${rule('A', ',"Comment":"http://x"')}`),
      choice(rule('A')),
    ],
    ['a rule repeated with a comment', choice(`${rule('A')}, /* why */ ${rule('A')}`), undefined],
  ])('%s', async (_, before, after) => {
    const found = edits((await lint(before)).findings.filter(({ rule }) => !rule.startsWith('json-')))
    expect(found.length === 0 ? undefined : applied(before, found).text).toBe(after)
  })
})

describe('of YAML', () => {
  const done = '  Done: { Type: Succeed }\n'
  test.each([
    [
      'a target without quotes',
      'StartAt: which one?\nStates:\n  Which One?: { Type: Succeed }\n',
      'StartAt: Which One?\nStates:\n  Which One?: { Type: Succeed }\n',
    ],
    ['a target that needs quotes', 'StartAt: YES\nStates:\n  yes: { Type: Succeed }\n', undefined],
    ['a number in its place', `Version: 1.0.0\nStartAt: Done\nStates:\n${done}`, undefined],
    [
      'what an alias stands for',
      `StartAt: A\nStates:\n  A: &a { Type: pass, Next: Done }\n  B: *a\n${done}`,
      undefined,
    ],
    [
      'what is merged',
      `StartAt: A\nStates:\n  A:\n    Parameters: &d { next: 1 }\n    <<: *d\n    Type: Pass\n    End: true\n${done}`,
      undefined,
    ],
  ])('%s', async (_, before, after) => {
    const { findings } = await lintTree(treeFromYaml(before), sourceText(before), 'standard')
    const found = edits(findings)
    expect(findings).not.toEqual([])
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
