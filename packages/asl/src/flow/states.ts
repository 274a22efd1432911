/** What a state makes of its input. */
import type { Language, State } from '../model/definition.js'
import { isDistributed } from '../model/map-states.js'
import { items, member, type Node } from '../source/tree.js'
import { type Data, dataIn, either, list, nothing, objectOf, scalar, unknown, written } from './data.js'
import { filled, followed, type Report, stepsInto } from './template.js'

export type Outcome = {
  /** By the name of the state that it leads to. */
  readonly next: ReadonlyMap<string, Data>
  /** The input of the machines inside. */
  readonly inner: Data
}

/** What a catcher gives when it says nothing else. */
const errorOutput = objectOf(
  new Map([
    ['Error', scalar],
    ['Cause', scalar],
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
  for (const rule of items(member(node, 'Choices'))) {
    lead(member(rule, 'Next'), language === 'JSONata' ? ownOutput(rule, work, input, report) : work.output)
  }
  lead(member(node, 'Next'), work.output)
  lead(member(node, 'Default'), work.output)
  for (const catcher of items(member(node, 'Catch'))) {
    lead(member(catcher, 'Next'), caught(catcher, language, input, work.kept, report))
  }
  return { next, inner: work.inner }
}

type Work = { readonly output: Data; readonly kept: Data; readonly inner: Data }

function inJsonPath({ node, type, ...state }: State, input: Data, report: Report): Work {
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
  for (const field of readers) read(field, effective)
  if (type === 'Choice' || type === 'Wait' || type === 'Succeed' || type === 'Fail') {
    return { output: read('OutputPath', effective), kept: effective, inner: unknown }
  }
  const result = resultOf(node, type, given)
  const selected = fill('ResultSelector', result) ?? result
  const resultPath = member(node, 'ResultPath')
  // How InputPath and ResultPath work together is better not relied on.
  const base = member(node, 'InputPath') === undefined ? input : unknown
  const output = read('OutputPath', placed(resultPath, base, selected))
  return {
    output,
    kept: base,
    inner: innerInput({ node, type, ...state }, given, fill('ItemSelector', effective)),
  }
}

const readers = ['SecondsPath', 'TimestampPath', 'ItemsPath', 'TimeoutSecondsPath', 'HeartbeatSecondsPath']

function placed(resultPath: Node | undefined, input: Data, result: Data): Data {
  if (resultPath === undefined) return result
  if (resultPath.kind === 'null') return input
  const steps = stepsInto(resultPath)
  return steps === undefined ? unknown : written(input, steps, result)
}

function resultOf(node: Node, type: State['type'], given: Data): Data {
  if (type === 'Parallel') return list
  if (type === 'Map') return member(node, 'ResultWriter') === undefined ? list : unknown
  if (type !== 'Pass') return unknown
  const result = member(node, 'Result')
  return result === undefined ? given : dataIn(result)
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
  const output = fill('Output', result) ?? (works ? result : input)
  return { output, kept: input, inner: innerInput(state, given, selected) }
}

function ownOutput(rule: Node, work: Work, input: Data, report: Report): Data {
  const output = member(rule, 'Output')
  if (output === undefined) return work.output
  return filled(output, 'JSONata', { input, result: unknown }, report)
}

function caught(catcher: Node, language: Language, input: Data, kept: Data, report: Report): Data {
  if (catcher.kind !== 'object' || catcher.open) return unknown
  if (language === 'JSONPath') return placed(member(catcher, 'ResultPath'), kept, errorOutput)
  const output = member(catcher, 'Output')
  return output === undefined ? errorOutput : filled(output, 'JSONata', { input, result: unknown }, report)
}
