/** Values that hold no others: what each may be, and what stands there in words. */
import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { quoted } from '../quoted.js'
import { didYouMean } from '../suggestion.js'
import type { Shape } from './shape.js'

type ScalarShape = Exclude<Shape, { kind: 'list' | 'object' | 'map' | 'names' }>

export type Trouble = {
  readonly trouble: string
  readonly expected: string
  readonly mend?: string | undefined
}

export const dayForm = 'a day of the calendar such as 2026-12-31'

export function checkedScalar(
  node: Node | undefined,
  shape: ScalarShape,
): string | number | boolean | Trouble {
  const value = isScalar(node) ? node.value : undefined
  const is = (expected: string, hint = '', mend?: string): Trouble => ({
    trouble: `${kindOf(node)}${hint}`,
    expected,
    mend,
  })
  switch (shape.kind) {
    case 'text': {
      const { form, expression, orBoolean } = shape
      if (orBoolean && typeof value === 'boolean') return String(value)
      if (typeof value !== 'string')
        return is(
          form,
          '',
          mendOfNumber(node, (text) => expression?.test(text) ?? true),
        )
      return value.trim() !== '' && (expression?.test(value) ?? true) ? value : is(form)
    }
    case 'choice': {
      const { choices, others, form = oneOf(choices) } = shape
      if (typeof value !== 'string') return is(form)
      return choices.includes(value) || others?.expression.test(value)
        ? value
        : is(form, didYouMean(value, choices))
    }
    case 'date':
      return typeof value === 'string' && isDay(value) ? value : is(dayForm)
    case 'number': {
      const { from, to } = shape
      return typeof value === 'number' && value >= from && value <= to
        ? value
        : is(`a number from ${from} to ${to}`)
    }
    case 'boolean':
      return typeof value === 'boolean' ? value : is('true or false')
    case 'literal':
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : is('a text, a number or a boolean')
  }
}

/** Names, to follow "expected". */
export function oneOf(names: readonly string[]): string {
  return names.length === 1 ? `${names[0]}` : `one of ${names.join(', ')}`
}

/** What stands in a place, to follow "is". */
export function kindOf(node: Node | undefined): string {
  if (isMap(node)) return 'a map'
  if (isSeq(node)) return 'a list'
  if (!isScalar(node) || node.value === null) return 'nothing'
  const { value, source } = node
  if (typeof value === 'number') return `the number ${source ?? value}`
  if (typeof value === 'boolean') return `the boolean ${value}`
  return value === '' ? 'empty' : quoted(String(value))
}

/** YAML reads a number where quotes are missing, and a number has no leading zeros. Quotes do not help everywhere. */
export function mendOfNumber(
  node: Node | undefined,
  mayStand: (text: string) => boolean,
): string | undefined {
  if (!isScalar(node) || typeof node.value !== 'number') return undefined
  const text = node.source ?? String(node.value)
  return mayStand(text) ? `put it in quotes: "${text}"` : undefined
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
