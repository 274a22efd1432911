/** Reads a cases file, in the form that `cases.schema.json` describes. Everything wrong is told with its place. */
import { didYouMean, exactInteger, type Json, stringifyExact, UserError } from '@aws-delivery-actions/host'
import type { Node, Pair, YAMLMap } from 'yaml'
import { expectationsFrom } from '../expect/expectations.js'
import { type Case, type CaseStatus, caseStatuses, type Mock, type Place } from './case.js'

export type CaseFile = { readonly file: string; readonly text: string }

const members = [
  'name',
  'input',
  'expect',
  'expect-status',
  'expect-states',
  'max-duration',
  'timeout',
  'state',
  'mock',
]
const mostCases = 1_000
const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** @throws {UserError} at the line and column of what is wrong, before anything is started. */
export async function casesFrom({ file, text }: CaseFile): Promise<readonly Case[]> {
  const yaml = await import('yaml')
  const lineCounter = new yaml.LineCounter()
  const document = yaml.parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    stringKeys: true,
    intAsBigInt: true,
  })
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { file, line, column: col }
  }
  const placeOf = (node: Node | null | undefined) => at(node?.range?.[0] ?? 0)
  const [problem] = document.errors
  if (problem !== undefined) {
    throw wrong('this is not YAML from here on', at(problem.pos[0]), problem.message.split('\n')[0])
  }
  const root = mapOf(document.contents, placeOf(document.contents as Node | null), ['cases'])
  const list = root.get('cases')
  if (!yaml.isSeq(list?.value) || list.value.items.length === 0) {
    throw wrong(
      'there is no list of cases',
      placeOf(document.contents as Node | null),
      'cases: with an item for each',
    )
  }
  if (list.value.items.length > mostCases) {
    throw wrong(`there are ${list.value.items.length} cases`, placeOf(list.value), `at most ${mostCases}`)
  }
  const cases: Case[] = []
  for (const item of list.value.items as Node[]) {
    const read = await caseFrom(item)
    if (cases.some(({ name }) => name === read.name)) {
      throw wrong(`the name ${read.name} stands twice`, read.place, 'a name of its own for each case')
    }
    cases.push(read)
  }
  return cases

  async function caseFrom(item: Node): Promise<Case> {
    const place = placeOf(item)
    const map = mapOf(item, place, members)
    const text = (key: string) => textOf(map.get(key), key)
    const lines = (key: string) => linesOf(map.get(key), key)
    const name = text('name')
    if (name === undefined) throw wrong('a case has no name', place, 'name: TEXT')
    const state = text('state')
    const mock = mockOf(map.get('mock'))
    if (mock !== undefined && state === undefined) {
      throw wrong(
        'a mock needs the state whose call it answers',
        placeOf(keyOf(map.get('mock'))),
        'state: NAME',
      )
    }
    const wanted = {
      expressions: lines('expect'),
      states: lines('expect-states'),
      maxDuration: durationOf(map.get('max-duration'), 'max-duration'),
    }
    return {
      name,
      place,
      expect: wanted.expressions,
      expectStates: wanted.states,
      maxDuration: wanted.maxDuration,
      input: stringifyExact(jsonOf(map.get('input')) ?? {}),
      status: statusOf(map.get('expect-status'), state !== undefined),
      expectations: await expectationsFrom({
        ...wanted,
        where: {
          expressions: inWords(placeOf(keyOf(map.get('expect')) ?? item)),
          states: inWords(placeOf(keyOf(map.get('expect-states')) ?? item)),
        },
      }),
      timeout: durationOf(map.get('timeout'), 'timeout'),
      state,
      mock,
    }
  }

  function mapOf(node: unknown, place: Place, known: readonly string[]): Map<string, Pair> {
    if (!yaml.isMap(node)) throw wrong('this is no object', place, `an object with ${known.join(', ')}`)
    const found = new Map<string, Pair>()
    for (const pair of (node as YAMLMap).items) {
      const key = String((pair.key as { value?: unknown }).value)
      if (!known.includes(key)) {
        const expected = `one of ${known.join(', ')}${didYouMean(key, known)}`
        throw wrong(`there is no member ${key}`, placeOf(pair.key as Node), expected)
      }
      found.set(key, pair)
    }
    return found
  }

  function keyOf(pair: Pair | undefined): Node | undefined {
    return pair?.key as Node | undefined
  }

  function textOf(pair: Pair | undefined, key: string): string | undefined {
    if (pair === undefined) return undefined
    const { value } = pair
    if (yaml.isScalar(value) && typeof value.value === 'string' && value.value !== '') return value.value
    throw wrong(`${key} is no text`, placeOf(pair.value as Node), 'a text that is not empty')
  }

  function linesOf(pair: Pair | undefined, key: string): string[] {
    if (pair === undefined) return []
    if (!yaml.isSeq(pair.value)) {
      return (textOf(pair, key) ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
    }
    return pair.value.items.map((item) => {
      if (yaml.isScalar(item) && typeof item.value === 'string' && item.value.trim() !== '') return item.value
      throw wrong(`${key} holds something else than texts`, placeOf(item as Node), 'a list of texts')
    })
  }

  function durationOf(pair: Pair | undefined, key: string): number | undefined {
    const given = textOf(pair, key)
    if (given === undefined) return undefined
    const parts = [...given.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)]
    if (parts.map(([whole]) => whole).join('') === given && given !== '') {
      return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (units[unit ?? ''] ?? 0), 0)
    }
    throw wrong(`${key} is no duration`, placeOf(pair?.value as Node), 'such as 30s or 2m')
  }

  function statusOf(pair: Pair | undefined, isState: boolean): CaseStatus {
    const given = textOf(pair, 'expect-status') ?? 'SUCCEEDED'
    const known = caseStatuses.slice(0, isState ? caseStatuses.length : 4)
    const found = known.find((status) => status === given)
    if (found !== undefined) return found
    const expected = `one of ${known.join(', ')}${didYouMean(given, known)}`
    throw wrong(`there is no status ${given}`, placeOf(pair?.value as Node), expected)
  }

  function jsonOf(pair: Pair | undefined): Json | undefined {
    if (pair === undefined) return undefined
    const value = (pair.value as Node).toJS(document, { maxAliasCount: 100 })
    return JSON.parse(
      JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? exactInteger(part) : part)),
    ) as Json
  }

  function mockOf(pair: Pair | undefined): Mock | undefined {
    if (pair === undefined) return undefined
    const map = mapOf(pair.value, placeOf(pair.value as Node), ['result', 'error'])
    if (map.size !== 1) {
      throw wrong('a mock answers with one thing', placeOf(pair.value as Node), 'either result or error')
    }
    const error = map.get('error')
    if (error === undefined) return { result: stringifyExact(jsonOf(map.get('result')) ?? null) }
    const given = mapOf(error.value, placeOf(error.value as Node), ['error', 'cause'])
    const [name, cause] = [textOf(given.get('error'), 'error'), textOf(given.get('cause'), 'cause')]
    return {
      errorOutput: {
        ...(name === undefined ? {} : { error: name }),
        ...(cause === undefined ? {} : { cause }),
      },
    }
  }
}

export function inWords({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}

function wrong(message: string, place: Place, expected: string | undefined): UserError {
  return new UserError(message, { where: inWords(place), expected })
}
