/** State machines of the Serverless framework: those of its plugin for Step Functions, and templates in a service. */
import type { MachineType } from '../rule/rule.js'
import { sourceOfPart } from '../source/pieces.js'
import type { SourceText } from '../source/source-text.js'
import { items, member, type Node, type Tree, textOf } from '../source/tree.js'
import { machinesInTemplate } from './cloudformation.js'
import type { Content, Embedded } from './embedded.js'
import { withoutIntrinsics } from './intrinsics.js'
import { namesIn } from './names.js'
import { type Part, partIn, reference, refersToFile } from './service-part.js'

export function machinesInService(tree: Tree, file: SourceText): readonly Embedded[] {
  const part = partIn(tree.root)
  if (part !== undefined) return machinesOfPart(tree, part, file)
  const steps = member(tree.root, 'stepFunctions')
  const [machines, above] =
    steps?.kind === 'substitution'
      ? [steps, 'stepFunctions']
      : [member(steps, 'stateMachines'), 'stepFunctions.stateMachines']
  const resources = member(tree.root, 'resources')
  // The resources of a service may be a list of templates.
  const templates = resources?.kind === 'array' ? items(resources) : [resources]
  return [
    ...(machines === undefined ? [] : machinesUnder(tree, machines, above, file)),
    ...templates.flatMap((template) => machinesInTemplate(tree, template, file, 'resources.')),
  ]
}

function machinesOfPart(tree: Tree, { is, node, place }: Part, file: SourceText): readonly Embedded[] {
  if (is === 'machine') return [machineIn(tree, node, place, file)]
  const named = node.kind === 'object' ? [...node.members] : []
  return named.map(([name, machine]) => machineIn(tree, machine, `${place}${name}`, file))
}

function machinesUnder(tree: Tree, node: Node, place: string, file: SourceText): readonly Embedded[] {
  if (node.kind === 'array') {
    return node.items.flatMap((item, index) => machinesUnder(tree, item, `${place}.${index}`, file))
  }
  if (node.kind !== 'object' || reference(node) !== undefined)
    return [{ ...nothing, place, content: machinesElsewhere(node) }]
  return [...node.members].map(([name, machine]) => machineIn(tree, machine, `${place}.${name}`, file))
}

/** A file that holds several is a part of the service that is linted when it is named itself. */
function machinesElsewhere(node: Node): Content {
  const written = writtenIn(node)
  if (!refersToFile(node) && !written.startsWith('${file(')) return elsewhere(node, 'The state machines are')
  const why = `The state machines are in ${written}, which is not followed from here`
  return { is: 'elsewhere', why, range: node.range }
}

function machineIn(tree: Tree, machine: Node, place: string, file: SourceText): Embedded {
  const definition = member(machine, 'definition')
  return {
    ...nothing,
    place,
    type: typeOf(machine),
    content:
      definition === undefined
        ? variable(machine, 'The state machine is', ['definition'])
        : contentOf(tree, definition, file),
  }
}

const nothing = { type: undefined, substitutions: undefined }

function typeOf(machine: Node): MachineType | undefined {
  const written = textOf(member(machine, 'type'))?.toUpperCase()
  if (written === 'EXPRESS') return 'express'
  return written === 'STANDARD' ? 'standard' : undefined
}

function contentOf(tree: Tree, node: Node, file: SourceText): Content {
  if (node.kind === 'substitution' || node.kind === 'string' || reference(node) !== undefined) {
    return variable(node, 'The definition is')
  }
  return {
    is: 'here',
    tree: withoutIntrinsics(tree, node, refersToFile),
    source: sourceOfPart(node.range, file),
    file,
    used: () => namesIn(tree, node),
  }
}

/** `${file(path)}`, `${file(path):a.b}`, a reference, or something that only Serverless can work out. */
function variable(node: Node, subject: string, inFile: readonly string[] = []): Content {
  const [, referred, pointer = ''] = /^([^#:]+)(?:#\/?(.*))?$/.exec(reference(node) ?? '') ?? []
  if (referred !== undefined) {
    const steps = pointer
      .split('/')
      .filter((step) => step !== '')
      .map(unescaped)
    return fileAt(node, referred, [...steps, ...inFile])
  }
  const named = /^\$\{file\(\s*['"]?([^${}()'",]+?)['"]?\s*\)(?::([\w.-]+))?\s*\}$/.exec(writtenIn(node))
  const [, path, keys] = named ?? []
  if (path === undefined || /\.[cm]?[jt]s$/.test(path)) return elsewhere(node, subject)
  return fileAt(node, path, [...(keys?.split('.') ?? []), ...inFile])
}

/** A step of a pointer in a URI: RFC 6901 and percent signs. */
function unescaped(step: string): string {
  const text = step.replace(/(?:%[0-9a-f]{2})+/gi, (written) => {
    const bytes = Buffer.from(written.replaceAll('%', ''), 'hex')
    return bytes.toString('utf8')
  })
  return text.replaceAll('~1', '/').replaceAll('~0', '~')
}

function fileAt(node: Node, path: string, keys: readonly string[]): Content {
  return { is: 'file', path, range: node.range, keys, generated: false, yaml12: true }
}

function elsewhere(node: Node, subject: string): Content {
  const text = writtenIn(node)
  if (text !== '')
    return {
      is: 'elsewhere',
      why: `${subject} ${text}, which only Serverless can work out`,
      range: node.range,
    }
  return {
    is: 'elsewhere',
    why: 'The state machine has no definition here',
    range: node.keyRange ?? node.range,
  }
}

function writtenIn(node: Node): string {
  return node.kind === 'substitution' ? node.text : (textOf(node) ?? reference(node) ?? '')
}
