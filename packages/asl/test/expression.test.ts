import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parseIntrinsic } from '../src/expression/intrinsic.js'
import { type Path, parsePath, referenceTrouble, unknownContextMember } from '../src/expression/path.js'

type Case = {
  readonly text: string
  readonly trouble: string | null
  /** What is underlined. */
  readonly at?: string
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`cases/${name}.json`, import.meta.url), 'utf8'))
}

function expectTrouble(found: string | undefined, expected: string | null): void {
  if (expected === null) expect(found).toBeUndefined()
  else expect(found).toContain(expected)
}

const { paths, references } = read<{ paths: readonly Case[]; references: readonly Case[] }>('paths')

function pathOf(text: string): Path {
  const parsed = parsePath(text)
  if (!parsed.ok) throw new Error(`${text} ${parsed.trouble}`)
  return parsed.path
}

describe('paths', () => {
  test.each(paths)('$text: $trouble', ({ text, trouble, at }) => {
    const parsed = parsePath(text)
    expectTrouble(parsed.ok ? undefined : parsed.trouble, trouble)
    if (at !== undefined) expect(parsed.ok ? '' : text.slice(parsed.start, parsed.end)).toBe(at)
  })
})

describe('reference paths', () => {
  test.each(references)('$text: $trouble', ({ text, trouble }) =>
    expectTrouble(referenceTrouble(pathOf(text))?.trouble, trouble),
  )
})

describe('intrinsic functions', () => {
  test.each(read<readonly Case[]>('intrinsics'))('$text: $trouble', ({ text, trouble, at }) => {
    const parsed = parseIntrinsic(text)
    expectTrouble(parsed.ok ? undefined : parsed.trouble, trouble)
    if (at !== undefined) expect(parsed.ok ? '' : text.slice(parsed.start, parsed.end)).toBe(at)
  })
})

test.each([
  ['$$.Execution.Input.x', undefined],
  ['$$', undefined],
  ['$$.Map.Item.Value.x', undefined],
  ['$$.Map.Item.Value.x', undefined],
  ["$$['Execution']['Nmae']", 'Nmae'],
  ['$$[0]', undefined],
  ['$$.Executoin.Id', 'Executoin'],
  ['$$.Execution.Nmae', 'Nmae'],
  ['$$.constructor', 'constructor'],
])('context path %s: unknown member %s', (path, name) => {
  expect(unknownContextMember(pathOf(path).steps)?.name).toBe(name)
})

test.each([
  ['$x.y', 'x'],
  ['$x', 'x'],
  ['$.x', undefined],
  ['$$.x', undefined],
  ["$['x']", undefined],
])('the variable of %s is %s', (path, name) => {
  expect(pathOf(path).variable).toBe(name)
})
