/** What a state makes of its input. */
import type { Language, State } from '../model/definition.js'
import { isDistributed } from '../model/map-states.js'
import { items, keyOf, member, type Node, type StringNode } from '../source/tree.js'
import { type Answer, after, answerTo, guardedIn } from './conditions.js'
import {
  type Data,
  dataIn,
  either,
  isText,
  list,
  nothing,
  objectOf,
  readFrom,
  text,
  unknown,
  written,
} from './data.js'
import { resultOfTask } from './results.js'
import { filled, followed, type Report as Reads, stepsInto } from './template.js'

export type Report = Reads & {
  /** A value that is not of the kind that the field takes. */
  unfit(node: StringNode, unfit: Unfit): void
  /** A rule of a Choice state, with the data that it is asked of; `passed` when an earlier one is always chosen. */
  asked(rule: Node, answer: Answer | 'passed', data: Data): void
  /** Whether something is left for the Default of a Choice state. */
  left(state: State, isLeft: boolean): void
}

export type Unfit = { readonly field: string; readonly expected: Kind; readonly data: Data }
type Kind = 'a number' | 'a timestamp' | 'a list'

export type Outcome = {
  /** By the name of the state that it leads to. */
  readonly next: ReadonlyMap<string, Data>
  /** The input of the machines inside. */
  readonly inner: Data
}

/** What a catcher gives when it says nothing else. */
const errorOutput = objectOf(
  new Map([
    ['Error', text],
    ['Cause', text],
  ]),
)

export function outcomeOf(state: State, input: Data, report: Report): Outcome {
  const { node, type, language } = state
  const next = new Map<string, Data>()
  const lead = (to: Node | undefined, data: Data) => {
    if (to?.kind !== 'string') return
    const earlier = next.get(to.value)
    next.set(to.value, earlier === undefined ? data : either(earlier, data))
  }
  if (node.kind !== 'object' || node.open || type === undefined || language === undefined) {
    for (const { node: target } of state.transitions) lead(target, unknown)
    return { next, inner: unknown }
  }
  const work = language === 'JSONata' ? inJsonata(state, input, report) : inJsonPath(state, input, report)
  if (type === 'Choice') choose(state, work, input, lead, report)
  lead(member(node, 'Next'), work.output)
  for (const catcher of items(member(node, 'Catch'))) {
    lead(member(catcher, 'Next'), caught(catcher, state, language, input, work.kept, report))
  }
  return { next, inner: work.inner }
}

type Lead = (to: Node | undefined, data: Data) => void

function choose(state: State, work: Work, input: Data, lead: Lead, report: Report): void {
  const { node, language } = state
  const list = member(node, 'Choices')
  if (language === 'JSONata' || list?.kind !== 'array' || list.open) {
    for (const rule of items(list)) lead(member(rule, 'Next'), ownOutput(rule, work, input, report))
    lead(member(node, 'Default'), work.output)
    return
  }
  // What OutputPath takes is not followed into the ways that the rules lead to.
  const isWhole = member(node, 'OutputPath') === undefined
  const guarded = guardedIn(state)
  let rest = work.kept
  let isLeft = true
  for (const rule of list.items) {
    const isSure = isLeft && readAll(rule, rest, guarded, report)
    const answer: Answer | 'passed' = isLeft ? answerTo(rule, rest) : 'passed'
    if (isSure || !isLeft) report.asked(rule, answer, rest)
    if (answer === 'maybe' || answer === 'always') {
      lead(member(rule, 'Next'), isWhole ? after(rule, rest, true) : work.output)
    }
    rest = after(rule, rest, false)
    isLeft &&= answer !== 'always'
  }
  report.left(state, isLeft)
  if (isLeft) lead(member(node, 'Default'), isWhole ? rest : work.output)
}

/** Follows the paths that a rule compares, but for those that are asked after. Whether all may find something. */
function readAll(rule: Node, data: Data, guarded: ReadonlySet<string>, report: Report): boolean {
  let isSure = true
  const waiting = [rule]
  for (const at of waiting) {
    if (at.kind !== 'object') continue
    for (const child of at.members.values()) {
      if (child.kind === 'object') waiting.push(child)
      else if (child.kind === 'array') waiting.push(...child.items)
      else if (child.kind === 'string' && isCompared(child) && !guarded.has(child.value)) {
        followed(child, data, {
          ...report,
          absent: (node, missing) => {
            isSure = false
            report.absent(node, missing)
          },
        })
      }
    }
  }
  return isSure
}

function isCompared(node: Node): boolean {
  const key = keyOf(node)
  return key === 'Variable' || /^(String|Numeric|Timestamp|Boolean)\w+Path$/.test(key)
}

type Work = { readonly output: Data; readonly kept: Data; readonly inner: Data }

