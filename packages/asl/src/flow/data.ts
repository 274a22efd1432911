/**
 * What may stand in the data of an execution: an estimate that never leaves out anything. A field that is not in it
 * cannot be there; one that is may be.
 */
import type { Step } from '../expression/path.js'
import { holdsSubstitution } from '../source/substitution.js'
import type { Node } from '../source/tree.js'

export type Data =
  | { readonly kind: 'unknown' }
  /** A number, a text, true, false or null. */
  | { readonly kind: 'scalar' }
  | { readonly kind: 'list' }
  | {
      readonly kind: 'object'
      readonly fields: ReadonlyMap<string, Data>
      /** Whether fields of any other name may stand here too. */
      readonly open: boolean
    }

export const unknown: Data = { kind: 'unknown' }
export const scalar: Data = { kind: 'scalar' }
export const list: Data = { kind: 'list' }
export const nothing: Data = { kind: 'object', fields: new Map(), open: false }

/** Larger estimates cost more than they tell. */
const mostFields = 100
const deepest = 6

export function objectOf(fields: ReadonlyMap<string, Data>, open = false): Data {
  if (fields.size > mostFields) return unknown
  return { kind: 'object', fields, open }
}

/** What may stand when the data comes from one of two ways. */
export function either(one: Data, other: Data): Data {
  if (one === other) return one
  if (one.kind === 'unknown' || other.kind === 'unknown') return unknown
  if (one.kind === 'scalar') return other
  if (other.kind === 'scalar') return one
  if (one.kind === 'list' || other.kind === 'list') return one.kind === other.kind ? one : unknown
  const fields = new Map(one.fields)
  for (const [name, data] of other.fields) {
    const same = fields.get(name)
    fields.set(name, same === undefined ? data : either(same, data))
  }
  return objectOf(fields, one.open || other.open)
}

export function isSame(one: Data, other: Data): boolean {
  if (one === other) return true
  if (one.kind !== other.kind) return false
  if (one.kind !== 'object' || other.kind !== 'object') return true
  if (one.open !== other.open || one.fields.size !== other.fields.size) return false
  for (const [name, data] of one.fields) {
    const same = other.fields.get(name)
    if (same === undefined || !isSame(data, same)) return false
  }
  return true
}

/** Cut where it is nested so deeply that loops could let it grow without end. */
export function bounded(data: Data, depth = 0): Data {
  if (data.kind !== 'object') return data
  if (depth > deepest) return unknown
  let isCut = false
  const fields = new Map<string, Data>()
  for (const [name, value] of data.fields) {
    const inner = bounded(value, depth + 1)
    isCut ||= inner !== value
    fields.set(name, inner)
  }
  return isCut ? { ...data, fields } : data
}

/** A literal as it stands. */
export function dataIn(node: Node): Data {
  if (node.kind === 'substitution') return unknown
  if (node.kind === 'string') return holdsSubstitution(node.value) ? unknown : scalar
  if (node.kind === 'array') return list
  if (node.kind !== 'object') return scalar
  const fields = new Map<string, Data>()
  let { open } = node
  for (const [name, value] of node.members) {
    if (holdsSubstitution(name)) open = true
    else fields.set(name, dataIn(value))
  }
  return objectOf(fields, open)
}

export type Reading = { readonly data: Data; readonly missing: Missing | undefined }
/** The first step that finds nothing, and what stands beside it. */
export type Missing = { readonly step: Step; readonly known: readonly string[] }

/** Follows names; of whatever else a path may hold nothing is known. */
export function readFrom(data: Data, steps: readonly Step[]): Reading {
  let at = data
  for (const step of steps) {
    if (step.kind !== 'name' || step.name === undefined) return { data: unknown, missing: undefined }
    if (at.kind === 'unknown' || at.kind === 'list') return { data: unknown, missing: undefined }
    if (at.kind === 'scalar') return { data: unknown, missing: { step, known: [] } }
    const next = at.fields.get(step.name)
    if (next === undefined && !at.open) {
      return { data: unknown, missing: { step, known: [...at.fields.keys()] } }
    }
    at = next ?? unknown
  }
  return { data: at, missing: undefined }
}

/** What comes of writing to a place. */
export function written(data: Data, steps: readonly Step[], value: Data): Data {
  const [step, ...rest] = steps
  if (step === undefined) return value
  if (step.kind !== 'name' || step.name === undefined) return unknown
  const base = data.kind === 'object' ? data : data.kind === 'scalar' ? nothing : { ...nothing, open: true }
  if (base.kind !== 'object') return unknown
  const inner = base.fields.get(step.name) ?? (base.open ? unknown : nothing)
  return objectOf(new Map(base.fields).set(step.name, written(inner, rest, value)), base.open)
}
