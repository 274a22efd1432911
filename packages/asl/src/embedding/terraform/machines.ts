/** State machines in Terraform files. What can only be known by running Terraform is said to be so. */
import type { MachineType } from '../../rule/rule.js'
import { treeFromJson } from '../../source/json.js'
import { joined, sourceOf, sourceOfPart } from '../../source/pieces.js'
import type { SourceText } from '../../source/source-text.js'
import type { StringNode, Tree } from '../../source/tree.js'
import type {
  Content,
  Embedded,
  Readable,
  SourceFile,
  Substituted,
  Substitutions,
  Unread,
} from '../embedded.js'
import { pointed } from '../names.js'
import { type Block, blocksIn } from './blocks.js'
import { decoders, definitionsIn, transparent } from './definitions.js'
import { type Expression, expressionAt, plainText } from './expression.js'
import { longestWay, Names } from './names.js'
import { nodeFrom } from './node.js'
import { namesOf, type Template, templateIn } from './template.js'

export function readTerraform(text: string, source: SourceText): SourceFile {
  const names = new Names(blocksIn(text))
  const deployed = names.blocks.flatMap((block) => machinesOf(block, names, source))
  // What a machine of this file is made from is that machine's.
  const others = names.blocks.flatMap((block) => valuesOf(block, names, source))
  const machines = [...deployed, ...others].sort((a, b) => a.at - b.at).map(({ machine }) => machine)
  return { source, machines, findings: [] }
}

type Found = { readonly at: number; readonly machine: Embedded }

/** Those that the block deploys: the resource itself, or a module that is given a definition. */
function machinesOf(block: Block, names: Names, source: SourceText): readonly Found[] {
  const [kind, first = '', second = ''] = block.names
  const found = (place: string, definition: Expression | undefined): Found => ({
    at: block.range.start,
    machine: machineIn(block, place, definition, names, source),
  })
  if (kind === 'resource' && /^(?:aws_sfn|awscc_stepfunctions)_state_machine$/.test(first)) {
    const definition = block.attributes.get('definition') ?? block.attributes.get('definition_string')
    return [found(`${first}.${second}`, definition)]
  }
  if (kind !== 'module') return []
  const given = definitionsIn(block.attributes, names)
  const definition = block.attributes.get('definition')
  const isMachine = /step-?functions?|state-?machine/i.test(plainText(block.attributes.get('source')) ?? '')
  if (given.length === 0 && isMachine && definition !== undefined) given.push({ path: '', value: definition })
  return given.map(({ path, value }) =>
    found(given.length === 1 ? `module.${first}` : `module.${first}.${path}`, value),
  )
}

/** Definitions that are written down here and deployed elsewhere. */
function valuesOf(block: Block, names: Names, source: SourceText): readonly Found[] {
  const [kind, first = ''] = block.names
  const above = kind === 'locals' ? 'local' : kind === 'variable' ? `var.${first}` : undefined
  if (above === undefined) return []
  return definitionsIn(block.attributes, names)
    .filter(({ value }) => value.is !== 'reference' && !names.followed.has(value))
    .map(({ path, value }) => {
      const place = kind === 'locals' ? `${above}.${path}` : above
      return { at: value.range.start, machine: machineIn(block, place, value, names, source) }
    })
}

function machineIn(
  block: Block,
  place: string,
  definition: Expression | undefined,
  names: Names,
  source: SourceText,
): Embedded {
  const type = typeOf(block)
  if (definition === undefined) {
    const why = 'The resource has no definition here'
    return { place, type, substitutions: undefined, content: { is: 'elsewhere', why, range: block.range } }
  }
  return { place, type, ...definitionFrom(definition, names, source) }
}

function typeOf({ attributes }: Block): MachineType | undefined {
  const written = plainText(attributes.get('type') ?? attributes.get('state_machine_type'))?.toUpperCase()
  if (written === 'EXPRESS') return 'express'
  return written === 'STANDARD' ? 'standard' : undefined
}

type Given = Pick<Embedded, 'content' | 'substitutions'>

