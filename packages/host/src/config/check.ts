/** Holds a configuration file against its shape: every fault with its place, and what was probably meant. */
import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import { throwTogether, UserError } from '../errors.js'
import { quoted } from '../quoted.js'
import { asWritten, formOfKey, keysLike, keyTrouble, noKey, someOf } from './keys.js'
import { pathBelow } from './path.js'
import { checkedScalar, kindOf, mendOfNumber, oneOf } from './scalar.js'
import type {
  ConfigForm,
  KeyShape,
  ListShape,
  ObjectShape,
  Shape,
  TextShape,
  Value,
  ValueOf,
} from './shape.js'
import { type ConfigSource, configSource } from './source.js'

export type Config<Content = Value> = {
  readonly content: Content
  /** `file:line:column` of the value under a path such as `rules[0].id`; the file where nothing stands there. */
  where(path: string): string
  /** Of a character of the text under a path, without its quote. */
  whereIn(path: string, at: number): string
}

/** Aliases can make a small file a large tree. */
const mostNodes = 200_000

type Place = { readonly offset: number; readonly textOffset: number }

type Check = {
  readonly source: ConfigSource
  readonly schema: string
  readonly faults: UserError[]
  readonly places: Map<string, Place>
  /** What the node in hand stands in. */
  readonly around: Set<Node>
  nodes: number
}

/** @throws {UserError} with every fault. */
export function readConfig<const S extends Shape>(
  path: string,
  text: string,
  { shape, schema }: ConfigForm<S>,
): Config<ValueOf<S>> {
  const source = configSource(path, text)
  const places = new Map<string, Place>()
  const check: Check = { source, schema, faults: [], places, around: new Set(), nodes: 0 }
  const content = checked(check, { node: source.root, at: 0 }, shape, '')
  throwTogether(check.faults)
  const where = (key: string, offset: (place: Place) => number) => {
    const place = places.get(key)
    return place === undefined ? path : source.where(offset(place))
  }
  return {
    // The shape has said so.
    content: content as ValueOf<S>,
    where: (key) => where(key, ({ offset }) => offset),
    whereIn: (key, at) => where(key, ({ textOffset }) => textOffset + at),
  }
}

/** A value, or the place where one could stand. */
type Given = { readonly node: Node | undefined; readonly at: number }

/** Nothing when a fault was found. */
function checked(check: Check, given: Given, shape: Shape, path: string): Value | undefined {
  if (++check.nodes > mostNodes) {
    throw new UserError(`this holds more than ${mostNodes} values`, { where: check.source.path })
  }
  const node = given.node === undefined ? undefined : check.source.resolved(given.node)
  if (!check.places.has(path)) check.places.set(path, placeOf({ node, at: given.at }))
  if (given.node !== undefined && node === undefined) {
    return fault(check, given.at, `${subject(path)} refers to nothing`, 'an anchor above it')
  }
  if (node === undefined || isScalar(node)) return checkedValue(check, { node, at: given.at }, shape, path)
  if (check.around.has(node)) {
    return fault(check, given.at, `${subject(path)} refers to what it stands in`, 'a value of its own')
  }
  check.around.add(node)
  const value = checkedValue(check, { node, at: given.at }, shape, path)
  check.around.delete(node)
  return value
}

function checkedValue(check: Check, given: Given, shape: Shape, path: string): Value | undefined {
  switch (shape.kind) {
    case 'list':
      return checkedList(check, given, shape, path)
    case 'object':
      return checkedObject(check, given, shape, path)
    case 'map':
      return checkedMap(check, given, shape, path)
    case 'names':
      return isMap(given.node)
        ? checkedMap(check, given, { ...shape, isFilled: true }, path)
        : checkedList(check, given, namesList(shape.key), path)
    default: {
      const found = checkedScalar(given.node, shape)
      if (typeof found !== 'object') return found
      return fault(check, given.at, `${subject(path)} is ${found.trouble}`, found.expected, found.mend)
    }
  }
}

function checkedList(
  check: Check,
  { node, at }: Given,
  { item, orOne, isUnique, isFilled, mayBeNothing }: ListShape,
  path: string,
): Value | undefined {
  if (mayBeNothing && isNothingAt(node)) return []
  if (!isSeq(node)) {
    if (!orOne) return fault(check, at, `${subject(path)} is ${kindOf(node)}`, 'a list')
    if (item.kind === 'object' && !isMap(node) && !isNothingAt(node)) {
      const expected = `a list of maps with ${someOf(Object.keys(item.fields))}, or one of them`
      return fault(check, at, `${subject(path)} is ${kindOf(node)}`, expected)
    }
    const one = checkedValue(check, { node, at }, item, path)
    check.places.set(pathBelow(path, 0), placeOf({ node, at }))
    return one === undefined ? undefined : [one]
  }
  if (isFilled && node.items.length === 0) {
    return fault(check, at, `${subject(path)} is an empty list`, 'one or more')
  }
  const seen = new Set<Value>()
  return node.items.flatMap((given, index) => {
    const value = checked(check, givenAt(given as Node), item, pathBelow(path, index))
    if (isUnique && value !== undefined && seen.has(value)) {
      fault(
        check,
        offsetOf(given as Node),
        `${inPath(path)}${quoted(String(value))} stands twice`,
        'each once',
      )
    }
    if (value === undefined) return []
    seen.add(value)
    return [value]
  })
}

