/**
 * What may stand in the data of an execution: an estimate that never leaves out anything. A field that is not in it
 * cannot be there; one that is may be.
 */
import type { Step } from '../expression/path.js'
import type { State } from '../model/definition.js'
import { holdsSubstitution } from '../source/substitution.js'
import type { Node } from '../source/tree.js'

export type Literal = string | number | boolean | null

type Common = {
  /** The state whose result this is, where it took the place of all the input. */
  readonly instead?: Replacement | undefined
  /** Whether it may as well be a single value. */
  readonly mixed?: boolean | undefined
}
export type Replacement = { readonly by: State; readonly input: Data }

export type Data = Common &
  (
    | { readonly kind: 'unknown' }
    /** Not there: only a field of an object that is open to others. */
    | { readonly kind: 'absent' }
    /** A number, a text, true, false or null: one of `values` where they are known. */
    | { readonly kind: 'scalar'; readonly values?: readonly Literal[]; readonly isText?: boolean }
    | { readonly kind: 'list'; readonly length?: number }
    | {
        readonly kind: 'object'
        readonly fields: ReadonlyMap<string, Data>
        /** Whether fields of any other name may stand here too. */
        readonly open: boolean
      }
  )

export const unknown: Data = { kind: 'unknown' }
export const absent: Data = { kind: 'absent' }
export const scalar: Data = { kind: 'scalar' }
export const text: Data = { kind: 'scalar', isText: true }
export const list: Data = { kind: 'list' }
export const nothing: Data = { kind: 'object', fields: new Map(), open: false }
/** Whatever it is, an object as likely as anything else. */
export const anything: Data = { kind: 'object', fields: new Map(), open: true, mixed: true }

/** Larger estimates cost more than they tell. */
const mostFields = 100
const mostValues = 10
const deepest = 6

export function objectOf(fields: ReadonlyMap<string, Data>, open = false): Data {
  if (fields.size > mostFields) return unknown
  return { kind: 'object', fields, open }
}

export function constant(value: Literal): Data {
  return { kind: 'scalar', values: [value] }
}

/** What may stand when the data comes from one of two ways. */
export function either(one: Data, other: Data): Data {
  if (one === other) return one
  const joined = joinedOf(one, other)
  const instead = one.instead?.by === other.instead?.by ? one.instead : undefined
  if (instead === undefined || joined.kind === 'unknown') return joined
  return { ...joined, instead }
}

function joinedOf(one: Data, other: Data): Data {
  if (one.kind === 'absent') return other
  if (other.kind === 'absent') return one
  if (one.kind === 'unknown' || other.kind === 'unknown') return unknown
  if (one.kind === 'scalar' && other.kind === 'scalar') return eitherValue(one, other)
  if (one.kind === 'scalar') return { ...other, mixed: true, instead: undefined }
  if (other.kind === 'scalar') return { ...one, mixed: true, instead: undefined }
  const mixed = one.mixed === true || other.mixed === true
  if (one.kind === 'list' || other.kind === 'list') {
    if (one.kind !== 'list' || other.kind !== 'list') return unknown
    const same = one.length !== undefined && one.length === other.length
    return { kind: 'list', mixed, ...(same ? { length: one.length } : {}) }
  }
  const open = one.open || other.open
  const fields = new Map<string, Data>()
  for (const name of new Set([...one.fields.keys(), ...other.fields.keys()])) {
    const both = either(fieldOf(one, name), fieldOf(other, name))
    if (!open || both.kind !== 'unknown') fields.set(name, both)
  }
  return { ...objectOf(fields, open), mixed }
}

type Scalar = Extract<Data, { kind: 'scalar' }>
type ObjectData = Extract<Data, { kind: 'object' }>

function eitherValue(one: Scalar, other: Scalar): Data {
  if (one.values !== undefined && other.values !== undefined) {
    const values = [...new Set([...one.values, ...other.values])]
    if (values.length <= mostValues) return { kind: 'scalar', values }
  }
  return isText(one) && isText(other) ? text : scalar
}

/** Whether it can be nothing but a text. */
export function isText({ values, isText }: Scalar): boolean {
  return isText === true || values?.every((value) => typeof value === 'string') === true
}

function fieldOf({ fields, open }: ObjectData, name: string): Data {
  return fields.get(name) ?? (open ? unknown : absent)
}

