/** Holds a configuration file against its shape: every fault with its place, and what was probably meant. */
import { didYouMean, suggestion, UserError } from '@aws-delivery-actions/host'
import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import { quoted } from '../quote.js'
import type { ConfigFile } from './config-file.js'
import type { Names, Shape, TextShape } from './shape.js'

/** Maps for objects, so that no name can be one of the prototype's. */
export type Checked = string | boolean | readonly Checked[] | ReadonlyMap<string, Checked>

export type CheckedConfig = {
  readonly root: ReadonlyMap<string, Checked>
  /** Offset of the value under a path such as `environments.prod.lock-mode`. */
  readonly offsets: ReadonlyMap<string, number>
  readonly faults: readonly UserError[]
}

/** Aliases can make a small file a large tree. */
const mostNodes = 200_000

type Check = {
  readonly file: ConfigFile
  readonly faults: UserError[]
  readonly offsets: Map<string, number>
  nodes: number
}

export function checkConfig(file: ConfigFile, shape: Shape): CheckedConfig {
  const check: Check = { file, faults: [], offsets: new Map(), nodes: 0 }
  const content = file.document.contents as Node | null
  const root = content === null ? undefined : checked(check, content, shape, '')
  return { root: root instanceof Map ? root : new Map(), offsets: check.offsets, faults: check.faults }
}

/** Nothing when a fault was found that leaves no value. */
function checked(check: Check, given: Node, shape: Shape, path: string): Checked | undefined {
  if (++check.nodes > mostNodes) {
    throw new UserError(`the configuration holds more than ${mostNodes} values`, { where: check.file.path })
  }
  const node = resolved(check, given)
  if (node === undefined)
    return fault(check, given, `${subject(path)} refers to nothing`, 'an anchor above it')
  if (!check.offsets.has(path)) check.offsets.set(path, offsetOf(given))
  switch (shape.kind) {
    case 'text':
      return checkedText(check, node, shape, path)
    case 'choice':
      return checkedChoice(check, node, shape.choices, path)
    case 'boolean':
      return checkedBoolean(check, node, path)
    case 'list':
      return checkedList(check, node, shape.item, path)
    case 'object':
      return checkedObject(check, node, shape.fields, path)
    case 'map':
      return checkedMap(check, node, shape, path)
    case 'names':
      return isMap(node)
        ? checkedMap(check, node, shape, path)
        : checkedList(check, node, { kind: 'text', ...shape.key }, path)
  }
}

function resolved({ file }: Check, node: Node): Node | undefined {
  return isAlias(node) ? ((node as Alias).resolve(file.document) as Node | undefined) : node
}

function checkedText(check: Check, node: Node, { expression, form, orBoolean }: TextShape, path: string) {
  if (orBoolean && isScalar(node) && typeof node.value === 'boolean') return String(node.value)
  if (!isScalar(node) || typeof node.value !== 'string') {
    return fault(check, node, `${subject(path)} is ${kindOf(node)}`, form, mendOfNumber(node))
  }
  const { value } = node
  if (value === '') return fault(check, node, `${subject(path)} is empty`, form)
  if (expression !== undefined && !expression.test(value))
    return fault(check, node, `${subject(path)} ${quoted(value)} has a form that is not allowed`, form)
  return value
}

/** YAML reads a number where quotes are missing, and a number has no leading zeros. */
function mendOfNumber(node: Node): string | undefined {
  if (!isScalar(node) || typeof node.value !== 'number') return undefined
  return `put it in quotes: "${node.source ?? node.value}"`
}

function checkedChoice(check: Check, node: Node, choices: readonly string[], path: string) {
  const text = isScalar(node) ? node.value : undefined
  const expected = `one of ${choices.join(', ')}`
  if (typeof text !== 'string') return fault(check, node, `${subject(path)} is ${kindOf(node)}`, expected)
  if (choices.includes(text)) return text
  const trouble = `${subject(path)} ${quoted(text)} is not one of the choices${didYouMean(text, choices)}`
  return fault(check, node, trouble, expected)
}

function checkedBoolean(check: Check, node: Node, path: string) {
  if (isScalar(node) && typeof node.value === 'boolean') return node.value
  return fault(check, node, `${subject(path)} is ${kindOf(node)}`, 'true or false')
}

