/** Continues a failed execution from the state that failed. */
import { isAccessDenied, isKmsDenied } from '@aws-delivery-actions/aws'
import type { Outcome } from '@aws-delivery-actions/host'
import { callerOf } from '../caller.js'
import type { Guard } from '../cancel.js'
import type { Inputs, Outputs } from '../conclusion.js'
import { type Described, describeExecution } from '../description.js'
import { endingPlanFrom } from '../ending-plan.js'
import type { LiveEdge } from '../live-edge.js'
import { redrive as continueExecution, warnOfNewRevision } from '../redrive.js'
import type { Beginning } from '../start/beginning.js'
import { definitionUsedBy, type UsedDefinition } from '../used-definition.js'
import { announce, chooseGuard, deadlineFor, leave, watchToEnd } from '../watch.js'
import { targetOf } from './attach.js'

export async function redrive(inputs: Inputs, edge: LiveEdge): Promise<Outcome<Outputs>> {
  const guard = chooseGuard(inputs, edge)
  const deadline = deadlineFor(inputs, edge)
  const plan = await endingPlanFrom(inputs, edge.files)
  const target = targetOf(inputs)
  const execution = await describeExecution(target, edge)
  const used = await definitionUsedBy(target, edge)
  const beginning = await begin({ execution, used, region: target.region, guard }, edge)
  announce(beginning, edge)
  if (!inputs.wait) return await leave(beginning, guard, edge)
  return await watchToEnd({ beginning, guard, deadline, plan, definition: used?.definition }, inputs, edge)
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
  if (used?.revision !== undefined) warnOfNewRevision(used, await currentRevision(arn, region, edge), edge)
  const caller = callerOf(host.kind, host.environment)
  const mend = 'mode=start starts another execution from its beginning'
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