function checkedObject(check: Check, given: Given, shape: ObjectShape, path: string): Value | undefined {
  const { fields, atLeastOneOf, strangers = {} } = shape
  const known = Object.keys(fields)
  const required = known.filter((key) => fields[key]?.required)
  const isNothing = isNothingAt(given.node)
  if (isNothing ? required.length > 0 || atLeastOneOf !== undefined : !isMap(given.node)) {
    return fault(check, given.at, `${subject(path)} is ${kindOf(given.node)}`, `a map with ${someOf(known)}`)
  }
  const values = new Map<string, Value>()
  const keys = new Set<string>()
  for (const [key, at, value] of entriesOf(check, given.node, path, (name) => Object.hasOwn(fields, name))) {
    keys.add(key)
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (field === undefined) {
      const why = Object.hasOwn(strangers, key) ? strangers[key] : noKey(key, known)
      fault(check, at, `${inPath(path)}${quoted(key)} ${why}`, keysLike(key, known, check.schema))
    } else setChecked(check, values, key, { given: value, shape: field, path })
  }
  tellMissing(check, { keys, required, at: given.at }, shape, path)
  return Object.fromEntries(values)
}

function tellMissing(
  check: Check,
  { keys, required, at }: { keys: ReadonlySet<string>; required: readonly string[]; at: number },
  { fields, atLeastOneOf }: ObjectShape,
  path: string,
): void {
  for (const key of required.filter((name) => !keys.has(name))) {
    fault(check, at, `${inPath(path)}${quoted(key)} is missing`, asWritten(key, fields[key]))
  }
  if (atLeastOneOf === undefined) return
  // A key that is not known may be one of them, misspelt.
  const mayBe = (key: string) => atLeastOneOf.keys.includes(key) || !Object.hasOwn(fields, key)
  if ([...keys].some(mayBe)) return
  const several = atLeastOneOf.keys.length > 1
  const expected = `${several ? 'at least ' : ''}${oneOf(atLeastOneOf.keys)}`
  fault(check, at, `${subject(path)} ${atLeastOneOf.otherwise}`, expected)
}

/** An empty one would read as no list, and so as every name. */
function namesList(item: TextShape): ListShape {
  return { kind: 'list', item, orOne: true, isUnique: true, isFilled: true }
}

function checkedMap(
  check: Check,
  given: Given,
  {
    key: names,
    value: shape,
    isFilled,
  }: { readonly key: KeyShape; readonly value: Shape; readonly isFilled?: boolean },
  path: string,
): Value | undefined {
  if (!isNothingAt(given.node) && !isMap(given.node)) {
    return fault(check, given.at, `${subject(path)} is ${kindOf(given.node)}`, 'a map')
  }
  if (isFilled && isMap(given.node) && given.node.items.length === 0) {
    return fault(check, given.at, `${subject(path)} is an empty map`, 'one or more')
  }
  const values = new Map<string, Value>()
  for (const [key, at, value] of entriesOf(
    check,
    given.node,
    path,
    (name) => keyTrouble(name, names) === undefined,
  )) {
    const trouble = keyTrouble(key, names)
    if (trouble !== undefined) fault(check, at, `${inPath(path)}${quoted(key)} ${trouble}`, formOfKey(names))
    else setChecked(check, values, key, { given: value, shape, path })
  }
  return values
}

function setChecked(
  check: Check,
  values: Map<string, Value>,
  key: string,
  { given, shape, path }: { readonly given: Given; readonly shape: Shape; readonly path: string },
): void {
  const content = checked(check, given, shape, pathBelow(path, key))
  if (content !== undefined) values.set(key, content)
}

/** Each key once, with its place. */
function* entriesOf(
  check: Check,
  node: Node | undefined,
  path: string,
  mayStand: (name: string) => boolean,
): Iterable<[key: string, at: number, value: Given]> {
  if (!isMap(node)) return
  const keys = new Set<string>()
  for (const { key: given, value } of node.items as Pair<Node, Node | null>[]) {
    const key = check.source.resolved(given)
    const at = offsetOf(given)
    const name = isScalar(key) ? key.value : undefined
    if (typeof name !== 'string') {
      fault(check, at, `${inPath(path)}a key is ${kindOf(key)}`, 'a text', mendOfNumber(key, mayStand))
    } else if (keys.has(name)) {
      fault(check, at, `${inPath(path)}the key ${quoted(name)} stands twice`, 'each key once')
    } else {
      keys.add(name)
      yield [name, at, value === null ? { node: undefined, at } : givenAt(value)]
    }
  }
}

function fault(check: Check, offset: number, trouble: string, expected: string, mend?: string): undefined {
  check.faults.push(new UserError(trouble, { where: check.source.where(offset), expected, mend }))
}

function isNothingAt(node: Node | undefined): boolean {
  return node === undefined || (isScalar(node) && node.value === null)
}

function givenAt(node: Node): Given {
  return { node, at: offsetOf(node) }
}

/** A text stands where it is written, though an alias stands for it. */
function placeOf({ node, at }: Given): Place {
  const isQuoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
  const start = node === undefined ? at : offsetOf(node)
  return { offset: at, textOffset: isQuoted ? start + 1 : start }
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0
}

function subject(path: string): string {
  return path === '' ? 'this' : path
}

function inPath(path: string): string {
  return path === '' ? '' : `${path}: `
}
