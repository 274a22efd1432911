import type {
  MappingToken,
  ScalarToken,
  TemplateToken,
} from '@actions/workflow-parser/templates/tokens/index'
import type { LintDocument, Place } from './document.js'
import type { Engine } from './engine.js'

/** A workflow or an action as its author thinks of it, over the tokens of GitHub's parser. */
export type Tree = {
  readonly root: MappingToken
  readonly jobs: readonly Job[]
  /** The steps of all jobs, or those of a composite action. */
  readonly steps: readonly Step[]
  readonly references: readonly Reference[]
}

export type Job = {
  readonly name: string
  readonly place: Place
  readonly mapping: MappingToken
  readonly steps: readonly Step[]
}

export type Step = { readonly mapping: MappingToken; readonly place: Place }

/** One `uses:`, of a step or of a job. */
export type Reference = {
  readonly uses: string
  readonly place: Place
  /** What stands after it on its line. */
  readonly comment: string
  readonly owner: 'step' | 'job'
  readonly mapping: MappingToken
}

const start: Place = { line: 1, column: 1 }

/** Undefined where the text is not a YAML mapping: the parser has said so already. */
export function treeOf(engine: Engine, document: LintDocument): Tree | undefined {
  const parse = document.kind === 'action' ? engine.parseAction : engine.parseWorkflow
  const file = { name: document.uri, content: document.text }
  const root = parse(file, new engine.NoOperationTraceWriter()).value
  if (root === undefined || !engine.isMapping(root)) return undefined
  const jobs = jobsOf(engine, root)
  const steps = document.kind === 'action' ? stepsOf(engine, childOf(engine, root, 'runs')) : []
  const all = [...steps, ...jobs.flatMap((job) => job.steps)]
  const lines = document.text.split(/\r?\n/)
  return {
    root,
    jobs,
    steps: all,
    references: [
      ...all.flatMap((step) => referenceOf(engine, step.mapping, 'step', lines)),
      ...jobs.flatMap((job) => referenceOf(engine, job.mapping, 'job', lines)),
    ],
  }
}

export function childOf(
  engine: Engine,
  token: TemplateToken | undefined,
  key: string,
): TemplateToken | undefined {
  if (token === undefined || !engine.isMapping(token)) return undefined
  for (const pair of token) if (pair.key.toString() === key) return pair.value
  return undefined
}

export function textOf(engine: Engine, token: TemplateToken | undefined, key: string): string | undefined {
  const child = childOf(engine, token, key)
  return child?.isScalar === true ? (child as ScalarToken).toString() : undefined
}

export function placeOf(token: TemplateToken): Place {
  return token.range?.start ?? start
}

function jobsOf(engine: Engine, root: MappingToken): Job[] {
  const jobs = childOf(engine, root, 'jobs')
  if (jobs === undefined || !engine.isMapping(jobs)) return []
  return [...jobs].flatMap(({ key, value }) =>
    engine.isMapping(value)
      ? [{ name: key.toString(), place: placeOf(key), mapping: value, steps: stepsOf(engine, value) }]
      : [],
  )
}

function stepsOf(engine: Engine, parent: TemplateToken | undefined): Step[] {
  const steps = childOf(engine, parent, 'steps')
  if (steps === undefined || !engine.isSequence(steps)) return []
  return [...steps].flatMap((step) =>
    engine.isMapping(step) ? [{ mapping: step, place: placeOf(step) }] : [],
  )
}

function referenceOf(
  engine: Engine,
  mapping: MappingToken,
  owner: 'step' | 'job',
  lines: readonly string[],
): Reference[] {
  const token = childOf(engine, mapping, 'uses')
  if (token === undefined || !engine.isString(token)) return []
  const end = token.range?.end
  const comment = end === undefined ? '' : (lines[end.line - 1] ?? '').slice(end.column - 1).trim()
  return [{ uses: token.value, place: placeOf(token), comment, owner, mapping }]
}