/** @param expression Whose places count in the source. */
export function definitionFrom(expression: Expression, names: Names, source: SourceText, steps = 0): Given {
  const { range } = expression
  const unknown = (): Given => {
    const written = source.text.slice(range.start, Math.min(range.end, range.start + 80)).split('\n', 1)[0]
    return given({
      is: 'elsewhere',
      why: `The definition is ${written}, which only Terraform can work out`,
      hint: expression.is === 'reference' ? ofAnotherFile(expression.path) : undefined,
      range,
    })
  }
  const follow = (next: Expression | undefined): Given =>
    next === undefined || steps >= longestWay ? unknown() : definitionFrom(next, names, source, steps + 1)
  const given = (content: Content | undefined): Given =>
    content === undefined ? unknown() : { content, substitutions: undefined }
  if (expression.is === 'text') {
    const inner = onlyExpression(expression.template, source.text)
    return inner === undefined ? given(fromText(expression.template, range, source)) : follow(inner)
  }
  if (expression.is === 'reference') {
    return namedTemplate(expression.path, names.blocks) ?? follow(names.valueOf(expression.path))
  }
  if (expression.is !== 'call') return unknown()
  const { name, args } = expression
  const [first, second] = args
  if (transparent.has(name)) return follow(first)
  if (name === 'file') return given(fromFile(first, false))
  if (name === 'templatefile')
    return { ...given(fromFile(first, true)), substitutions: substitutionsOf(second) }
  if (name !== 'jsonencode' || first === undefined) return unknown()
  const value = names.resolved(first)
  if (value.is === 'object') return given(fromObject(value, names, source))
  return value.is === 'call' && decoders.has(value.name) ? follow(value.args[0]) : unknown()
}

/** Each file is read for itself. */
function ofAnotherFile(path: string): string | undefined {
  if (!/^local\.[\w-]+$/.test(path)) return undefined
  return `A text or jsonencode that another file gives ${path} is linted there, without this machine's type.`
}

/** `data.template_file.NAME.rendered`, how templates were filled before `templatefile`. */
function namedTemplate(path: string, blocks: readonly Block[]): Given | undefined {
  const [, name] = /^data\.template_file\.([\w-]+)\.rendered$/.exec(path) ?? []
  const block = blocks.find(
    ({ names }) => name !== undefined && names.join('.') === `data.template_file.${name}`,
  )
  const template = block?.attributes.get('template')
  if (block === undefined || template?.is !== 'call' || template.name !== 'file') return undefined
  const content = fromFile(template.args[0], true)
  return content && { content, substitutions: substitutionsOf(block.attributes.get('vars'), 'vars') }
}

function fromObject(value: Expression, names: Names, file: SourceText): Content {
  const texts = new WeakMap<StringNode, (start: number, end: number) => { start: number; end: number }>()
  const root = nodeFrom(value, { text: file.text, texts, resolve: names.forOneDefinition() })
  const tree: Tree = {
    root,
    problems: [],
    within: (node, start, end) => texts.get(node)?.(start, end) ?? node.range,
  }
  return { is: 'here', tree, source: sourceOfPart(value.range, file), file, used: () => [] }
}

function fromText(template: Template, range: Expression['range'], file: SourceText): Content {
  if (template.directive !== undefined) return directed(template.directive)
  const text = joined(template.pieces)
  if (text.text.trim() === '') return { is: 'elsewhere', why: 'The definition is empty', range }
  return { is: 'here', tree: treeFromJson(text.text), source: sourceOf(text, file), file, used: () => [] }
}

function directed(range: Expression['range']): Unread {
  return { is: 'elsewhere', why: 'The definition has conditions or loops of Terraform', range }
}

function fromFile(path: Expression | undefined, template: boolean): Content | undefined {
  const text = plainText(path, true)
  if (path === undefined || text === undefined || text === '') return undefined
  return { is: 'file', path: text, range: path.range, keys: [], generated: false, template }
}

/** `"${x}"` is x. */
function onlyExpression({ pieces, interpolations }: Template, text: string): Expression | undefined {
  const [only] = interpolations
  if (pieces.length !== 1 || only === undefined) return undefined
  return expressionAt(text, only.range.start + 2, true)
}

function substitutionsOf(
  expression: Expression | undefined,
  listedIn = 'templatefile',
): Substitutions | undefined {
  if (expression?.is !== 'object') return undefined
  const names = new Map<string, Substituted>()
  for (const { key, keyRange, value } of expression.members) {
    const known = value.is === 'number' || value.is === 'boolean' ? String(value.value) : plainText(value)
    names.set(key, { range: keyRange, value: known })
  }
  return { listedIn, names, range: expression.range, complete: true }
}

/** A file that `templatefile` fills. */
export async function readTemplate(
  text: string,
  file: SourceText,
  treeOf: (text: string) => Promise<Tree>,
): Promise<Readable | Unread> {
  const template = templateIn(text, { start: 0, end: text.length }, false)
  if (template.directive !== undefined) return directed(template.directive)
  const filled = joined(template.pieces)
  const tree = await treeOf(filled.text)
  return {
    is: 'here',
    tree,
    source: sourceOf(filled, file),
    file,
    used: () => pointed(namesOf(template), tree, ({ start, end }) => filled.places(start, end)),
  }
}
