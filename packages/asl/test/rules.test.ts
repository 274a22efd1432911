import { existsSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { fileRules, lint, lintTree, type Rule, rules, rulesPage, sourceText } from '../src/index.js'
import { treeFromYaml } from '../src/source/yaml.js'

const table = rules.map((rule) => [rule.id, rule] as const)

async function findingsIn(text: string, { exampleType = 'standard', exampleNotation }: Rule) {
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

  test.each(table)('%s is silent on the good example, and so is every error', async (id, rule) => {
    const findings = await findingsIn(rule.good, rule)
    expect(findings.filter(({ rule: found, severity }) => found === id || severity === 'error')).toEqual([])
  })

  test.each(table)('%s stands in a file of its name and has its words', (id, rule) => {
    expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/)
    expect(existsSync(new URL(`../src/rules/${id}.ts`, import.meta.url))).toBe(true)
    expect(rule.description).toMatch(/^\S.*\.$/s)
    expect(rule.hint).toMatch(/\.$/)
    expect(rule.documentation).toMatch(/^https:\/\//)
  })

  test('has an id of its own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })
})

test('the page of the rules has a section for each', () => {
  const page = rulesPage(rules)
  for (const { id } of [...rules, ...fileRules]) expect(page).toContain(`\n## ${id}\n`)
  expect(page.length).toBeLessThan(200_000)
})
