/** The YAML library's nodes as those of a tree: aliases followed, merges and tags taken for what they stand for. */
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { mostProblems, tooDeep } from './limits.js'
import type { Range } from './source-text.js'
import type { ArrayNode, Node, ObjectNode, TextProblem } from './tree.js'

/** An alias stands for a copy of what it names, and a few lines of them for more than any memory holds. */
const mostNodes = 1_000_000

export function yamlSyntax(range: Range, message: string, node?: Node): TextProblem {
  return { kind: 'yaml-syntax', range, message, node }
}

type Place = Pick<Node, 'key' | 'keyRange' | 'parent'>
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** The library's nodes as ours. */
export class NodeReader {
  private readonly text: string
  private readonly document: Document.Parsed
  private readonly deepest: number
  private readonly problems: TextProblem[]
  private readonly anchors = new Map<string, unknown>()
  /** Aliases that are being followed: one that leads to itself has no end. */
  private readonly open = new Set<unknown>()
  /** What reaches this far may lack something. */
  private readonly brokenFrom: number
  private count = 0
  private depth = 0
  private full = false
  /** How many anchors and aliases are around. */
  private sharing = 0

  constructor(text: string, document: Document.Parsed, deepest: number, problems: TextProblem[]) {
    this.text = text
    this.document = document
    this.deepest = deepest
    this.problems = problems
    this.brokenFrom = Math.min(...problems.map(({ range }) => range.start))
  }

  root(): Node | undefined {
    const { contents } = this.document
    if (contents === null) return undefined
    const root = this.read(contents, { key: undefined, keyRange: undefined, parent: undefined })
    if (this.full || this.problems.some(({ kind }) => kind === 'nesting')) return undefined
    // An empty document is null to the library, and no place of it is seen.
    return root.kind === 'null' && root.range.start === root.range.end ? undefined : root
  }

  private read(node: unknown, place: Place): Node {
    if (++this.count > mostNodes) return this.tooMany(node, place)
    if (isAlias(node)) return this.followed(node, place)
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined
    if (anchor !== undefined) {
      this.anchors.set(anchor, node)
      this.sharing++
    }
    const read = this.readHere(node, place)
    if (this.sharing > 0) (read as Mutable<Node>).shared = true
    if (anchor !== undefined) this.sharing--
    return read
  }

  private readHere(node: unknown, place: Place): Node {
    if (++this.depth > this.deepest) {
      this.depth--
      this.once({ kind: 'nesting', range: rangeOf(node), message: tooDeep(this.deepest), node: undefined })
      return this.unknown(node, place)
    }
    const read = this.tagged(node, place)
    this.depth--
    return read
  }

