/** The Resource of a Task that calls a service: `arn:aws:states:::dynamodb:getItem.waitForTaskToken`. */
import { holdsSubstitution } from '../source/substitution.js'
import type { StringNode } from '../source/tree.js'
import type { Kind } from './catalogue.js'

/** A piece of the resource, and where it stands in it. */
export type Part = { readonly text: string; readonly start: number; readonly end: number }

export type Call = {
  readonly kind: Kind
  readonly service: Part
  /** Empty when the resource ends before it. */
  readonly action: Part
  /** What follows the action's point: `sync`, `sync:2`, `waitForTaskToken`; `undefined` for request and response. */
  readonly pattern: Part | undefined
}

const start = ':states:::'
const sdk = 'aws-sdk:'

/** `undefined` for other resources, and for those that substitutions hide. */
export function callOf({ value }: StringNode): Call | undefined {
  const at = value.indexOf(start)
  if (!value.startsWith('arn:') || at < 0) return undefined
  const from = at + start.length
  if (holdsSubstitution(value.slice(from))) return undefined
  const kind = value.startsWith(sdk, from) ? 'sdk' : 'optimized'
  const service = partUntil(value, ':', kind === 'sdk' ? from + sdk.length : from)
  const action = partUntil(value, '.', service.end + 1)
  const pattern = action.end < value.length ? part(value, action.end + 1, value.length) : undefined
  return { kind, service, action, pattern }
}

function partUntil(value: string, mark: string, from: number): Part {
  const end = value.indexOf(mark, from)
  return part(value, from, end < 0 ? value.length : end)
}

function part(value: string, from: number, to: number): Part {
  const start = Math.min(from, value.length)
  return { text: value.slice(start, to), start, end: Math.max(start, to) }
}
