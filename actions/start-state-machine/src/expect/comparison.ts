/** The comparison that an expression makes, so that a failure can say what was there instead. */
import type { Expression } from 'jsonata'

export type Comparison = { readonly left: string; readonly operator: string; readonly right: string }

type Node = {
  readonly type?: string
  readonly value?: unknown
  readonly position?: number
}

const operators = new Set(['=', '!=', '<', '<=', '>', '>=', 'in'])

/** @returns Undefined where the whole expression is something else. */
export function comparisonIn(text: string, compiled: Expression): Comparison | undefined {
  const { type, value, position } = compiled.ast() as Node
  if (type !== 'binary' || typeof value !== 'string' || !operators.has(value)) return undefined
  if (typeof position !== 'number' || text.slice(position - value.length, position) !== value)
    return undefined
  return {
    left: text.slice(0, position - value.length).trim(),
    operator: value,
    right: text.slice(position).trim(),
  }
}
