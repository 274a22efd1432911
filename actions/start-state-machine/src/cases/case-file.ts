/** Reads a cases file, in the form that `cases.schema.json` describes. Everything wrong is told with its place. */
import { didYouMean, type Json, stringifyExact, UserError } from '@aws-delivery-actions/host'
import type { Alias, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import { mostBytes } from '../execution-input.js'
import { expectationsFrom, type Line } from '../expect/expectations.js'
import { readYaml } from '../yaml-text.js'
import { type Case, type CaseStatus, caseStatuses, type Mock, type Place, placeInWords } from './case.js'

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
const longestName = 200
const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** @throws {UserError} at the line and column of what is wrong, before anything is started. */
export async function casesFrom({ file, text }: CaseFile): Promise<readonly Case[]> {
  const { isAlias, isMap, isScalar, isSeq } = await import('yaml')
  const { document, jsonAt, ...places } = await readYaml(text, file)
  const placeOf = (node: Node | null | undefined): Place => ({ file, ...places.placeOf(node) })
  const whole = placeOf(document.contents)
  const list = mapOf(document.contents, whole, ['cases']).get('cases')
  const items = resolved(list?.value)
  if (!isSeq(items) || items.items.length === 0) {
    throw wrong('there is no list of cases', whole, 'cases: with an item for each')
  }
  if (items.items.length > mostCases) {
    throw wrong(`there are ${items.items.length} cases`, placeOf(items), `at most ${mostCases}`)
  }
  const cases: Case[] = []
  for (const item of (items as YAMLSeq<Node>).items) {
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
    const name = textOf(map.get('name'))
    if (name === undefined) throw wrong('a case has no name', place, 'name: TEXT')
    if (name.length > longestName) {
      throw wrong('the name is too long', valuePlace(map.get('name')), `at most ${longestName} characters`)
    }
    const tested = textOf(map.get('state'))
    const mock = mockOf(map.get('mock'))
    if (mock !== undefined && tested === undefined) {
      throw wrong('a mock needs the state whose call it answers', keyPlace(map.get('mock')), 'state: NAME')
    }
    const expressions = linesOf(map.get('expect'))
    const states = linesOf(map.get('expect-states'))
    const maxDuration = durationOf(map.get('max-duration'))
    return {
      name,
      place,
      input: inputOf(map.get('input')),
      expect: expressions.map(({ text }) => text),
      expectStates: states.map(({ text }) => text),
      maxDuration,
      expectations: await expectationsFrom({ expressions, states, maxDuration }),
      status: statusOf(map.get('expect-status'), tested !== undefined),
      timeout: durationOf(map.get('timeout')),
      tested: tested === undefined ? undefined : { name: tested, place: valuePlace(map.get('state')), mock },
    }
  }

  function mapOf(given: unknown, place: Place, known: readonly string[]): Map<string, Pair> {
    const node = resolved(given)
    if (!isMap(node)) throw wrong('this is no object', place, `an object with ${known.join(', ')}`)
    const found = new Map<string, Pair>()
    for (const pair of (node as YAMLMap).items) {
      const key = String((pair.key as Scalar).value)
      if (!known.includes(key)) {
        const expected = `one of ${known.join(', ')}${didYouMean(key, known)}`
        throw wrong(`there is no member ${key}`, keyPlace(pair), expected)
      }
      found.set(key, pair)
    }
    return found
  }

  /** What an alias stands for. */
  function resolved(node: unknown): unknown {
    return isAlias(node) ? (node as Alias).resolve(document) : node
  }

  function keyPlace(pair: Pair | undefined): Place {
    return placeOf(pair?.key as Node | undefined)
  }

  function valuePlace(pair: Pair | undefined): Place {
    return pair?.value === null ? keyPlace(pair) : placeOf(pair?.value as Node | undefined)
  }

  function textOf(pair: Pair | undefined): string | undefined {
    if (pair === undefined) return undefined
    const value = scalarIn(pair)
    if (typeof value === 'string' && value !== '') return value
    const expected = 'a text that is not empty, in quotes where it looks like something else'
    throw wrong(`${keyOf(pair)} is no text`, valuePlace(pair), expected)
  }

  function scalarIn({ value }: Pair): unknown {
    const node = resolved(value)
    return isScalar(node) ? node.value : undefined
  }

  /** A text of several lines, or a list of texts. */
  function linesOf(pair: Pair | undefined): Line[] {
    if (pair === undefined) return []
    const node = resolved(pair.value)
    if (isSeq(node)) return (node as YAMLSeq<Node>).items.map((item) => lineOf(item, pair))
    const given = textOf(pair) ?? ''
    return given.split('\n').flatMap((line, index) => {
      const text = line.trim()
      return text === '' ? [] : [{ text, where: placeInWords(linePlace(node as Scalar, index)) }]
    })
  }

  function lineOf(item: Node, pair: Pair): Line {
    const node = resolved(item)
    const text = isScalar(node) && typeof node.value === 'string' ? node.value.trim() : ''
    if (text !== '') return { text, where: placeInWords(placeOf(item)) }
    throw wrong(`${keyOf(pair)} holds something else than texts`, placeOf(item), 'a list of texts')
  }

  /** The lines of a literal block stand below its sign; those of other texts cannot be told apart. */
  function linePlace(node: Scalar, index: number): Place {
    const place = placeOf(node)
    if (node.type !== 'BLOCK_LITERAL') return place
    const line = place.line + 1 + index
    const column = (text.split('\n')[line - 1] ?? '').search(/\S/) + 1
    return { file, line, column: Math.max(1, column) }
  }

  function durationOf(pair: Pair | undefined): number | undefined {
    if (pair === undefined) return undefined
    const given = String(scalarIn(pair) ?? '')
    if (/^\d+(\.\d+)?$/.test(given)) {
      const expected = `a duration with its unit, such as ${given}s`
      throw wrong(`${keyOf(pair)} has no unit`, valuePlace(pair), expected)
    }
    const parts = [...given.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)]
    const total = parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (units[unit ?? ''] ?? 0), 0)
    const isWhole = parts.map(([part]) => part).join('') === given
    if (isWhole && total > 0 && total <= Number.MAX_SAFE_INTEGER) return total
    throw wrong(`${keyOf(pair)} is no duration`, valuePlace(pair), 'such as 30s or 2m')
  }

  function statusOf(pair: Pair | undefined, isState: boolean): CaseStatus {
    const given = textOf(pair) ?? 'SUCCEEDED'
    const known = isState
      ? (['SUCCEEDED', 'FAILED', ...caseStatuses.slice(4)] as const)
      : caseStatuses.slice(0, 4)
    const found = known.find((status) => status === given)
    if (found !== undefined) return found
    const expected = `one of ${known.join(', ')}${didYouMean(given, known)}`
    throw wrong(`there is no status ${given}`, valuePlace(pair), expected)
  }

  function inputOf(pair: Pair | undefined): string {
    if (pair === undefined) return '{}'
    const input = stringifyExact(jsonOf(pair))
    const size = Buffer.byteLength(input)
    if (size <= mostBytes) return input
    throw wrong(`the input has ${size} bytes`, keyPlace(pair), `at most ${mostBytes} bytes of UTF-8`)
  }

  /** `null` is a value; nothing at all is none. */
  function jsonOf(pair: Pair): Json {
    const node = pair.value as Node | null
    const isNothing = node === null || (isScalar(node) && node.value === null && node.source === '')
    if (!isNothing) return jsonAt(node)
    throw wrong(`${keyOf(pair)} has no value`, keyPlace(pair), 'JSON or YAML, such as {} or null')
  }

  function mockOf(pair: Pair | undefined): Mock | undefined {
    if (pair === undefined) return undefined
    const map = mapOf(pair.value, valuePlace(pair), ['result', 'error'])
    if (map.size !== 1) {
      throw wrong('a mock answers with one thing', valuePlace(pair), 'either result or error')
    }
    const result = map.get('result')
    if (result !== undefined) return { result: stringifyExact(jsonOf(result)) }
    const error = map.get('error')
    const given = mapOf(error?.value, valuePlace(error), ['error', 'cause'])
    const [name, cause] = [textOf(given.get('error')), textOf(given.get('cause'))]
    return {
      errorOutput: {
        ...(name === undefined ? {} : { error: name }),
        ...(cause === undefined ? {} : { cause }),
      },
    }
  }

  function keyOf({ key }: Pair): string {
    return String((key as Scalar).value)
  }
}

function wrong(message: string, place: Place, expected: string): UserError {
  return new UserError(message, { where: placeInWords(place), expected })
}
