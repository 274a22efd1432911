/** Runs one case: an execution of its own, or a test of one state. Never fails: what goes wrong is its result. */
import { ActionError, type Outcome, TimedOut, tell } from '@aws-delivery-actions/host'
import { durationInWords } from '@aws-delivery-actions/report'
import type { Inputs, Outputs } from '../conclusion.js'
import type { Facts } from '../expect/facts.js'
import type { LiveEdge } from '../live-edge.js'
import type { Machine } from '../state-machine.js'
import type { Case, CaseResult, Finding, TestedState } from './case.js'
import { edgeOfCase } from './case-edge.js'
import type { Subject } from './subject.js'
import { testState } from './test-state.js'

/** Starts one execution and follows it to its end. */
export type Start = (inputs: Inputs, edge: LiveEdge, machine?: Machine) => Promise<Outcome<Outputs>>

export type Setting = {
  readonly inputs: Inputs
  readonly edge: LiveEdge
  readonly start: Start
  readonly subject: Subject
  /** The clock's time at which all cases are to be over. */
  readonly deadline: number | undefined
}

type Ran = { readonly finding: Finding; readonly executionArn?: string | undefined }

type Limit = {
  /** Milliseconds; undefined without one. */
  readonly ms: number | undefined
  /** Of this case; else it is that of all cases together, which says nothing of this one. */
  readonly isOwn: boolean
}

/** The service takes five minutes for a state at most. Milliseconds. */
const longestTest = 330_000

export async function runCase(each: Case, index: number, setting: Setting): Promise<CaseResult> {
  const { aws, host } = setting.edge
  const { signal } = host.cancellation
  const startedAt = aws.clock.now()
  const { finding, executionArn } = signal.aborted ? { finding: passed } : await ran(each, index, setting)
  return {
    name: each.name,
    place: each.place,
    // What it came to after a signal is none of its own doing.
    finding: signal.aborted ? errorWith(signal.reason) : finding,
    durationMs: aws.clock.now() - startedAt,
    executionArn,
  }
}

const passed: Finding = { kind: 'passed' }

async function ran(each: Case, index: number, setting: Setting): Promise<Ran> {
  const limit = limitOf(each, setting)
  try {
    if ((limit.ms ?? 1) <= 0) throw new TimedOut('no time was left for it')
    if (each.tested === undefined) return await executed(each, index, limit, setting)
    return { finding: await testedAlone(each, each.tested, limit, setting) }
  } catch (error) {
    return { finding: findingFrom(error, limit, setting) }
  }
}

function limitOf({ timeout }: Case, { edge, deadline }: Setting): Limit {
  const left = deadline === undefined ? undefined : deadline - edge.aws.clock.now()
  const isOwn = left === undefined || (timeout !== undefined && timeout <= left)
  return { ms: isOwn ? timeout : left, isOwn }
}

async function executed(each: Case, index: number, limit: Limit, setting: Setting): Promise<Ran> {
  const edge = edgeOfCase(each.name, index, setting.edge)
  const outcome = await setting.start(inputsOf(each, limit, setting.inputs), edge, setting.subject.machine)
  const { error, verdict, reason, outputs } = outcome
  const executionArn = outputs['execution-arn']
  if (error !== undefined) return { finding: findingFrom(error, limit, setting), executionArn }
  if (verdict === 'passed') return { finding: passed, executionArn }
  const kind = verdict === 'failed' ? 'failed' : 'error'
  return { finding: { kind, troubles: (reason ?? verdict).split('\n') }, executionArn }
}

/** As if the case had been given by flags. */
function inputsOf(each: Case, { ms }: Limit, inputs: Inputs): Inputs {
  return {
    ...inputs,
    input: each.input,
    'input-file': undefined,
    'execution-name': undefined,
    'execution-name-prefix': each.name.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 40),
    identity: JSON.stringify([inputs.identity ?? '', each.name]),
    'on-existing': 'new',
    wait: true,
    timeout: ms,
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

async function testedAlone(
  each: Case,
  tested: TestedState,
  { ms = longestTest }: Limit,
  { subject, edge }: Setting,
): Promise<Finding> {
  if (subject.tested === undefined) throw new TypeError('no definition was read')
  const facts = await testState(tested, each.input, subject.tested, Math.min(ms, longestTest), edge)
  const troubles = [...statusTroubles(facts, each), ...(await each.expectations.unmet(facts))]
  return troubles.length === 0 ? passed : { kind: 'failed', troubles }
}

function statusTroubles({ status, error }: Facts, each: Case): string[] {
  if (status === each.status) return []
  const why = error === undefined ? '' : `: ${error}`
  return [`the state ended ${status}${why}, expected ${each.status}`]
}

/** A limit of its own that has passed is a failure; that of all together leaves it open. */
function findingFrom(error: unknown, { isOwn }: Limit, { inputs }: Setting): Finding {
  if (!(error instanceof TimedOut)) return errorWith(error)
  if (isOwn) return { kind: 'failed', troubles: [error.message] }
  const limit = durationInWords(inputs.timeout ?? 0)
  return errorWith(new TimedOut(`the time limit of ${limit} for all cases has passed`))
}

function errorWith(error: unknown): Finding {
  const troubles = tell(error)
  return error instanceof ActionError ? { kind: 'error', troubles, error } : { kind: 'error', troubles }
}
