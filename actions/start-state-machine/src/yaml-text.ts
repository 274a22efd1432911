/**
 * YAML of the user's, read within limits, so that no text can bring down the reader. Numbers keep their digits, and
 * everything wrong has its place.
 */
import { exactInteger, type Json, messageOf, parseExact, UserError } from '@aws-delivery-actions/host'
import type { Document, Node, ParsedNode, Scalar } from 'yaml'

export type YamlText = {
  readonly document: Document.Parsed<ParsedNode, true>
  placeOf(node: Node | null | undefined): YamlPlace
  /** Of a line after that of the offset. */
  placeAt(offset: number): YamlPlace
  /** @throws {UserError} when it is too deep or too large for JSON, or no JSON at all. */
  jsonAt(node: Node): Json
}

export type YamlPlace = { readonly line: number; readonly column: number }

/** Objects and arrays in each other. */
const deepestValue = 500

/** @throws {UserError} when it is not YAML, with the place from which on it is not. */
export async function readYaml(given: string, file: string): Promise<YamlText> {
  const text = given.startsWith('\ufeff') ? given.slice(1) : given
  const { tooDeepAt } = await import('@aws-delivery-actions/host/config')
  if (tooDeepAt(text, deepestValue) !== undefined) throw new UserError(tooDeep, { where: file })
  const yaml = await import('yaml')
  const lineCounter = new yaml.LineCounter()
  const document = yaml.parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    stringKeys: true,
    intAsBigInt: true,
  })
  const placeAt = (offset: number) => {
    const { line, col: column } = lineCounter.linePos(offset)
    return { line, column }
  }
  const placeOf = (node: Node | null | undefined) => placeAt(node?.range?.[0] ?? 0)
  const wrong = (message: string, { line, column }: YamlPlace, mend?: string) =>
    new UserError(message, { where: `${file}:${line}:${column}`, mend })
  const [problem] = document.errors
  if (problem !== undefined) {
    throw wrong('this is not YAML from here on', placeAt(problem.pos[0]), problem.message.split('\n')[0])
  }
  yaml.visit(document, {
    Scalar(key, node) {
      if (key === 'key') return
      if (typeof node.value === 'bigint') node.value = exactInteger(node.value)
      else if (typeof node.value === 'number') node.value = exactFraction(node, () => placeOf(node))
    },
  })
  return {
    document: document as YamlText['document'],
    placeOf,
    placeAt,
    jsonAt(node) {
      const value = jsonOf(node)
      if (isDeep(value)) throw wrong(tooDeep, placeOf(node))
      return value
    },
  }

  function exactFraction({ value, source = '' }: Scalar, place: () => YamlPlace): Json {
    if (!Number.isFinite(value) && !/\d/.test(source)) {
      throw wrong('JSON has no such number', place(), 'give a finite one, or a text in quotes')
    }
    const [, sign, whole = '', fraction = '', exponent = ''] =
      /^([-+]?)0*(\d*)(?:\.(\d*))?([eE][-+]?\d+)?$/.exec(source) ?? []
    if (sign === undefined) return value as number
    const digits = `${whole || '0'}${fraction === '' ? '' : `.${fraction}`}${exponent}`
    return parseExact(`${sign === '-' ? '-' : ''}${digits}`)
  }

  function jsonOf(node: Node): Json {
    try {
      return JSON.parse(JSON.stringify(node.toJS(document, { maxAliasCount: 100 }))) as Json
    } catch (error) {
      throw wrong('this cannot be written as JSON', placeOf(node), messageOf(error))
    }
  }
}

export function isDeep(value: Json): boolean {
  let level: Json[] = [value].filter(isContainer)
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > deepestValue) return true
    level = level.flatMap((part) => Object.values(part as object).filter(isContainer))
  }
  return false
}

export const tooDeep = `objects and arrays are nested deeper than ${deepestValue} levels`

function isContainer(value: Json): boolean {
  return typeof value === 'object' && value !== null
}
