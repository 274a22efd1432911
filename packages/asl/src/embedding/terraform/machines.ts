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
import { type Expression, expressionAt, nodeFrom } from './expression.js'
import { namesOf, type Template, templateIn } from './template.js'

export function readTerraform(text: string, source: SourceText): SourceFile {
  const blocks = blocksIn(text)
  const machines = blocks.flatMap((block) => {
    const place = placeOf(block)
    return place === undefined ? [] : [machineIn(block, place, blocks, source)]
  })
  return { source, machines, findings: [] }
}

/** The resource itself, and the module that most people use in its place. */
function placeOf({ names, attributes }: Block): string | undefined {
  const [kind, first = '', second = ''] = names
  if (kind === 'resource' && first === 'aws_sfn_state_machine') return `${first}.${second}`
  if (kind !== 'module' || !attributes.has('definition')) return undefined
  return /step-?functions?|state-?machine/i.test(plainText(attributes.get('source')) ?? '')
    ? `module.${first}`
    : undefined
}

function machineIn(block: Block, place: string, blocks: readonly Block[], source: SourceText): Embedded {
  const definition = block.attributes.get('definition')
  const type = typeOf(block)
  if (definition === undefined) {
    const why = 'The resource has no definition here'
    return { place, type, substitutions: undefined, content: { is: 'elsewhere', why, range: block.range } }
  }
  return { place, type, ...definitionFrom(definition, blocks, source) }
}

function typeOf({ attributes }: Block): MachineType | undefined {
  const written = plainText(attributes.get('type'))
  if (written === 'EXPRESS') return 'express'
  return written === 'STANDARD' ? 'standard' : undefined
}

type Given = Pick<Embedded, 'content' | 'substitutions'>

/** How often a value may be named by another before it is followed no more. */
const longestWay = 10

/** @param expression Whose places count in the source. */
export function definitionFrom(
  expression: Expression,
  blocks: readonly Block[],
  source: SourceText,
  steps = 0,
): Given {
  const { range } = expression
  const unknown = (): Given => {
    const written = source.text.slice(range.start, Math.min(range.end, range.start + 80)).split('\n', 1)[0]
    return given({
      is: 'elsewhere',
      why: `The definition is ${written}, which only Terraform can work out`,
      range,
    })
  }
  const follow = (next: Expression | undefined): Given =>
    next === undefined || steps >= longestWay ? unknown() : definitionFrom(next, blocks, source, steps + 1)
  const given = (content: Content | undefined): Given =>
    content === undefined ? unknown() : { content, substitutions: undefined }
  if (expression.is === 'text') {
    const inner = onlyExpression(expression.template, source.text)
    return inner === undefined ? given(fromText(expression.template, range, source)) : follow(inner)
  }
  if (expression.is === 'reference') {
    return namedTemplate(expression.path, blocks) ?? follow(namedValue(expression.path, blocks))
  }
  if (expression.is !== 'call') return unknown()
  const { name, args } = expression
  const [first, second] = args
  if (transparent.has(name)) return follow(first)
  if (name === 'file') return given(fromFile(first, false))
  if (name === 'templatefile')
    return { ...given(fromFile(first, true)), substitutions: substitutionsOf(second) }
  if (name !== 'jsonencode' || first === undefined) return unknown()
  const value = resolved(first, blocks)
  if (value.is === 'object') return given(fromObject(value, source))
  return value.is === 'call' && decoders.has(value.name) ? follow(value.args[0]) : unknown()
}

/** Functions that leave the definition what it is. */
const transparent: ReadonlySet<string> = new Set(['trimspace', 'chomp', 'nonsensitive', 'sensitive'])
const decoders: ReadonlySet<string> = new Set(['jsondecode', 'yamldecode'])

function resolved(expression: Expression, blocks: readonly Block[], steps = 0): Expression {
  if (expression.is !== 'reference' || steps >= longestWay) return expression
  const value = namedValue(expression.path, blocks)
  return value === undefined ? expression : resolved(value, blocks, steps + 1)
}

/** `local.NAME`, as far as the same file has it. */
function namedValue(path: string, blocks: readonly Block[]): Expression | undefined {
  const [, name = ''] = /^local\.([\w-]+)$/.exec(path) ?? []
  return blocks
    .find(({ names, attributes }) => names[0] === 'locals' && attributes.has(name))
    ?.attributes.get(name)
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

function fromObject(value: Expression, file: SourceText): Content {
  const texts = new WeakMap<StringNode, (start: number, end: number) => { start: number; end: number }>()
  const root = nodeFrom(file.text, value, texts)
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

/** The text of a literal. @param isPath Whether the folder of the file may stand in it. */
function plainText(expression: Expression | undefined, isPath = false): string | undefined {
  if (expression?.is !== 'text' || expression.template.directive !== undefined) return undefined
  const { text } = joined(expression.template.pieces)
  const known = isPath ? text.replace(/^\$\{path\.(?:module|root)\}\/?/, './') : text
  return known.includes('${') ? undefined : known
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
