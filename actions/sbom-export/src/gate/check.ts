/** Holds a file against its shape: every fault with its place, and what was probably meant. */
import { didYouMean, Problems, UserError } from '@aws-delivery-actions/host'
import { isMap, isScalar, isSeq, type Node, type Pair, Scalar } from 'yaml'
import { offsetOf, type SettingsText } from './settings-text.js'
import type { ObjectShape, Shape } from './shape.js'

export type Value = string | number | boolean | readonly Value[] | Members

/** A map, so that no name is one of the prototype's. */
export type Members = ReadonlyMap<string, Member>

export type Member = {
  readonly value: Value
  /** Of the value in the text. */
  readonly offset: number
  /** Of the first character of a text, after its quote; equal to `offset` without one. */
  readonly textOffset: number
}

const dayForm = 'a day of the calendar such as 2026-12-31'

type Check = { readonly text: SettingsText; readonly faults: UserError[] }

/** @throws {UserError} with every fault. */
export function checked(text: SettingsText, shape: ObjectShape): Members {
  const state: Check = { text, faults: [] }
  const content = text.document.contents as Node | null
  const root = checkedObject(state, content ?? new Scalar(null), shape, '')
  throwAny(state.faults)
  return root ?? new Map()
}

export function throwAny(faults: readonly UserError[]): void {
  const [first] = faults
  if (first !== undefined) throw faults.length === 1 ? first : new Problems(faults)
}

/** Nothing when a fault was found that leaves no value. */
function checkedValue(state: Check, node: Node, shape: Shape, path: string): Value | undefined {
  switch (shape.kind) {
    case 'object':
      return checkedObject(state, node, shape, path)
    case 'list':
      return checkedList(state, node, shape, path)
    case 'boolean':
      return checkedScalar(state, node, path, 'true or false', (value) => typeof value === 'boolean')
    case 'number':
      return checkedScalar(
        state,
        node,
        path,
        `a number from ${shape.from} to ${shape.to}`,
        (value) => typeof value === 'number' && value >= shape.from && value <= shape.to,
      )
    case 'text':
      return checkedScalar(
        state,
        node,
        path,
        shape.form,
        (value) => typeof value === 'string' && value.trim() !== '' && (shape.pattern?.test(value) ?? true),
      )
    case 'date':
      return checkedScalar(state, node, path, dayForm, isDay)
    case 'choice':
      return checkedChoice(state, node, shape.choices, path)
  }
}

function checkedScalar(
  state: Check,
  node: Node,
  path: string,
  expected: string,
  isGood: (value: unknown) => boolean,
): Value | undefined {
  if (isScalar(node) && isGood(node.value)) return node.value as Value
  return fault(state, node, `${path} is ${kindOf(node)}`, expected)
}

function checkedChoice(
  state: Check,
  node: Node,
  choices: readonly string[],
  path: string,
): string | undefined {
  const value = isScalar(node) ? node.value : undefined
  if (typeof value === 'string' && choices.includes(value)) return value
  const meant = typeof value === 'string' ? didYouMean(value, choices) : ''
  return fault(state, node, `${path} is ${kindOf(node)}${meant}`, `one of ${choices.join(', ')}`)
}

function checkedList(
  state: Check,
  node: Node,
  { item, orOne = false }: Extract<Shape, { kind: 'list' }>,
  path: string,
): readonly Value[] | undefined {
  if (!isSeq(node)) {
    if (!orOne) return fault(state, node, `${path} is ${kindOf(node)}`, 'a list')
    const one = checkedValue(state, node, item, path)
    return one === undefined ? undefined : [one]
  }
  return node.items
    .map((one, index) => checkedValue(state, one as Node, item, `${path}[${index}]`))
    .filter((one) => one !== undefined)
}

function checkedObject(
  state: Check,
  node: Node,
  { fields, required }: ObjectShape,
  path: string,
): Members | undefined {
  if (!isMap(node)) {
    const subject = path === '' ? 'the file' : path
    return fault(
      state,
      node,
      `${subject} is ${kindOf(node)}`,
      `members such as ${Object.keys(fields).join(', ')}`,
    )
  }
  const members = new Map<string, Member>()
  const inPath = path === '' ? '' : `${path}: `
  const named = new Set<string>()
  for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
    const name = isScalar(key) ? String(key.value) : ''
    named.add(name)
    const shape = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (shape === undefined) {
      const known = Object.keys(fields)
      const trouble = `${inPath}${JSON.stringify(name)} is no member that may stand here${didYouMean(name, known)}`
      fault(state, key, trouble, `one of ${known.join(', ')}`)
      continue
    }
    const below = path === '' ? name : `${path}.${name}`
    const given = value ?? key
    const found = checkedValue(state, value ?? new Scalar(null), shape, below)
    if (found !== undefined) members.set(name, memberOf(found, given))
  }
  const missing = required.filter((name) => !named.has(name))
  for (const name of missing) {
    fault(state, node, `${inPath}${JSON.stringify(name)} is missing`, formOf(name, fields[name]))
  }
  return missing.length > 0 ? undefined : members
}

function memberOf(value: Value, node: Node): Member {
  const offset = offsetOf(node)
  const isQuoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
  return { value, offset, textOffset: isQuoted ? offset + 1 : offset }
}

/** How a member that is missing would be written. */
function formOf(name: string, shape: Shape | undefined): string {
  if (shape?.kind === 'date') return `${name}, ${dayForm}`
  return shape?.kind === 'text' ? `${name}, ${shape.form}` : name
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

function fault(state: Check, node: Node, trouble: string, expected: string): undefined {
  state.faults.push(new UserError(trouble, { where: state.text.where(offsetOf(node)), expected }))
}

function kindOf(node: Node): string {
  if (isMap(node)) return 'a map'
  if (isSeq(node)) return 'a list'
  if (!isScalar(node)) return 'a reference to another place'
  const { value } = node
  if (value === null) return 'nothing'
  const shown = typeof value === 'string' ? JSON.stringify(shortened(value)) : String(value)
  return typeof value === 'string' ? shown : `the ${typeof value} ${shown}`
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
