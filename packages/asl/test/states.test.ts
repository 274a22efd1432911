/** One state each, and what is said of it; the cases stand in `cases/states.yaml`. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { lint } from '../src/index.js'

type Case = {
  readonly name: string
  readonly language?: 'JSONata'
  /** Ends the machine where it names no other state. */
  readonly state: { readonly Type: string; readonly Next?: string }
  /** Further fields of the machine. */
  readonly machine?: object
  readonly expect: readonly {
    readonly rule: string
    /** An error, where nothing is said. */
    readonly severity?: string
    /** Below the state. */
    readonly pointer: string
    readonly message?: string
    readonly hint?: string
  }[]
}

const cases: readonly Case[] = parse(readFileSync(new URL('cases/states.yaml', import.meta.url), 'utf8'))

describe('one state', () => {
  test.each(cases.map((each) => [each.name, each] as const))('%s', async (_, each) => {
    const { findings } = await lint(definitionOf(each))
    const own = findings.filter(({ severity }) => severity !== 'info')
    const found = own.map(({ rule, severity, pointer, message, hint }, index) => ({
      rule,
      severity,
      pointer: pointer.replace('/States/Here', ''),
      ...(each.expect[index]?.message === undefined ? {} : { message }),
      ...(each.expect[index]?.hint === undefined ? {} : { hint }),
    }))
    expect(found).toEqual(each.expect.map((wanted) => ({ severity: 'error', ...wanted })))
  })
})

const withoutEnd = ['Choice', 'Succeed', 'Fail']

function definitionOf({ state, language, machine }: Case): string {
  const text = JSON.stringify(state)
  const End = withoutEnd.includes(state.Type) || state.Next !== undefined ? undefined : true
  const Done = text.includes('"Done"') ? { Type: 'Succeed' } : undefined
  return JSON.stringify({
    QueryLanguage: language,
    StartAt: 'Here',
    ...machine,
    States: { Here: { ...state, End }, Done },
  })
}
