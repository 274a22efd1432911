/** Continues a failed execution from the state that failed, as often as is allowed. */
import { isAccessDenied, isKmsDenied } from '@aws-delivery-actions/aws'
import { ActionError, type Outcome, Refusal, UserError } from '@aws-delivery-actions/host'
import { callerOf } from '../caller.js'
import type { Guard } from '../cancel.js'
import type { Inputs, Outputs } from '../conclusion.js'
import { type Described, describeExecution } from '../description.js'
import { ensureStates } from '../expect/known-states.js'
import type { LiveEdge } from '../live-edge.js'
import { redrive as continueExecution, warnOfNewRevision } from '../redrive.js'
import { RefusedExecution } from '../refused-execution.js'
import type { Beginning } from '../start/beginning.js'
import { nameMachine } from '../state-machine.js'
import { definitionUsedBy, type UsedDefinition } from '../used-definition.js'
import { announce, type Bounds, boundsOf, leave, watchToEnd } from '../watch.js'
import { targetOf } from './attach.js'
import { resumeWithin } from './resume.js'

type Target = { readonly arn: string; readonly region: string }

/** How it stands before a redrive. */
type Standing = Pick<Described, 'arn' | 'status' | 'redriveCount' | 'redriveObstacle'>

export async function redrive(given: Inputs, edge: LiveEdge): Promise<Outcome<Outputs>> {
  const bounds = await boundsOf(given, edge)
  const target = await targetFor(given, edge)
  const inputs = { ...given, 'execution-arn': target.arn }
  const { deadline } = bounds
  const first = await describeExecution({ ...target, deadline }, edge)
  let outcome = await redriveOnce(first, target, bounds, inputs, edge)
  for (let attempt = 2; attempt <= inputs['redrive-attempts'] && hasFailedAgain(outcome); attempt++) {
    edge.host.log.info(`Redrive ${attempt} of ${inputs['redrive-attempts']}`, 'strong')
    outcome = await redriveAgain(outcome, target, bounds, inputs, edge)
  }
  return outcome
}

/** @throws {Refusal} when the state machine has no failed execution. */
async function targetFor(inputs: Inputs, edge: LiveEdge): Promise<Target> {
  if (inputs['execution-arn'] !== undefined) return targetOf(inputs)
  if (inputs['state-machine'] === undefined) {
    throw new UserError('mode=redrive has no execution', {
      where: 'the inputs execution-arn and state-machine',
      expected: 'the ARN of the execution, or the state machine whose latest failed execution is meant',
    })
  }
  const { aws, host } = edge
  const { unqualifiedArn, region } = await nameMachine(inputs['state-machine'], inputs.region, edge)
  const request = { stateMachineArn: unqualifiedArn, statusFilter: 'FAILED' as const, maxResults: 1 }
  const options = { region, signal: host.cancellation.signal }
  const { executions = [] } = await aws.call('sfn', 'ListExecutions', request, options)
  const arn = executions[0]?.executionArn
  if (arn !== undefined) return { arn, region }
  throw new Refusal('the state machine has no execution that failed', { where: unqualifiedArn })
}

function hasFailedAgain({ verdict, error, outputs }: Outcome<Outputs>): boolean {
  const { status } = outputs
  return verdict === 'failed' && error === undefined && (status === 'FAILED' || status === 'TIMED_OUT')
}

/**
 * How it stands is taken from the end that was just seen: a description may lag behind it, and a redrive that counts
 * from an older one would be taken for a repetition, or the end before it for its own.
 */
async function redriveAgain(
  before: Outcome<Outputs>,
  target: Target,
  bounds: Bounds,
  inputs: Inputs,
  edge: LiveEdge,
): Promise<Outcome<Outputs>> {
  const { status = 'FAILED', 'redrive-count': redriveCount = 0 } = before.outputs
  const standing = { arn: target.arn, status, redriveCount, redriveObstacle: undefined }
  try {
    return await redriveOnce(standing, target, bounds, inputs, edge)
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    // What the execution had come to until then stays told.
    return { ...before, error, outputs: { ...before.outputs, calls: edge.aws.calls.total } }
  }
}

async function redriveOnce(
  standing: Standing,
  target: Target,
  bounds: Bounds,
  inputs: Inputs,
  edge: LiveEdge,
): Promise<Outcome<Outputs>> {
  const used = await definitionUsedBy(target, edge)
  const { guard, plan } = bounds
  await ensureStates(plan.expectations.states, used?.definition)
  const found = { standing, used, region: target.region, guard }
  const beginning = await begin(found, edge).catch((error: unknown) => {
    const canResume = standing.status !== 'SUCCEEDED' && inputs['on-not-redrivable'] === 'resume'
    if (!(error instanceof RefusedExecution) || !canResume) throw error
    edge.host.log.warn(`${error.message}: it is resumed in a temporary state machine`)
  })
  if (beginning === undefined) return await resumeWithin(bounds, inputs, edge)
  announce(beginning, edge)
  const watch = { ...bounds, beginning, definition: used?.definition }
  return inputs.wait ? await watchToEnd(watch, inputs, edge) : await leave(watch, edge)
}

type Found = {
  readonly standing: Standing
  readonly used: UsedDefinition | undefined
  readonly region: string
  readonly guard: Guard
}

/** One that runs was redriven already, as when this run was repeated. */
async function begin({ standing, used, region, guard }: Found, edge: LiveEdge): Promise<Beginning> {
  const { arn, status, redriveCount } = standing
  const { host } = edge
  if (status === 'RUNNING') {
    host.log.warn('The execution runs already: this run follows it')
    return { arn, region, how: 'attached', redrives: redriveCount, isOver: false }
  }
  if (used?.revision !== undefined) {
    warnOfNewRevision(used, await currentRevision(arn, region, edge), edge)
  }
  const caller = callerOf(host.kind, host.environment)
  const another = 'mode=start starts another execution from its beginning'
  const mend = status === 'SUCCEEDED' ? another : `${another}, on-not-redrivable=resume goes on in a copy`
  return await continueExecution({ execution: standing, region, caller, guard, mend }, edge)
}

async function currentRevision(
  arn: string,
  region: string,
  { aws, host }: LiveEdge,
): Promise<string | undefined> {
  const [machine] = /^.*:execution:[^:/]+/.exec(arn) ?? []
  if (machine === undefined) return undefined
  const stateMachineArn = machine.replace(':execution:', ':stateMachine:')
  const request = { stateMachineArn, includedData: 'METADATA_ONLY' as const }
  const options = { region, patience: 10_000, signal: host.cancellation.signal }
  try {
    return (await aws.call('sfn', 'DescribeStateMachine', request, options)).revisionId
  } catch (error) {
    if (!isAccessDenied(error) && !isKmsDenied(error)) throw error
    host.log.debug('states:DescribeStateMachine is not allowed: the revisions were not compared')
    return undefined
  }
}