export function isSame(one: Data, other: Data): boolean {
  if (one === other) return true
  if (one.kind !== other.kind || one.instead?.by !== other.instead?.by) return false
  if ((one.mixed ?? false) !== (other.mixed ?? false)) return false
  if (one.kind === 'scalar' && other.kind === 'scalar') {
    const [values, others] = [one.values, other.values]
    return isText(one) === isText(other) && String(values?.map(shown)) === String(others?.map(shown))
  }
  if (one.kind === 'list' && other.kind === 'list') return one.length === other.length
  if (one.kind !== 'object' || other.kind !== 'object') return true
  if (one.open !== other.open || one.fields.size !== other.fields.size) return false
  for (const [name, data] of one.fields) {
    const same = other.fields.get(name)
    if (same === undefined || !isSame(data, same)) return false
  }
  return true
}

export function shown(value: Literal): string {
  return JSON.stringify(value)
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
  switch (node.kind) {
    case 'substitution':
      return unknown
    case 'null':
      return constant(null)
    case 'string':
      return holdsSubstitution(node.value) ? unknown : constant(node.value)
    case 'number':
    case 'boolean':
      return constant(node.value)
    case 'array': {
      const isWhole = !node.open && node.items.every(({ kind }) => kind !== 'substitution')
      return isWhole ? { kind: 'list', length: node.items.length } : list
    }
    case 'object': {
      const fields = new Map<string, Data>()
      let { open } = node
      for (const [name, value] of node.members) {
        if (holdsSubstitution(name)) open = true
        else fields.set(name, dataIn(value))
      }
      return objectOf(fields, open)
    }
  }
}

export type Reading = { readonly data: Data; readonly missing: Missing | undefined }
/** The first step that finds nothing, and where it looks. */
export type Missing = {
  readonly step: Step
  /** What it looks into. */
  readonly kind: 'object' | 'list' | 'scalar'
  /** The names that stand there, or the number of items. */
  readonly known: readonly string[]
  readonly length: number | undefined
  /** Whose result it looks into, where that took the place of all the input. */
  readonly instead: Replacement | undefined
}

/** Follows names and indexes; of whatever else a path may hold nothing is known. */
export function readFrom(data: Data, steps: readonly Step[]): Reading {
  let at = data
  for (const step of steps) {
    const found = stepInto(at, step)
    if (found === 'nothing') return { data: unknown, missing: missingIn(at, step) }
    at = found
  }
  return { data: at, missing: undefined }
}

function stepInto(data: Data, { kind, name, index }: Step): Data | 'nothing' {
  if (data.kind === 'unknown' || data.kind === 'absent') return unknown
  if (kind === 'index' && index !== undefined && data.kind === 'list' && data.length !== undefined) {
    return index < data.length ? unknown : 'nothing'
  }
  if (kind !== 'name' || name === undefined) return unknown
  if (data.kind !== 'object') return 'nothing'
  const next = fieldOf(data, name)
  return next.kind === 'absent' ? 'nothing' : next
}

function missingIn(data: Data, step: Step): Missing {
  const { instead } = data
  const isObject = data.kind === 'object'
  const known = isObject ? [...data.fields].filter(([, { kind }]) => kind !== 'absent') : []
  return {
    step,
    kind: isObject ? 'object' : data.kind === 'list' ? 'list' : 'scalar',
    known: known.map(([name]) => name),
    length: data.kind === 'list' ? data.length : undefined,
    instead,
  }
}

/** What comes of writing to a place. */
export function written(data: Data, steps: readonly Step[], value: Data): Data {
  const [step, ...rest] = steps
  if (step === undefined) return value
  if (step.kind !== 'name' || step.name === undefined) return unknown
  const base = baseOf(data)
  return objectOf(
    new Map(base.fields).set(step.name, written(fieldOf(base, step.name), rest, value)),
    base.open,
  )
}

/** What a place is written to: an object comes to stand where none was. */
function baseOf(data: Data): ObjectData {
  if (data.kind === 'object') return data
  return { kind: 'object', fields: new Map(), open: data.kind === 'unknown' || data.kind === 'list' }
}

/** The same data, where it is known what stands in a place; as it was where that cannot be noted. */
export function narrowed(data: Data, steps: readonly Step[], value: Data): Data {
  const [step, ...rest] = steps
  if (step === undefined) return { ...value, instead: data.instead }
  if (step.kind !== 'name' || step.name === undefined) return data
  if (data.kind !== 'object' && data.kind !== 'unknown') return data
  const base = data.kind === 'object' ? data : anything
  if (base.kind !== 'object' || base.fields.size >= mostFields) return data
  const inner = narrowed(fieldOf(base, step.name), rest, value)
  if (inner.kind === 'unknown') return data
  return { ...base, fields: new Map(base.fields).set(step.name, inner), instead: data.instead }
}