function inJsonPath(state: State, input: Data, report: Report): Work {
  const { node, type } = state
  const read = (field: string, data: Data): Data => {
    const path = member(node, field)
    if (path === undefined) return data
    return path.kind === 'null' ? nothing : followed(path, data, report)
  }
  const fill = (field: string, data: Data): Data | undefined => {
    const template = member(node, field)
    return template && filled(template, 'JSONPath', { input: data, result: unknown }, report)
  }
  const effective = read('InputPath', input)
  const given = fill('Parameters', effective) ?? effective
  for (const [field, expected] of type === 'Pass' || type === 'Choice' ? [] : readers) {
    const path = member(node, field)
    if (path === undefined) continue
    checkKind(path, expected, effective, report)
    followed(path, effective, report)
  }
  if (type === 'Choice' || type === 'Wait' || type === 'Succeed' || type === 'Fail') {
    return { output: read('OutputPath', effective), kept: effective, inner: unknown }
  }
  const result = resultOf(node, type, given)
  const selected = fill('ResultSelector', result) ?? result
  const resultPath = member(node, 'ResultPath')
  // How InputPath and ResultPath work together is better not relied on.
  const base = member(node, 'InputPath') === undefined ? input : unknown
  const own = selected === effective ? selected : inPlaceOf(base, state, selected)
  const output = read('OutputPath', placed(resultPath, base, selected, own))
  return {
    output,
    kept: base,
    inner: innerInput(state, given, fill('ItemSelector', effective)),
  }
}

const readers: readonly (readonly [string, Kind])[] = [
  ['SecondsPath', 'a number'],
  ['TimestampPath', 'a timestamp'],
  ['ItemsPath', 'a list'],
  ['TimeoutSecondsPath', 'a number'],
  ['HeartbeatSecondsPath', 'a number'],
  ['MaxConcurrencyPath', 'a number'],
]

function checkKind(path: Node, expected: Kind, input: Data, report: Report): void {
  const steps = stepsInto(path)
  if (steps === undefined || path.kind !== 'string') return
  const { data, missing } = readFrom(input, steps)
  if (missing === undefined && isUnfit(data, expected)) {
    report.unfit(path, { field: keyOf(path), expected, data })
  }
}

function isUnfit(data: Data, expected: Kind): boolean {
  if (data.mixed === true || data.kind === 'unknown' || data.kind === 'absent') return false
  if (expected === 'a list') return data.kind === 'scalar'
  if (data.kind !== 'scalar') return true
  if (expected === 'a number') {
    return isText(data) || data.values?.every((value) => typeof value !== 'number') === true
  }
  return data.values?.every((value) => typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(value)) === true
}

/** A result that takes the place of all the input. */
function inPlaceOf(input: Data, by: State, result: Data): Data {
  return result.kind === 'unknown' ? result : { ...result, instead: { by, input } }
}

/** @param alone The result, where nothing says where to put it. */
function placed(resultPath: Node | undefined, input: Data, result: Data, alone: Data): Data {
  if (resultPath === undefined) return alone
  if (resultPath.kind === 'null') return input
  const steps = stepsInto(resultPath)
  return steps === undefined ? unknown : written(input, steps, result)
}

function resultOf(node: Node, type: State['type'], given: Data): Data {
  if (type === 'Parallel') return resultOfParallel(node)
  if (type === 'Map') return member(node, 'ResultWriter') === undefined ? list : unknown
  if (type === 'Task') return resultOfTask(node)
  if (type !== 'Pass') return unknown
  const result = member(node, 'Result')
  return result === undefined ? given : dataIn(result)
}

function resultOfParallel(node: Node): Data {
  const branches = member(node, 'Branches')
  if (branches?.kind !== 'array' || branches.open) return list
  const isWhole = branches.items.every(({ kind }) => kind !== 'substitution')
  return isWhole ? { kind: 'list', length: branches.items.length } : list
}

function innerInput(state: State, given: Data, selected: Data | undefined): Data {
  if (state.type === 'Parallel') return given
  if (member(state.node, 'ItemBatcher') !== undefined || isDistributed(state)) return unknown
  if (selected !== undefined) return selected
  return member(state.node, 'Parameters') === undefined ? unknown : given
}

function inJsonata(state: State, input: Data, report: Report): Work {
  const { node, type } = state
  const fill = (field: string, result: Data): Data | undefined => {
    const template = member(node, field)
    return template && filled(template, 'JSONata', { input, result }, report)
  }
  const given = fill('Arguments', unknown) ?? input
  const selected = fill('ItemSelector', unknown)
  const works = type === 'Task' || type === 'Parallel' || type === 'Map'
  const result = works ? resultOf(node, type, unknown) : unknown
  const own = inPlaceOf(input, state, result)
  const output = fill('Output', result) ?? (works ? own : input)
  return { output, kept: input, inner: innerInput(state, given, selected) }
}

function ownOutput(rule: Node, work: Work, input: Data, report: Report): Data {
  const output = member(rule, 'Output')
  if (output === undefined) return work.output
  return filled(output, 'JSONata', { input, result: unknown }, report)
}

function caught(
  catcher: Node,
  state: State,
  language: Language,
  input: Data,
  kept: Data,
  report: Report,
): Data {
  if (catcher.kind !== 'object' || catcher.open) return unknown
  const own = inPlaceOf(input, state, errorOutput)
  if (language === 'JSONPath') return placed(member(catcher, 'ResultPath'), kept, errorOutput, own)
  const output = member(catcher, 'Output')
  return output === undefined ? own : filled(output, 'JSONata', { input, result: unknown }, report)
}
