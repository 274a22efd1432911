/** Runs the cases of a file, several at once, and makes one verdict of them. */
import {
  type Annotation,
  Cancelled,
  createMasks,
  messageOf,
  type Outcome,
  TimedOut,
  UserError,
} from '@aws-delivery-actions/host'
import { durationInWords, markdown } from '@aws-delivery-actions/report'
import type { Inputs, Outputs } from '../conclusion.js'
import type { LiveEdge } from '../live-edge.js'
import type { Mode } from '../modes/mode.js'
import { describeMachine, nameMachine } from '../state-machine.js'
import type { Case, CaseResult } from './case.js'
import { casesStateName, edgeOfCase } from './case-edge.js'
import { casesFrom } from './case-file.js'
import { junitOf } from './junit-report.js'
import { asDefinition, type TestedMachine, testState } from './test-state.js'

const longestTrouble = 1_000

/** @param start Starts one execution and follows it to its end. */
export async function runCases(
  file: string,
  inputs: Inputs,
  given: LiveEdge,
  start: Mode,
): Promise<Outcome<Outputs>> {
  const { edge, masked } = remembering(given)
  const { aws, host, files } = edge
  const text = await files.readText(file, 'the cases')
  const cases = await casesFrom({ file, text })
  const startedAt = aws.clock.now()
  const machine = cases.some(({ state }) => state !== undefined)
    ? await testedMachine(inputs, edge)
    : undefined
  host.saveState(casesStateName, String(cases.length))
  const results = await inTurns(cases, inputs.concurrency, host.cancellation.signal, async (each, index) => {
    const result = await runCase(each, index, { inputs, edge, start, machine })
    tell(result, edge)
    return result
  })
  host.cancellation.signal.throwIfAborted()
  const failed = results.filter(({ passed }) => !passed)
  const path = inputs['junit-file']
  if (path !== undefined)
    await files.writeWhole(path, junitOf(results.map(withMasks(masked)), { file, startedAt }))
  host.log.info(`  calls  ${aws.calls.inWords()}`, 'dim')
  return {
    verdict: failed.length === 0 ? 'passed' : 'failed',
    reason: failed.length === 0 ? undefined : `${failed.length} of ${results.length} cases failed`,
    outputs: {
      'cases-passed': results.length - failed.length,
      'cases-failed': failed.length,
      'junit-file': path,
      calls: aws.calls.total,
    },
    summary: summaryOf(results),
    annotations: failed.map(annotationOf),
  }
}

function withMasks(masked: (text: string) => string): (result: CaseResult) => CaseResult {
  return (result) => ({ ...result, troubles: result.troubles.map(masked) })
}

/** The report is no log, and is masked all the same. */
function remembering(edge: LiveEdge): { readonly edge: LiveEdge; masked(text: string): string } {
  const masks = createMasks()
  const mask = (secret: string) => {
    masks.add(secret)
    edge.host.mask(secret)
  }
  return { edge: { ...edge, host: { ...edge.host, mask } }, masked: masks.apply }
}

type Setting = {
  readonly inputs: Inputs
  readonly edge: LiveEdge
  readonly start: Mode
  readonly machine: TestedMachine | undefined
}

async function runCase(each: Case, index: number, setting: Setting): Promise<CaseResult> {
  const { name, place } = each
  const { edge } = setting
  const startedAt = edge.aws.clock.now()
  const ended = (troubles: readonly string[], executionArn?: string): CaseResult => ({
    name,
    place,
    passed: troubles.length === 0,
    troubles,
    durationMs: edge.aws.clock.now() - startedAt,
    executionArn,
  })
  try {
    if (each.state !== undefined) return ended(await troublesOfState(each, setting))
    const outcome = await setting.start(inputsOf(each, setting.inputs), edgeOfCase(name, index, edge))
    const { error, verdict, reason, outputs } = outcome
    if (error !== undefined) return ended([messageOf(error)], outputs['execution-arn'])
    return ended(verdict === 'passed' ? [] : (reason ?? verdict).split('\n'), outputs['execution-arn'])
  } catch (error) {
    if (error instanceof Cancelled) throw error
    return ended([messageOf(error)])
  }
}

