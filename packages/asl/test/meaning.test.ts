/**
 * Definitions with a fault of meaning, and the same mended; the pairs stand in `meaning/`, where a person may add one.
 * The fault gives its rule and nothing else that is more than a remark; mended, the definition gives no such finding.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { documentedRules, type Finding, lint } from '../src/index.js'

type Pair = {
  /** What is wrong, for people. */
  readonly fault: string
  readonly rule: string
  /** The state at fault; of several in it the innermost. `null` for the machine. */
  readonly state: string | null
  readonly type?: 'express'
  /** Without StartAt the first state is the start. */
  readonly definition: { readonly StartAt?: string; readonly States: object }
  /** What is put where, by JSON pointer, to mend it. */
  readonly mend?: Readonly<Record<string, unknown>>
  /** What is taken out, by JSON pointer. */
  readonly without?: readonly string[]
}

const folder = new URL('meaning/', import.meta.url)
const pairs = readdirSync(folder)
  .sort()
  .flatMap((file) => parse(readFileSync(new URL(file, folder), 'utf8'), { merge: true }) as readonly Pair[])
const table = pairs.map((pair) => [pair.fault, pair] as const)
const rules = new Map((await documentedRules()).map((rule) => [rule.id, rule]))

describe('a fault of meaning', () => {
  test.each(table)('%s', async (_, pair) => {
    const { rule, state } = pair
    const faults = told(await findingsIn(faulty(pair), pair), rule)
    expect([...new Set(faults.map((finding) => finding.rule))]).toEqual([rule])
    expect(faults[0]).toMatchObject({ state, severity: rules.get(rule)?.level })
    expect(told(await findingsIn(mended(pair), pair), rule)).toEqual([])
  })

  test('is one of at least eighty, each with words of its own', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(80)
    expect(new Set(pairs.map(({ fault }) => fault)).size).toBe(pairs.length)
    process.stdout.write(
      `${pairs.length} pairs of ${new Set(pairs.map(({ rule }) => rule)).size} rules told apart\n`,
    )
  })
})

async function findingsIn(definition: object, { type }: Pair): Promise<readonly Finding[]> {
  return (await lint(JSON.stringify(definition, undefined, 2), { type: type ?? 'auto' })).findings
}

/** Remarks count only where the pair is about one. */
function told(findings: readonly Finding[], own: string): readonly Finding[] {
  return findings.filter(({ rule, severity }) => rule === own || severity !== 'info')
}

function faulty({ definition }: Pair): object {
  return { StartAt: Object.keys(definition.States)[0], ...structuredClone(definition) }
}

function mended(pair: Pair): object {
  const definition = faulty(pair)
  for (const [pointer, value] of Object.entries(pair.mend ?? {})) {
    const { holder, key } = placeOf(pointer, definition)
    holder[key] = value
  }
  for (const pointer of pair.without ?? []) {
    const { holder, key } = placeOf(pointer, definition)
    expect(holder).toHaveProperty([key])
    delete holder[key]
  }
  expect(definition).not.toEqual(faulty(pair))
  return definition
}

function placeOf(pointer: string, root: object): { holder: Record<string, unknown>; key: string } {
  const names = pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
  let holder = root as Record<string, unknown>
  for (const name of names.slice(0, -1)) holder = holder[name] as Record<string, unknown>
  return { holder, key: names.at(-1) ?? '' }
}
