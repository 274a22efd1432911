import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parseIntrinsic } from '../src/expression/intrinsic.js'
import { pathTrouble, referenceTrouble, unknownContextMember, variableOf } from '../src/expression/path.js'

type Case = { readonly text: string; readonly trouble: string | null }

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`cases/${name}.json`, import.meta.url), 'utf8'))
}

function expectTrouble(found: string | undefined, expected: string | null): void {
  if (expected === null) expect(found).toBeUndefined()
  else expect(found).toContain(expected)
}

const { paths, references } = read<{ paths: readonly Case[]; references: readonly Case[] }>('paths')

describe('paths', () => {
  test.each(paths)('$text: $trouble', ({ text, trouble }) => expectTrouble(pathTrouble(text), trouble))
})

describe('reference paths', () => {
  test.each(references)('$text: $trouble', ({ text, trouble }) =>
    expectTrouble(referenceTrouble(text), trouble),
  )
})

describe('intrinsic functions', () => {
  test.each(read<readonly Case[]>('intrinsics'))('$text: $trouble', ({ text, trouble }) => {
    const parsed = parseIntrinsic(text)
    expectTrouble(parsed.ok ? undefined : parsed.trouble, trouble)
  })
})

test.each([
  ['$$.Execution.Input.x', undefined],
  ['$$', undefined],
  ['$$.Map.Item.Value.x', undefined],
  ['$.Executoin', undefined],
  ['$$.Executoin.Id', 'Executoin'],
  ['$$.Execution.Nmae', 'Nmae'],
  ['$$.constructor', 'constructor'],
])('context path %s: unknown member %s', (path, name) => {
  expect(unknownContextMember(path)?.name).toBe(name)
})

test.each([
  ['$x.y', 'x'],
  ['$x', 'x'],
  ['$.x', undefined],
  ['$$.x', undefined],
  ["$['x']", undefined],
])('the variable of %s is %s', (path, name) => {
  expect(variableOf(path)).toBe(name)
})
