/** State machines in Terraform's JSON, which CDK for Terraform writes. A text is a template there, as in quotes. */
import type { MachineType } from '../../rule/rule.js'
import { type PiecedText, sourceOf } from '../../source/pieces.js'
import type { SourceText } from '../../source/source-text.js'
import { items, member, type Node, type StringNode, type Tree, textOf } from '../../source/tree.js'
import type { Content, Embedded } from '../embedded.js'
import { definitionFrom } from './machines.js'
import { Names } from './names.js'
import { templateIn } from './template.js'

export function machinesInTerraformJson(tree: Tree, file: SourceText): readonly Embedded[] {
  const resources = member(member(tree.root, 'resource'), 'aws_sfn_state_machine')
  if (resources?.kind !== 'object') return []
  return [...resources.members].map(([name, resource]) => {
    const place = `aws_sfn_state_machine.${name}`
    // A block may be written as a list of one.
    const block = items(resource)[0] ?? resource
    const definition = member(block, 'definition')
    const type = typeOf(block)
    if (definition?.kind === 'string') return { place, type, ...givenBy(tree, definition, file) }
    const range = (definition ?? block).keyRange ?? block.range
    const content = { is: 'elsewhere', why: 'The resource has no definition here', range } as const
    return { place, type, content, substitutions: undefined }
  })
}

function typeOf(block: Node): MachineType | undefined {
  const written = textOf(member(block, 'type'))
  if (written === 'EXPRESS') return 'express'
  return written === 'STANDARD' ? 'standard' : undefined
}

function givenBy(
  tree: Tree,
  node: StringNode,
  file: SourceText,
): Pick<Embedded, 'content' | 'substitutions'> {
  const text: PiecedText = { text: node.value, places: (start, end) => tree.within(node, start, end) }
  const range = { start: 0, end: node.value.length }
  const template = templateIn(node.value, range, false)
  const { content, substitutions } = definitionFrom(
    { is: 'text', template, range },
    new Names([]),
    sourceOf(text, file),
  )
  return { content: inFile(content, text), substitutions: substitutions && placed(substitutions, text) }
}

/** What was read counts in the text; what is told of it counts in the file. */
function inFile(content: Content, { places }: PiecedText): Content {
  return content.is === 'here'
    ? content
    : { ...content, range: places(content.range.start, content.range.end) }
}

function placed(
  substitutions: NonNullable<Embedded['substitutions']>,
  { places }: PiecedText,
): NonNullable<Embedded['substitutions']> {
  const names = [...substitutions.names].map(([name, { range, value }]) => {
    return [name, { range: places(range.start, range.end), value }] as const
  })
  const { start, end } = substitutions.range
  return { ...substitutions, names: new Map(names), range: places(start, end) }
}