/** As if the case had been given by flags. */
function inputsOf(each: Case, inputs: Inputs): Inputs {
  return {
    ...inputs,
    input: each.input,
    'input-file': undefined,
    'execution-name': undefined,
    'execution-name-prefix': each.name.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 40),
    identity: JSON.stringify([inputs.identity ?? '', each.name]),
    'on-existing': 'new',
    wait: true,
    timeout: each.timeout ?? inputs.timeout,
    'on-timeout': 'stop',
    expect: [...each.expect],
    'expect-states': [...each.expectStates],
    'max-duration': each.maxDuration,
    'expect-status': each.status as Inputs['expect-status'],
    'output-map': [],
    'output-file': undefined,
    'history-output-file': undefined,
  }
}

async function troublesOfState(each: Case, { machine, edge }: Setting): Promise<readonly string[]> {
  if (machine === undefined) throw new TypeError('no definition was read')
  try {
    const facts = await testState(each, machine, edge)
    const status =
      facts.status === each.status
        ? []
        : [
            `the state ended ${facts.status}${facts.error === undefined ? '' : `: ${facts.error}`}, expected ${each.status}`,
          ]
    return [...status, ...(await each.expectations.unmet(facts))]
  } catch (error) {
    if (error instanceof TimedOut) return ['the state took longer than its time limit']
    throw error
  }
}

/** From the file in the repository where one is given: nothing need be deployed then. */
async function testedMachine(inputs: Inputs, edge: LiveEdge): Promise<TestedMachine> {
  const file = inputs['definition-file']
  if (file !== undefined) {
    const text = await edge.files.readText(file, 'the definition')
    return { definition: asDefinition(text, file), roleArn: undefined, region: inputs.region }
  }
  const name = await nameMachine(inputs['state-machine'], inputs.region, edge)
  const { definition, roleArn } = await describeMachine(name, edge)
  if (definition !== undefined) return { definition, roleArn, region: name.region }
  throw new UserError('the definition of the state machine may not be read', {
    where: name.arn,
    expected: 'permission for states:DescribeStateMachine, or the input definition-file',
  })
}

async function inTurns<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  signal: AbortSignal,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  let next = 0
  const turn = async () => {
    while (next < items.length && !signal.aborted) {
      const index = next++
      const item = items[index]
      if (item !== undefined) results[index] = await work(item, index)
    }
  }
  const turns = await Promise.allSettled(Array.from({ length: Math.min(atOnce, items.length) }, turn))
  const trouble = turns.find((each) => each.status === 'rejected')
  if (trouble !== undefined) throw trouble.reason
  return results
}

function tell({ name, passed, troubles, durationMs }: CaseResult, { host }: LiveEdge): void {
  host.log.info(`${passed ? '✓' : '✗'} ${name} ${durationInWords(durationMs)}`, passed ? 'good' : 'bad')
  for (const trouble of troubles) host.log.info(`  ${trouble}`)
}

function annotationOf({ name, place, troubles }: CaseResult): Annotation {
  const message = troubles.join('\n').slice(0, longestTrouble)
  return {
    severity: 'error',
    title: `Case ${name}`,
    message,
    file: place.file,
    line: place.line,
    column: place.column,
  }
}

function summaryOf(results: readonly CaseResult[]): string[] {
  const rows = results.map(({ name, passed, durationMs, troubles }) => [
    passed ? '✅' : '❌',
    markdown.text(name),
    durationInWords(durationMs),
    troubles.map((trouble) => markdown.text(trouble.slice(0, longestTrouble))).join('<br>'),
  ])
  return [markdown.heading(3, 'Cases'), markdown.table(['', 'Case', 'Duration', 'What does not hold'], rows)]
}
