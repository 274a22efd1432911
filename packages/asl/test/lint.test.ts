import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { lint } from '../src/index.js'

type Expected = {
  readonly rule: string
  /** `line:column` */
  readonly at: string
  readonly end?: string
  readonly pointer: string
  readonly severity?: string
  readonly state?: string
  readonly hint?: string
  readonly message?: string
}

type Case = {
  readonly name: string
  readonly text: string
  readonly type?: 'standard' | 'express'
  readonly expect: readonly Expected[]
}

const cases: readonly Case[] = JSON.parse(readFileSync(new URL('cases/lint.json', import.meta.url), 'utf8'))

const valid = new URL('valid/', import.meta.url)

describe('what the language allows, however rarely it is seen', () => {
  test.each(readdirSync(valid))('%s has no error and no warning', async (name) => {
    const { findings } = await lint(readFileSync(new URL(name, valid), 'utf8'))
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
  })
})

describe('lint', () => {
  test.each(cases.map((each) => [each.name, each] as const))(
    '%s',
    async (_, { text, type, expect: expected }) => {
      const report = await lint(text, { type: type ?? 'auto' })
      // What is only worth knowing has its tests beside the rules.
      const findings = report.findings.filter(({ severity }) => severity !== 'info')
      const found = findings.map(({ rule, severity, range, pointer, state, hint, message }, index) => ({
        rule,
        severity,
        at: `${range.start.line}:${range.start.column}`,
        pointer,
        ...(expected[index]?.end === undefined ? {} : { end: `${range.end.line}:${range.end.column}` }),
        ...(expected[index]?.state === undefined ? {} : { state }),
        ...(expected[index]?.hint === undefined ? {} : { hint }),
        ...(expected[index]?.message === undefined ? {} : { message }),
      }))
      expect(found).toEqual(expected.map((each) => ({ severity: 'error', ...each })))
    },
  )

  test('counts one definition where there is an object, none elsewhere', async () => {
    expect((await lint('{}')).definitions).toBe(1)
    expect((await lint('[]')).definitions).toBe(0)
    expect((await lint('')).definitions).toBe(0)
  })
})
