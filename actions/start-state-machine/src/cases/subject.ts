/** What the cases are about, found and checked before any of them runs: the state machine, and a definition's states. */
import type { Definition, Tree } from '@aws-delivery-actions/asl'
import { didYouMean, UserError } from '@aws-delivery-actions/host'
import type { Inputs } from '../conclusion.js'
import { ensureStates } from '../expect/known-states.js'
import type { LiveEdge } from '../live-edge.js'
import { describeMachine, type Machine, nameMachine } from '../state-machine.js'
import { type Case, placeInWords, type TestedState } from './case.js'

export type Subject = {
  /** For the cases that start executions. */
  readonly machine: Machine | undefined
  /** For those that test a state. */
  readonly tested: TestedMachine | undefined
}

export type TestedMachine = {
  readonly definition: string
  readonly roleArn: string | undefined
  readonly region: string | undefined
}

type Readable = { readonly text: string; readonly states: Definition['statesByName'] }

/** @throws {UserError} when there is no such machine, or a case names a state that is not in it. */
export async function subjectOf(cases: readonly Case[], inputs: Inputs, edge: LiveEdge): Promise<Subject> {
  const states = cases.flatMap(({ tested }) => tested ?? [])
  const started = cases.find(({ tested }) => tested === undefined)
  const isAsked = started !== undefined || (states.length > 0 && !standsAlone(states, inputs))
  const machine = isAsked ? await machineFor(started, inputs, edge) : undefined
  for (const { tested, expectations } of cases) {
    if (tested === undefined) await ensureStates(expectations.states, machine?.definition)
  }
  if (states.length === 0) return { machine, tested: undefined }
  return { machine, tested: await testedMachine(states, machine, inputs, edge) }
}

/** Nothing need be deployed where the definition is in the repository; only a call that is made needs a role. */
function standsAlone(states: readonly TestedState[], inputs: Inputs): boolean {
  if (inputs['definition-file'] === undefined) return false
  return inputs['state-machine'] === undefined || states.every(({ mock }) => mock !== undefined)
}

async function machineFor(started: Case | undefined, inputs: Inputs, edge: LiveEdge): Promise<Machine> {
  if (inputs['state-machine'] === undefined && started !== undefined) {
    throw new UserError(`the case ${started.name} starts an execution, and no state machine is given`, {
      where: placeInWords(started.place),
      mend: 'give it: state-machine; or name the state that is tested: state',
    })
  }
  const name = await nameMachine(inputs['state-machine'], inputs.region, edge)
  return await describeMachine(name, edge)
}

async function testedMachine(
  states: readonly TestedState[],
  machine: Machine | undefined,
  inputs: Inputs,
  edge: LiveEdge,
): Promise<TestedMachine> {
  const file = inputs['definition-file']
  const text = file === undefined ? machine?.definition : await edge.files.readText(file, 'the definition')
  if (text === undefined) {
    throw new UserError('the definition of the state machine may not be read', {
      where: machine?.arn,
      expected: 'permission for states:DescribeStateMachine, or the input definition-file',
    })
  }
  const found = await readableIn(text, file, states)
  for (const { name, place } of states) {
    if (found.states.has(name)) continue
    const names = [...found.states.keys()]
    throw new UserError(`the definition has no state ${name}${didYouMean(name, names)}`, {
      where: placeInWords(place),
      expected: `one of ${names.slice(0, 20).join(', ')}`,
    })
  }
  return { definition: found.text, roleArn: machine?.roleArn, region: machine?.region ?? inputs.region }
}

/** Of several in one file the first that has all the states, as the text that the service takes. */
async function readableIn(
  text: string,
  file: string | undefined,
  states: readonly TestedState[],
): Promise<Readable> {
  const { definitionFrom, definitionToSend, readSource } = await import('@aws-delivery-actions/asl')
  const { machines } = await readSource(file ?? 'definition.json', text)
  const found = machines.flatMap(({ place, content }) => {
    if (content.is !== 'here') return []
    const isText = place === null && isJson(text)
    const sent = definitionToSend({ tree: content.tree, source: content.source, place, isText })
    return sent === undefined ? [] : [{ text: sent, states: statesIn(content.tree, definitionFrom) }]
  })
  const best = found.find((each) => states.every(({ name }) => each.states.has(name))) ?? found[0]
  if (best !== undefined) return best
  throw new UserError('no definition can be read here that states could be tested of', {
    where: file ?? 'the state machine',
    expected: 'a definition in JSON or YAML, or a template that holds it',
  })
}

function statesIn(tree: Tree, definitionFrom: (root: Tree['root']) => Definition): Readable['states'] {
  return definitionFrom(tree.root).statesByName
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
