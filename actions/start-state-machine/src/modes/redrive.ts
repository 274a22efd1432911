/** Continues a failed execution from the state that failed, as often as is allowed. */
import { isAccessDenied, isKmsDenied } from '@aws-delivery-actions/aws'
import { type Outcome, Refusal, UserError } from '@aws-delivery-actions/host'
import { callerOf } from '../caller.js'
import type { Guard } from '../cancel.js'
import type { Inputs, Outputs } from '../conclusion.js'
import { type Described, describeExecution } from '../description.js'
import { type EndingPlan, endingPlanFrom } from '../ending-plan.js'
import type { LiveEdge } from '../live-edge.js'
import { redrive as continueExecution, warnOfNewRevision } from '../redrive.js'
import type { Beginning } from '../start/beginning.js'
import { nameMachine } from '../state-machine.js'
import { definitionUsedBy, type UsedDefinition } from '../used-definition.js'
import { announce, chooseGuard, deadlineFor, leave, watchToEnd } from '../watch.js'
import { targetOf } from './attach.js'
import { resume } from './resume.js'

type Target = { readonly arn: string; readonly region: string }

export async function redrive(given: Inputs, edge: LiveEdge): Promise<Outcome<Outputs>> {
  const guard = chooseGuard(given, edge)
  const deadline = deadlineFor(given, edge)
  const plan = await endingPlanFrom(given, edge.files)
  const target = await targetFor(given, edge)
  const inputs = { ...given, 'execution-arn': target.arn }
  const watch = { guard, deadline, plan }
  let outcome = await redriveOnce(target, watch, inputs, edge)
  for (let attempt = 2; attempt <= inputs['redrive-attempts'] && hasFailedAgain(outcome); attempt++) {
    edge.host.log.info(`Redrive ${attempt} of ${inputs['redrive-attempts']}`, 'strong')
    outcome = await redriveOnce(target, watch, inputs, edge)
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

type Watching = {
  readonly guard: Guard
  readonly deadline: number | undefined
  readonly plan: EndingPlan
}

async function redriveOnce(
  target: Target,
  watching: Watching,
  inputs: Inputs,
  edge: LiveEdge,
): Promise<Outcome<Outputs>> {
  const { guard } = watching
  const execution = await describeExecution(target, edge)
  const used = await definitionUsedBy(target, edge)
  let beginning: Beginning
  try {
    beginning = await begin({ execution, used, region: target.region, guard }, edge)
  } catch (error) {
    const canResume = execution.status !== 'SUCCEEDED' && inputs['on-not-redrivable'] === 'resume'
    if (!(error instanceof Refusal) || !canResume) throw error
    edge.host.log.warn(`${error.message}: it is resumed in a temporary state machine`)
    return await resume(inputs, edge)
  }
  announce(beginning, edge)
  if (!inputs.wait) return await leave(beginning, guard, edge)
  return await watchToEnd({ ...watching, beginning, definition: used?.definition }, inputs, edge)
}

type Found = {
  readonly execution: Described
  readonly used: UsedDefinition | undefined
  readonly region: string
  readonly guard: Guard
}

/** One that runs was redriven already, as when this run was repeated. */
async function begin({ execution, used, region, guard }: Found, edge: LiveEdge): Promise<Beginning> {
  const { arn, status, redriveCount } = execution
  const { host } = edge
  if (status === 'RUNNING') {
    host.log.warn('The execution runs already: this run follows it')
    return { arn, region, how: 'attached', redrives: redriveCount, isOver: false }
  }
  if (used?.revision !== undefined) {
    warnOfNewRevision(used, await currentRevision(arn, region, edge), edge)
  }
  const caller = callerOf(host.kind, host.environment)
  const mend =
    'mode=start starts another execution from its beginning, on-not-redrivable=resume goes on in a copy'
  return await continueExecution({ execution, region, caller, guard, mend }, edge)
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
