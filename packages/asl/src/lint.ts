/** From text to findings. */
import { integrationsIn } from './catalogue/tasks.js'
import { expressionsIn } from './expression/jsonata/expressions.js'
import type { Finding } from './finding.js'
import { clashing } from './fix/clashes.js'
import { editOf } from './fix/edits.js'
import type { Fix } from './fix/fix.js'
import { definitionFrom } from './model/definition.js'
import { isTemplate } from './model/template.js'
import type { MachineType, Problem, Rule, Subject } from './rule/rule.js'
import { rulesFor } from './rules/index.js'
import { surveyOf } from './schema/survey.js'
import { treeFromJson } from './source/json.js'
import { type Range, type SourceText, sourceText } from './source/source-text.js'
import { pointerTo, type Tree } from './source/tree.js'

export type LintOptions = {
  /** `auto` takes what the context tells; a definition alone tells nothing and is taken for a standard one. */
  readonly type: 'auto' | MachineType
}

export type Report = {
  /** In the order of the text. */
  readonly findings: readonly Finding[]
  /** State machines found; those inside of Parallel and Map states are not counted. */
  readonly definitions: number
}

/** Lints the text of a definition in JSON. Never throws: a text that is no definition is a finding. */
export async function lint(text: string, { type }: LintOptions = { type: 'auto' }): Promise<Report> {
  const source = sourceText(text)
  return lintTree(treeFromJson(text), source, type === 'express' ? 'express' : 'standard')
}

/**
 * Lints a definition that has been read to a tree, in whatever notation it stands. What is large and only some
 * definitions need is loaded first, so that the rules have it at hand.
 *
 * @param only Rules to hold it against; all that may have something to say where none are given.
 */
export async function lintTree(
  tree: Tree,
  source: SourceText,
  type: MachineType,
  only?: readonly Rule[],
): Promise<Report> {
  // What stands in a template is not held against the language: that it is one says all.
  const definition = definitionFrom(isTemplate(tree.root) ? undefined : tree.root)
  const survey = surveyOf(definition)
  const expressions = await expressionsIn(survey)
  const integrations = await integrationsIn(definition)
  const { length } = source.text
  const subject = { tree, definition, survey, expressions, integrations, type, length }
  const found: { readonly rule: Rule; readonly problem: Hinted }[] = []
  let problems: Problem[] = []
  let count = 0
  const report = (problem: Problem) => {
    if (++count <= mostPerRule) problems.push(problem)
  }
  for (const rule of only ?? (await rulesFor(subject))) {
    rule.check(subject, report)
    // Most rules have nothing to say of most definitions.
    if (count === 0) continue
    withRest(problems, count).forEach((problem, index) => {
      const { hint, fix } = problem
      found.push({ rule, problem: { ...problem, hint: searched(hint, index), fix: searched(fix, index) } })
    })
    problems = []
    count = 0
  }
  const clashes = clashing(found.flatMap(({ problem: { fix } }) => fix ?? []))
  const findings = found.map(({ rule, problem }) => {
    const { fix } = problem
    return locate(rule, fix && clashes.has(fix) ? { ...problem, fix: undefined } : problem, subject, source)
  })
  findings.sort((a, b) => a.offset - b.offset)
  return {
    findings: findings.map(({ finding }) => finding),
    definitions: definition.top === undefined ? 0 : 1,
  }
}

/** A broken file could give millions; a person reads the first few. */
const mostPerRule = 10_000
/** Each may look through all names of the definition. */
const mostSearches = 100

function searched<Value extends object | string>(
  value: Value | (() => Value | undefined) | undefined,
  index: number,
): Value | undefined {
  if (typeof value !== 'function') return value
  return index < mostSearches ? value() : undefined
}

/** The last problem tells of those that are left out. */
function withRest(problems: readonly Problem[], count: number): readonly Problem[] {
  const last = problems.at(-1)
  if (last === undefined || count <= problems.length) return problems
  return [...problems.slice(0, -1), { ...last, message: `${last.message}; more of this kind are left out` }]
}

type Hinted = Problem & { readonly hint: string | undefined; readonly fix: Fix | undefined }
type Located = { readonly offset: number; readonly finding: Finding }

function locate(rule: Rule, problem: Hinted, { definition }: Subject, source: SourceText): Located {
  const { node, message, hint, fix, level = rule.level } = problem
  const range = rangeOf(problem)
  return {
    offset: range.start,
    finding: {
      rule: rule.id,
      severity: level,
      message,
      hint: hint ?? rule.hint,
      range: source.positionsOf(range),
      pointer: node === undefined ? '' : pointerTo(node),
      state: definition.stateAt(node)?.name ?? null,
      definition: null,
      awsCode: rule.awsCode ?? null,
      documentation: rule.documentation,
      edit: fix && source.ofFile !== undefined ? editOf(fix, source.ofFile) : undefined,
    },
  }
}

/** An object as a whole would underline pages: its key stands for it, or its opening bracket. */
function rangeOf({ node, at, range }: Problem): Range {
  if (range !== undefined) return range
  if (node === undefined) return { start: 0, end: 0 }
  const isContainer = node.kind === 'object' || node.kind === 'array'
  if (at === 'key' || isContainer) {
    return (
      node.keyRange ?? (isContainer ? { start: node.range.start, end: node.range.start + 1 } : node.range)
    )
  }
  return node.range
}
