import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import {
  type DocumentedRule,
  documentedRules,
  fileRules,
  lint,
  lintTree,
  rulesPage,
  sourceText,
} from '../src/index.js'
import { treeFromYaml } from '../src/source/yaml.js'

const rules = await documentedRules()
const table = rules.map((rule) => [rule.id, rule] as const)

const files = readdirSync(new URL('../src/rules', import.meta.url), { recursive: true }).map(String)

/** What a rule says of the whole machine or of its text is not said of inner ones. */
const ofTheWhole = [
  'byte-order-mark',
  'definition-not-an-object',
  'definition-too-large',
  'duplicate-json-key',
  'json-comment',
  'json-syntax',
  'json-trailing-comma',
  'map-item-outside-map',
  'nesting-too-deep',
  'template-not-definition',
  'text-too-long',
]
const inner = table
  .filter(([id, { exampleNotation }]) => !ofTheWhole.includes(id) && exampleNotation === undefined)
  .flatMap(([id, rule]) => (['Map', 'Parallel'] as const).map((kind) => [id, kind, rule] as const))

/** The example's states as the body of another one. */
function insideOf(kind: 'Map' | 'Parallel', example: string): string {
  const { StartAt, States, ...top } = JSON.parse(example)
  const body = { StartAt, States }
  const outer =
    kind === 'Map'
      ? { Type: 'Map', ItemProcessor: body, End: true }
      : {
          Type: 'Parallel',
          Branches: [{ StartAt: 'Other', States: { Other: { Type: 'Succeed' } } }, body],
          End: true,
        }
  return JSON.stringify({ ...top, StartAt: 'Outermost', States: { Outermost: outer } })
}

async function findingsIn(text: string, { exampleType = 'standard', exampleNotation }: DocumentedRule) {
  if (exampleNotation === undefined) return (await lint(text, { type: exampleType })).findings
  return (await lintTree(treeFromYaml(text), sourceText(text), exampleType)).findings
}

describe('every rule', () => {
  test.each(table)('%s finds its fault in the bad example, at its level', async (id, rule) => {
    const own = (await findingsIn(rule.bad, rule)).filter((finding) => finding.rule === id)
    expect(own).not.toEqual([])
    for (const { severity, awsCode, message, hint } of own) {
      expect({ severity, awsCode }).toEqual({ severity: rule.level, awsCode: rule.awsCode ?? null })
      expect(message).toMatch(/^\S.*[^.\s]$/s)
      expect(hint).toMatch(/^\S.*[.?]$/s)
    }
  })

  test.each(table)('%s alone finds errors and warnings in its bad example', async (id, rule) => {
    const others = (await findingsIn(rule.bad, rule)).filter(
      ({ rule: found, severity }) => found !== id && severity !== 'info',
    )
    expect(others).toEqual([])
  })

  test.each(table)('%s has a good example that differs and has no fault', async (id, rule) => {
    expect(rule.good).not.toBe(rule.bad)
    const findings = await findingsIn(rule.good, rule)
    expect(findings.filter(({ rule: found, severity }) => found === id || severity !== 'info')).toEqual([])
  })

  test.each(inner)('%s finds its fault inside of a %s state too', async (id, kind, rule) => {
    const findings = await findingsIn(insideOf(kind, rule.bad), rule)
    expect(findings.filter(({ rule: found }) => found === id)).not.toEqual([])
    const clean = await findingsIn(insideOf(kind, rule.good), rule)
    expect(clean.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test.each(table)('%s stands in a file of its name and has its words', (id, rule) => {
    expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/)
    expect(files.filter((file) => file.endsWith(`/${id}.ts`))).toHaveLength(2)
    expect(files).toContain(`pages/${id}.ts`)
    expect(rule.description).toMatch(/^\S.*\.$/s)
    expect(rule.hint).toMatch(/\.$/)
    expect(rule.documentation).toMatch(/^https:\/\//)
  })

  test('has an id of its own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })

  test('is listed in its folder', () => {
    const own = files.filter((file) => /\/.*\.ts$/.test(file) && !/^pages\/|\/index\.ts$/.test(file))
    expect(rules.map(({ id }) => id).sort()).toEqual(
      own.map((file) => file.replace(/^.*\/|\.ts$/g, '')).sort(),
    )
  })
})

test('the page of the rules has a section for each', () => {
  const page = rulesPage(rules)
  for (const { id } of [...rules, ...fileRules]) expect(page).toContain(`\n## ${id}\n`)
  expect(page.length).toBeLessThan(200_000)
})
