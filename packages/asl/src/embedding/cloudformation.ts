/** State machines in templates of CloudFormation and SAM, those that CDK writes among them. */
import type { MachineType } from '../rule/rule.js'
import { treeFromJson } from '../source/json.js'
import { joined, type PiecedText, sourceOf, sourceOfPart } from '../source/pieces.js'
import type { Range, SourceText } from '../source/source-text.js'
import { items, member, type Node, type ObjectNode, pointerTo, type Tree, textOf } from '../source/tree.js'
import type { Content, Embedded, NameUse, Substituted, Substitutions } from './embedded.js'
import { callIn, textPieces, withoutIntrinsics } from './intrinsics.js'
import { namesIn, pointed } from './names.js'

const resourceTypes = ['AWS::StepFunctions::StateMachine', 'AWS::Serverless::StateMachine']

/** @param above What the place of a resource starts with, where the template is part of another file. */
export function machinesInTemplate(
  tree: Tree,
  template: Node | undefined,
  file: SourceText,
  above = '',
): readonly Embedded[] {
  const resources = member(template, 'Resources')
  return [...entriesOf(resources)].flatMap(([name, resource]) => {
    if (!resourceTypes.includes(textOf(member(resource, 'Type')) ?? '')) return []
    const properties = member(resource, 'Properties')
    const place = `${above}Resources.${name}`
    if (properties?.kind !== 'object') {
      return [{ place, type: undefined, substitutions: undefined, content: without(resource) }]
    }
    const listed = listedSubstitutions(tree, properties)
    return contentsOf(tree, properties, file).map(({ content, node }) => {
      const sub = content.is === 'here' ? member(node, 'Fn::Sub') : undefined
      const substitutions = sub === undefined ? listed : namesOfSub(tree, template, sub)
      return { place, type: typeOf(properties), substitutions, content }
    })
  })
}

/** `Fn::ForEach::X: [name, list, { … }]` stands for as many resources as the list has items. */
function* entriesOf(resources: Node | undefined): Iterable<readonly [string, Node]> {
  if (resources?.kind !== 'object') return
  for (const [name, resource] of resources.members) {
    if (!name.startsWith('Fn::ForEach::')) yield [name, resource]
    else for (const [inner, each] of entriesOf(items(resource)[2])) yield [`${name}.${inner}`, each]
  }
}

/** `Type` of SAM, `StateMachineType` of CloudFormation. */
function typeOf(properties: ObjectNode): MachineType | undefined {
  const written = textOf(member(properties, 'Type') ?? member(properties, 'StateMachineType'))
  if (written === 'EXPRESS') return 'express'
  return written === 'STANDARD' ? 'standard' : undefined
}

/** A definition, and the value that it is made of. */
type Given = { readonly content: Content; readonly node: Node }

function contentsOf(tree: Tree, properties: ObjectNode, file: SourceText): readonly Given[] {
  const given = [...readers].flatMap(([name, read]) => {
    const node = member(properties, name)
    const values = node === undefined || node.kind === 'null' ? [] : alternatives(node)
    return node === undefined || values.length === 0 ? [] : [{ name, read, node, values }]
  })
  if (given.length === 0) return [{ content: without(properties), node: properties }]
  const always = given.filter(({ node }) => callIn(node)?.name !== 'Fn::If')
  return given.flatMap(({ name, read, node, values }): readonly Given[] => {
    const [first] = always
    if (first === undefined || first.node === node || !always.some((each) => each.node === node)) {
      return values.map((value) => ({ content: read(tree, value, file), node: value }))
    }
    const why = `${first.name} and ${name} both give the definition`
    return [{ content: { is: 'refused', why, range: node.keyRange ?? node.range }, node }]
  })
}

/** What stands there, whatever the conditions of the template come to. */
function alternatives(node: Node): readonly Node[] {
  const call = callIn(node)
  if (call?.name === 'Ref' && textOf(call.argument) === 'AWS::NoValue') return []
  return call?.name === 'Fn::If' ? items(call.argument).slice(1).flatMap(alternatives) : [node]
}

function without(node: Node): Content {
  const range = node.keyRange ?? node.range
  return { is: 'elsewhere', why: 'The resource has no definition here', range }
}

type Reader = (tree: Tree, node: Node, file: SourceText) => Content

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['Definition', fromObject],
  ['DefinitionString', fromText],
  ['DefinitionUri', fromLocation],
  ['DefinitionS3Location', fromLocation],
])

function fromObject(tree: Tree, node: Node, file: SourceText): Content {
  const included = includedFile(node)
  if (included !== undefined) return included
  if (callIn(node) !== undefined || node.kind === 'substitution') return unknown(node)
  return {
    is: 'here',
    tree: withoutIntrinsics(tree, node),
    source: sourceOfPart(node.range, file),
    file,
    used: () => namesIn(tree, node, undefined, (each) => callIn(each) !== undefined),
  }
}

function fromText(tree: Tree, node: Node, file: SourceText): Content {
  const call = callIn(node)
  if (call?.name === 'Fn::ToJsonString') return fromObject(tree, call.argument, file)
  const pieces = textPieces(tree, node)
  if (pieces === undefined)
    return node.kind === 'object' && call === undefined ? fromObject(tree, node, file) : unknown(node)
  const text = joined(pieces)
  if (/^\s*(?:\$\{[^}]*\}\s*)+$/.test(text.text)) return unknown(node)
  const inner = treeFromJson(text.text)
  return {
    is: 'here',
    tree: inner,
    source: sourceOf(text, file),
    file,
    used: () => namesUsed(tree, node, inner, text),
  }
}