function checkedList(check: Check, node: Node, item: Shape, path: string) {
  if (!isSeq(node)) {
    const one = checked(check, node, item, path)
    return one === undefined ? undefined : [one]
  }
  const items = node.items.map((one, index) => checked(check, one as Node, item, `${path}.${index}`))
  for (const [index, one] of items.entries()) {
    if (typeof one === 'string' && items.indexOf(one) < index) {
      fault(
        check,
        node.items[index] as Node,
        `${subject(path)}: ${quoted(one)} stands twice`,
        'each name once',
      )
    }
  }
  return items.filter((one) => one !== undefined)
}

function checkedObject(check: Check, node: Node, fields: Readonly<Record<string, Shape>>, path: string) {
  const values = new Map<string, Checked>()
  for (const [key, at, value] of entriesOf(check, node, path)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (field === undefined) unknownKey(check, { key, at, path }, Object.keys(fields))
    else setChecked(check, values, key, { value, shape: field, path })
  }
  return values
}

function checkedMap(
  check: Check,
  node: Node,
  { key: names, value: shape }: { readonly key: Names; readonly value: Shape },
  path: string,
) {
  const values = new Map<string, Checked>()
  for (const [key, at, value] of entriesOf(check, node, path)) {
    if (!names.expression.test(key))
      faultAt(check, at, `${inPath(path)}${quoted(key)} is no name`, names.form)
    else setChecked(check, values, key, { value, shape, path })
  }
  return values
}

function setChecked(
  check: Check,
  values: Map<string, Checked>,
  key: string,
  { value, shape, path }: { readonly value: Node | null; readonly shape: Shape; readonly path: string },
): void {
  const below = path === '' ? key : `${path}.${key}`
  const content = value === null ? undefined : checked(check, value, shape, below)
  if (content !== undefined) values.set(key, content)
}

/** Nothing at all is an object or map without entries. */
function* entriesOf(check: Check, node: Node, path: string): Iterable<[string, number, Node | null]> {
  if (isScalar(node) && node.value === null) return
  if (!isMap(node)) {
    fault(check, node, `${subject(path)} is ${kindOf(node)}`, 'keys with values')
    return
  }
  for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
    const name = isScalar(key) ? key.value : undefined
    if (typeof name === 'string') yield [name, offsetOf(key), value]
    else fault(check, key, `${inPath(path)}a key is ${kindOf(key)}`, 'a name', mendOfNumber(key))
  }
}

const inputsOnly = ['tag', 'mode', 'config', 'healthy-regions', 'wave', 'github-token']

function unknownKey(
  check: Check,
  { key, at, path }: { readonly key: string; readonly at: number; readonly path: string },
  known: readonly string[],
): void {
  const why = inputsOnly.includes(key)
    ? 'is an input only: it belongs to a run, not to a configuration'
    : `is no key that may stand here${didYouMean(key, known)}`
  faultAt(check, at, `${inPath(path)}${quoted(key)} ${why}`, keysLike(key, known))
}

const mostKeys = 8

/** Where there are many keys, those that are most like the one that was given. */
function keysLike(key: string, known: readonly string[]): string {
  if (known.length <= mostKeys) return `one of ${known.join(', ')}`
  const near: string[] = []
  for (let next = suggestion(key, known); next !== undefined && near.length < 3; ) {
    near.push(next)
    next = suggestion(
      key,
      known.filter((name) => !near.includes(name)),
    )
  }
  const examples = near.length < 2 ? '' : `, such as ${near.join(', ')}`
  return `a key of config.schema.json${examples}`
}

function fault(check: Check, node: Node, trouble: string, expected: string, mend?: string): undefined {
  faultAt(check, offsetOf(node), trouble, expected, mend)
}

function faultAt(check: Check, offset: number, trouble: string, expected: string, mend?: string): void {
  check.faults.push(new UserError(trouble, { where: check.file.where(offset), expected, mend }))
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0
}

function subject(path: string): string {
  return path === '' ? 'the configuration' : path
}

function inPath(path: string): string {
  return path === '' ? '' : `${path}: `
}

function kindOf(node: Node): string {
  if (isMap(node)) return 'a map'
  if (isSeq(node)) return 'a list'
  if (!isScalar(node) || node.value === null) return 'nothing'
  const { value, source } = node
  if (typeof value === 'number') return `the number ${source ?? value}`
  return typeof value === 'boolean' ? `the boolean ${value}` : `the text ${quoted(String(value))}`
}
