/** From the text of a configuration to what it says. Everything is told at its line and column. */
import { kindInWords, type Node, readTree, sourceText } from '@aws-delivery-actions/asl'
import { didYouMean, messageOf, UserError } from '@aws-delivery-actions/host'
import picomatch from 'picomatch'
import { type Config, type Ignore, type Level, levels } from './config.js'
import { ruleIds } from './rule-ids.js'

const keys = ['$schema', 'rules', 'ignore', 'type', 'substitutions']
const ignoreKeys = ['files', 'states', 'rules', 'reason']
const types = ['auto', 'standard', 'express'] as const

/** What does not keep a file from being understood. */
const harmless: ReadonlySet<string> = new Set(['comment', 'trailing-comma', 'byte-order-mark'])

/** @throws {UserError} with the place of the first thing that is wrong. */
export async function readConfig(file: string, text: string): Promise<Config> {
  const [tree, rules] = await Promise.all([readTree(file, text), ruleIds()])
  const source = sourceText(text)
  const [trouble] = isEmpty(text) ? [] : tree.problems.filter(({ kind }) => !harmless.has(kind))
  if (trouble !== undefined) {
    const expected = trouble.kind === 'duplicate-key' ? 'each key once' : 'JSON or YAML'
    throw wrong(trouble.range.start, trouble.message, expected)
  }
  const root = isEmpty(text) ? undefined : tree.root
  const top = root === undefined || root.kind === 'null' ? new Map<string, Node>() : membersOf(root, keys)
  return {
    file,
    levels: levelsIn(top.get('rules')),
    ignores: itemsOf(top.get('ignore')).map(ignoreIn),
    type: typeIn(top.get('type')),
    substitutions: substitutionsIn(top.get('substitutions')),
  }

  function levelsIn(node: Node | undefined): ReadonlyMap<string, Level> {
    if (node === undefined) return new Map()
    return new Map(
      [...membersOf(node, rules, 'rule')].map(([rule, level]) => [rule, choiceOf(level, levels, 'level')]),
    )
  }

  function ignoreIn(node: Node): Ignore {
    const members = membersOf(node, ignoreKeys)
    const reason = members.get('reason')
    const named = ['files', 'states', 'rules'].filter((key) => members.has(key))
    if (named.length === 0)
      throw at(node, 'the entry would wave everything through', 'files, states or rules')
    return {
      files: textsOf(members.get('files')).map(patternOf),
      states: textsOf(members.get('states')).map(patternOf),
      rules: textsOf(members.get('rules')).map((rule) =>
        rule.kind === 'string' && isOfService(rule.value) ? rule.value : choiceOf(rule, rules, 'rule'),
      ),
      reason: reason === undefined ? `waved through by ${file}` : textOf(reason),
      where: placeOf(node.range.start),
    }
  }

  /** Several patterns mean what fits one of them, and all but a few files fit one that is turned around. */
  function patternOf(node: Node): string {
    const pattern = textOf(node)
    if (/^!(?!\()/.test(pattern))
      throw at(node, 'the pattern names all but what it says', 'one without the !')
    try {
      picomatch(`**/${pattern}/**`)
    } catch (error) {
      throw at(node, `this is no glob pattern: ${messageOf(error)}`, 'a path, a name, or a pattern of them')
    }
    return pattern
  }

  function typeIn(node: Node | undefined): Config['type'] {
    const type = node === undefined ? 'auto' : choiceOf(node, types, 'type')
    return type === 'auto' ? undefined : type
  }

  function substitutionsIn(node: Node | undefined): ReadonlyMap<string, string> {
    if (node === undefined) return new Map()
    return new Map([...membersOf(node)].map(([name, value]) => [name, literalOf(value)]))
  }

  function membersOf(node: Node, known?: readonly string[], noun = 'key'): ReadonlyMap<string, Node> {
    if (node.kind !== 'object') throw at(node, `${kindInWords(node)} stands here`, 'an object')
    for (const [key, value] of node.members) {
      if (known === undefined || known.includes(key) || (known === rules && isOfService(key))) continue
      const start = value.keyRange?.start ?? value.range.start
      throw wrong(start, `there is no ${noun} ${JSON.stringify(key)}`, expectedOf(key, known, noun))
    }
    return node.members
  }

  function itemsOf(node: Node | undefined): readonly Node[] {
    if (node === undefined) return []
    if (node.kind !== 'array') throw at(node, `${kindInWords(node)} stands here`, 'a list')
    return node.items
  }

  function textsOf(node: Node | undefined): readonly Node[] {
    if (node === undefined) return []
    if (node.kind !== 'array') return [node]
    if (node.items.length === 0)
      throw at(node, `${keyInWords(node)}nothing stands in the list`, 'one or more')
    return node.items
  }

  function textOf(node: Node): string {
    if (node.kind === 'string' && node.value.trim() !== '') return node.value
    throw at(
      node,
      `${keyInWords(node)}${node.kind === 'string' ? 'nothing' : kindInWords(node)} stands here`,
      'a text',
    )
  }

  function literalOf(node: Node): string {
    if (node.kind === 'string' || node.kind === 'number' || node.kind === 'boolean') return String(node.value)
    throw at(node, `${kindInWords(node)} stands here`, 'a text, a number or a boolean')
  }

  function choiceOf<Choice extends string>(node: Node, choices: readonly Choice[], noun: string): Choice {
    // In YAML 1.1, which some editors follow, off is a boolean; here it is the word.
    const value = node.kind === 'boolean' ? written(node) : node.kind === 'string' ? node.value : undefined
    if (value === undefined)
      throw at(node, `${keyInWords(node)}${kindInWords(node)} stands here`, expectedOf('', choices, noun))
    const choice = choices.find((known) => known === value)
    if (choice !== undefined) return choice
    throw at(node, `there is no ${noun} ${JSON.stringify(value)}`, expectedOf(value, choices, noun))
  }

  function written({ range }: Node): string {
    return text.slice(range.start, range.end)
  }

  function at(node: Node, trouble: string, expected: string): UserError {
    return wrong(node.range.start, trouble, expected)
  }

  function wrong(offset: number, trouble: string, expected: string): UserError {
    return new UserError(trouble, { where: placeOf(offset), expected })
  }

  function placeOf(offset: number): string {
    const { line, column } = source.positionAt(offset)
    return `${file}:${line}:${column}`
  }
}

/** A file of comments alone, or of nothing, asks for nothing. */
function isEmpty(text: string): boolean {
  return text.replace(/\/\*[\s\S]*?\*\/|(?:#|\/\/).*$|^---[ \t]*$/gm, '').trim() === ''
}

/** What AWS alone finds has rules that are named after its codes. */
function isOfService(rule: string): boolean {
  return /^aws-[a-z0-9-]+$/.test(rule)
}

function keyInWords({ key }: Node): string {
  return typeof key === 'string' ? `${key}: ` : ''
}

/** A hundred and fifty rules are no help; the one that was meant is. */
function expectedOf(name: string, known: readonly string[], noun: string): string {
  const all =
    known.length > 12
      ? `a ${noun} of asl-lint`
      : `one of ${known.filter((key) => key !== '$schema').join(', ')}`
  return `${all}${didYouMean(name, known)}`
}