  private tagged(node: unknown, place: Place): Node {
    const tag = (isScalar(node) || isMap(node) || isSeq(node) ? node.tag : undefined) ?? ''
    if (!tag.startsWith('!') || tag === '!') return this.plain(node, place)
    const name = tag.slice(1)
    const range = rangeOf(node)
    const long = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`
    const object = this.emptyObject(range, place)
    object.members.set(long, this.plain(node, { key: long, keyRange: range, parent: object }))
    return object
  }

  private plain(node: unknown, place: Place): Node {
    if (isScalar(node)) return this.scalar(node, place)
    if (isMap(node))
      return isDoubleBraced(this.text, rangeOf(node)) ? this.unknown(node, place) : this.map(node, place)
    if (isSeq(node)) return this.sequence(node, place)
    return { kind: 'null', range: rangeOf(node), ...place }
  }

  private scalar(node: Scalar, place: Place): Node {
    const range = rangeOf(node)
    const { value, source = '' } = node
    if (node.type === 'PLAIN' && isSubstitution(source))
      return { kind: 'substitution', range, ...place, text: source }
    if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'number', range, ...place, value }
    if (typeof value === 'boolean') return { kind: 'boolean', range, ...place, value }
    if (value === null) return { kind: 'null', range, ...place }
    const inYaml11 = node.type === 'PLAIN' ? booleanInYaml11(source) : undefined
    return { kind: 'string', range, ...place, value: typeof value === 'string' ? value : source, inYaml11 }
  }

  private sequence(node: YAMLSeq, place: Place): Node {
    const items: Node[] = []
    const range = rangeOf(node)
    const open = range.end >= this.brokenFrom
    const array: ArrayNode = { kind: 'array', range, ...place, items, open }
    for (const item of node.items) {
      if (this.full) break
      items.push(this.read(item, { key: items.length, keyRange: undefined, parent: array }))
    }
    return array
  }

  private emptyObject(range: Range, place: Place): OpenObject {
    return { kind: 'object', range, ...place, members: new Map(), open: range.end >= this.brokenFrom }
  }

  private map(node: YAMLMap, place: Place): Node {
    const object = this.emptyObject(rangeOf(node), place)
    const merges: unknown[] = []
    for (const { key, value } of node.items) {
      if (this.full) break
      const keyRange = rangeOf(key)
      const name = keyText(key)
      if (name === undefined) {
        this.unlessBroken(yamlSyntax(keyRange, 'A key must be a string', object))
      } else if (name === '<<') {
        merges.push(value)
      } else {
        if (object.members.has(name)) this.duplicate(name, keyRange, object)
        object.members.delete(name)
        const member = this.read(value ?? null, { key: name, keyRange, parent: object })
        object.members.set(name, value === null ? { ...member, range: keyRange } : member)
      }
    }
    for (const merge of merges) this.merge(object, merge)
    return object
  }

  /** Own members win over merged ones, and those of an earlier map over those of a later one. */
  private merge(object: OpenObject, value: unknown): void {
    const read = this.read(value, { key: '<<', keyRange: undefined, parent: object })
    for (const from of read.kind === 'array' ? read.items : [read]) {
      if (from.kind !== 'object') {
        object.open = true
        continue
      }
      for (const [name, member] of from.members) {
        if (object.members.has(name)) continue
        object.members.set(name, adopted(member, object))
      }
    }
  }

  private followed(alias: Alias, place: Place): Node {
    const target = this.anchors.get(alias.source)
    if (target === undefined || this.open.has(target)) {
      const why = target === undefined ? 'has no anchor before it' : 'is part of what it stands for'
      this.unlessBroken(yamlSyntax(rangeOf(alias), `The alias ${JSON.stringify(alias.source)} ${why}`))
      return this.unknown(alias, place)
    }
    this.open.add(target)
    this.sharing++
    const read = this.read(target, place)
    this.sharing--
    this.open.delete(target)
    return read
  }

  /** What stands behind a syntax error may not be what it seems. */
  private unlessBroken(problem: TextProblem): void {
    if (problem.range.end < this.brokenFrom) this.problems.push(problem)
  }

  private duplicate(name: string, range: Range, node: Node): void {
    if (this.problems.length > mostProblems) return
    const message = `The key ${JSON.stringify(name)} stands twice in this object`
    this.problems.push({ kind: 'duplicate-key', range, message, node })
  }

  private tooMany(node: unknown, place: Place): Node {
    if (!this.full) {
      const message = `The aliases stand for more than ${mostNodes} values`
      this.once({ kind: 'size', range: rangeOf(node), message, node: undefined })
    }
    this.full = true
    return this.unknown(node, place)
  }

  private once(problem: TextProblem): void {
    if (!this.problems.some(({ kind }) => kind === problem.kind)) this.problems.push(problem)
  }

  private unknown(node: unknown, place: Place): Node {
    const range = rangeOf(node)
    return { kind: 'substitution', range, ...place, text: this.text.slice(range.start, range.end) }
  }
}

type OpenObject = Mutable<Omit<ObjectNode, 'members'>> & { members: Map<string, Node> }

/** The same node as a member of another object. */
function adopted(node: Node, parent: ObjectNode): Node {
  const copy: Node = { ...node, parent }
  const children = copy.kind === 'object' ? copy.members.values() : copy.kind === 'array' ? copy.items : []
  // The node was made for this place alone, so its children may be given their new parent.
  for (const child of children) (child as Mutable<Node>).parent = copy as ObjectNode | ArrayNode
  return copy
}

function keyText(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined
  if (typeof key.value === 'string') return key.value
  return key.source ?? String(key.value ?? '')
}

function rangeOf(node: unknown): Range {
  const range = (node as { range?: readonly number[] | null } | null)?.range
  return { start: range?.[0] ?? 0, end: range?.[1] ?? range?.[0] ?? 0 }
}

function booleanInYaml11(source: string): boolean | undefined {
  if (/^(?:yes|Yes|YES|on|On|ON)$/.test(source)) return true
  return /^(?:no|No|NO|off|Off|OFF)$/.test(source) ? false : undefined
}

/** `${X}`, also with something glued to it, and without a blank outside of its braces. */
function isSubstitution(source: string): boolean {
  return /^(?:[\w.+-]*\$\{[^}]*\})+[\w.+-]*$/.test(source)
}

/** `{{ x }}` of template engines, which to YAML is a map whose key is a map. */
function isDoubleBraced(text: string, { start, end }: Range): boolean {
  return text.startsWith('{{', start) && text.startsWith('}}', end - 2)
}