/** As they are written: what Fn::Join puts in for a value that is not known is no name. */
function namesUsed(tree: Tree, node: Node, inner: Tree, text: PiecedText): readonly NameUse[] {
  const place = ({ start, end }: Range) => text.places(start, end)
  if (node.kind === 'string') return namesIn(inner, inner.root, place)
  const call = callIn(node)
  const written =
    call?.name === 'Fn::Sub' && call.argument.kind === 'array' ? call.argument.items[0] : call?.argument
  const isOther = (each: Node) => each !== written && callIn(each) !== undefined && call?.name === 'Fn::Join'
  const uses = namesIn(tree, written, undefined, isOther).map((use) => ({ ...use, pointer: '' }))
  return pointed(uses, inner, place)
}

/** A path of a local file, or a place in S3. CDK keeps what it puts there in a file beside the template. */
function fromLocation(_: Tree, node: Node): Content {
  const { range } = node
  const path = textOf(node)
  if (path !== undefined && !/^s3:|^https?:|\$\{/.test(path)) {
    return { is: 'file', path, range, keys: [], generated: false }
  }
  const key = member(node, 'Key')
  const hash = /^([0-9a-f]{64})\.(\w+)$/.exec(textOf(key) ?? textOf(member(key, 'Fn::Sub')) ?? '')
  if (hash !== null) return { is: 'file', path: `asset.${hash[0]}`, range, keys: [], generated: true }
  if (path === undefined && callIn(node) !== undefined) return unknown(node)
  return { is: 'elsewhere', why: 'The definition is in S3', range: node.keyRange ?? range }
}

/** `Fn::Transform` with AWS::Include of a file that lies here. */
function includedFile(node: Node): Content | undefined {
  const transform = member(node, 'Fn::Transform')
  if (transform === undefined) return undefined
  const location = member(member(transform, 'Parameters'), 'Location')
  const path = textOf(member(transform, 'Name')) === 'AWS::Include' ? textOf(location) : undefined
  if (location === undefined || path === undefined || /^s3:|\$\{/.test(path)) return unknown(node)
  return { is: 'file', path, range: location.range, keys: [], generated: false }
}

function unknown(node: Node): Content {
  const name = callIn(node)?.name ?? (node.kind === 'object' ? 'Fn::Transform' : undefined)
  const what = name === undefined ? 'a value' : name
  const path = pointerTo(node).split('/')
  // An alternative of a condition has a number for its name.
  const field = path.findLast((name) => readers.has(name)) ?? path.at(-1) ?? ''
  return {
    is: 'elsewhere',
    why: `${field} is ${what} that only the deployment knows`,
    range: node.keyRange ?? node.range,
  }
}

/** One list for all definitions of a resource. */
function listedSubstitutions(tree: Tree, properties: ObjectNode): Substitutions | undefined {
  const listed = member(properties, 'DefinitionSubstitutions')
  if (listed !== undefined && (listed.kind !== 'object' || callIn(listed) !== undefined)) return undefined
  return {
    listedIn: 'DefinitionSubstitutions',
    names: substitutedBy(tree, listed),
    range: listed?.keyRange ?? properties.keyRange ?? properties.range,
    complete: member(listed, 'Fn::Transform') === undefined && !isInLoop(properties),
  }
}

/** Where the name that counts stands for another text in each round. */
function isInLoop(node: Node): boolean {
  for (let at: Node | undefined = node; at !== undefined; at = at.parent) {
    if (String(at.key).startsWith('Fn::ForEach::')) return true
  }
  return false
}

/** What Fn::Sub replaces: the names of its own list, and parameters and resources of the template. */
function namesOfSub(tree: Tree, template: Node | undefined, sub: Node): Substitutions {
  const listed = items(sub)[1]
  const resources = member(template, 'Resources')
  const own = [member(template, 'Parameters'), resources].flatMap((node) =>
    node?.kind === 'object' ? [...node.members.keys()] : [],
  )
  const isMadeByMacros =
    own.some((name) => name.startsWith('Fn::')) || member(template, 'Transform') !== undefined
  const has = (name: string) => {
    const [base = ''] = name.split('.', 1)
    if (base.startsWith('AWS::') || own.includes(base)) return true
    // SAM derives names from those of resources: `OrdersRole`, `ServerlessRestApi`.
    return isMadeByMacros && (base.startsWith('Serverless') || own.some((each) => base.startsWith(each)))
  }
  return {
    listedIn: 'Fn::Sub',
    names: substitutedBy(tree, listed),
    range: sub.keyRange ?? sub.range,
    complete: (listed === undefined || listed.kind === 'object') && !isInLoop(sub),
    beyond: { in: 'the template', has },
  }
}

function substitutedBy(tree: Tree, listed: Node | undefined): ReadonlyMap<string, Substituted> {
  const names = new Map<string, Substituted>()
  if (listed?.kind !== 'object') return names
  for (const [name, value] of listed.members) {
    names.set(name, { range: value.keyRange ?? value.range, value: literalIn(tree, value) })
  }
  return names
}

/** What of a value the template alone tells. */
function literalIn(tree: Tree, node: Node): string | undefined {
  if (node.kind === 'number' || node.kind === 'boolean') return String(node.value)
  const pieces = textPieces(tree, node)
  return pieces && joined(pieces).text
}
