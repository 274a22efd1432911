/** From a file's name and text to the state machines in it. What other notations need is loaded for them alone. */

import { lintTree } from '../lint.js'
import { isTemplate } from '../model/template.js'
import { readingRules } from '../rules/text/index.js'
import { looksLikeJson, treeFromJson } from '../source/json.js'
import { longestTerraform, tooLong } from '../source/limits.js'
import { type SourceText, sourceText } from '../source/source-text.js'
import { descendants, member, type Node, type Tree } from '../source/tree.js'
import type { Named, Readable, SourceFile, Unread } from './embedded.js'
import { namesIn } from './names.js'
import { partIn, refersToFile } from './service-part.js'

/** Never throws: a text that cannot be read is a finding. */
export async function readSource(file: string, text: string): Promise<SourceFile> {
  const source = sourceText(text)
  if (isTerraform(file)) return await terraformIn(text, source)
  const tree = await readTree(file, text)
  if (isService(tree.root)) {
    readAsYaml12(tree)
    const { machinesInService } = await import('./serverless.js')
    return { source, machines: machinesInService(tree, source), findings: await troubleWith(tree, source) }
  }
  if (member(member(tree.root, 'resource'), 'aws_sfn_state_machine') !== undefined) {
    const { machinesInTerraformJson } = await import('./terraform/json.js')
    return {
      source,
      machines: machinesInTerraformJson(tree, source),
      findings: await troubleWith(tree, source),
    }
  }
  if (isTemplate(tree.root)) {
    const { machinesInTemplate } = await import('./cloudformation.js')
    return {
      source,
      machines: machinesInTemplate(tree, tree.root, source),
      findings: await troubleWith(tree, source),
    }
  }
  const content = await definitionIn(tree, source)
  return {
    source,
    machines: [{ place: null, type: undefined, substitutions: undefined, content }],
    findings: [],
  }
}

/** As Serverless does: words such as `yes` are strings. */
function readAsYaml12({ root }: Tree): void {
  for (const node of root === undefined ? [] : descendants(root)) {
    if (node.kind === 'string') delete (node as { inYaml11?: boolean | undefined }).inYaml11
  }
}

async function terraformIn(text: string, source: SourceText): Promise<SourceFile> {
  const refused = refusedTerraform(text)
  if (refused !== undefined) return { source, machines: [], findings: await troubleWith(refused, source) }
  return (await import('./terraform/machines.js')).readTerraform(text, source)
}

/** A tree without a root where the text is too long to be read. */
function refusedTerraform(text: string): Tree | undefined {
  const message = tooLong(text, longestTerraform)
  if (message === undefined) return undefined
  const problem = { kind: 'size', range: { start: 0, end: 1 }, message, node: undefined } as const
  return { root: undefined, problems: [problem], within: ({ range }) => range }
}

/** Whether a file is worth a closer look, told from its text alone. */
export function mayHoldMachines(file: string, text: string): boolean {
  if (isTerraform(file)) return /aws_sfn_state_machine|step-?functions?|StartAt|\.asl\./i.test(text)
  return /AWS::(?:StepFunctions|Serverless)::StateMachine|"aws_sfn_state_machine"|^\ufeff?[ \t]*["']?stepFunctions["']?[ \t]*:/m.test(
    text,
  )
}

/** The definition in a file that another one names. */
export async function readDefinition(
  file: string,
  text: string,
  { path, range, keys, template, yaml12 }: Pick<Named, 'path' | 'range' | 'keys' | 'template' | 'yaml12'>,
): Promise<Readable | Unread> {
  const source = sourceText(text)
  if (template) {
    const refused = refusedTerraform(text)
    if (refused !== undefined) return await definitionIn(refused, source)
    const { readTemplate } = await import('./terraform/machines.js')
    return await readTemplate(text, source, (filled) => readTree(file, filled))
  }
  const tree = await readTree(file, text)
  if (!yaml12) return await definitionIn(tree, source, tree.root)
  readAsYaml12(tree)
  const { nodeAt } = await import('./service-file.js')
  const found = nodeAt(tree.root, { path, keys, range })
  if ('is' in found) return found
  return await definitionIn(tree, source, found.node, refersToFile)
}

async function definitionIn(
  tree: Tree,
  source: SourceText,
  node = tree.root,
  isUnknown?: (node: Node) => boolean,
): Promise<Readable> {
  if (node === undefined)
    return { is: 'here', tree: { ...tree, root: undefined }, source, file: source, used: () => [] }
  const used = () => namesIn(tree, node)
  const hasTags = !looksLikeJson(source.text) && tag.test(source.text)
  if (node === tree.root && !hasTags && isUnknown === undefined)
    return { is: 'here', tree, source, file: source, used }
  const { withoutIntrinsics } = await import('./intrinsics.js')
  return { is: 'here', tree: withoutIntrinsics(tree, node, isUnknown), source, file: source, used }
}

/** What CloudFormation's functions look like in YAML. */
const tag = /(?:^|[\s[{,])![A-Za-z]/

/** Any file in JSON or YAML; its name decides where it says which. */
export async function readTree(file: string, text: string): Promise<Tree> {
  const name = file.toLowerCase().replace(/\.(?:tpl|tmpl|tftpl|j2)$/, '')
  const isNamedYaml = /\.ya?ml$/.test(name)
  if (name.endsWith('.json') || (!isNamedYaml && (looksLikeJson(text) || !looksLikeYaml(text))))
    return treeFromJson(text)
  // JSON is YAML too, and is read as JSON where it is JSON all through.
  const json = looksLikeJson(text) ? treeFromJson(text) : undefined
  if (json !== undefined && !json.problems.some(({ kind }) => !alsoInYaml.has(kind))) return json
  const { treeFromYaml } = await import('../source/yaml.js')
  return treeFromYaml(text)
}

/** What is wrong in either notation. */
const alsoInYaml: ReadonlySet<string> = new Set(['duplicate-key', 'nesting', 'size'])

function looksLikeYaml(text: string): boolean {
  return /^\ufeff?[\w"'][^\n{}]*:(?:\s|$)/m.test(text)
}

function isTerraform(file: string): boolean {
  return /\.(?:tf|tofu)$/i.test(file)
}

/** A service of the Serverless framework, or the part of one that holds its state machines. */
function isService(root: Node | undefined): boolean {
  if (member(member(root, 'stepFunctions'), 'stateMachines') !== undefined) return true
  if (partIn(root) !== undefined) return true
  return member(root, 'service') !== undefined && member(root, 'provider') !== undefined
}

/** Only what kept the file from being read: the rest is the matter of the tools that the file is for. */
async function troubleWith(tree: Tree, source: SourceText): Promise<SourceFile['findings']> {
  return (await lintTree({ ...tree, root: undefined }, source, 'standard', readingRules)).findings
}
