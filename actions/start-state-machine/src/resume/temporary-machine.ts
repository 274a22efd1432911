/** A state machine that exists for one execution only. Whatever ends the run, it is deleted. */
import { isCode, isNotFound, type OutputOf } from '@aws-delivery-actions/aws'
import { messageOf, UserError } from '@aws-delivery-actions/host'
import type { LiveEdge } from '../live-edge.js'

/** What the execution really used. */
export type Used = OutputOf<'sfn', 'DescribeStateMachineForExecution'>

export type TemporaryMachine = {
  readonly arn: string
  readonly region: string
  /** Where the execution goes on without this run, its machine is left. @returns Whether it is still there. */
  keep(): boolean
  /** Settles when it is gone, or cannot be deleted, which is told. */
  remove(): Promise<void>
}

export type Plan = {
  /** The execution that is resumed. */
  readonly origin: string
  readonly region: string
  readonly used: Used
  readonly definition: string
  /** Tells machines of one origin apart. */
  readonly mark: string
  /** Whether the execution goes on when the run is cancelled, and so needs its machine. */
  readonly outlivesRun: boolean
}

/** Under this name the post step finds what to delete. */
export const machineStateName = 'machine'

/** On a temporary machine: the execution that it resumes. */
export const originTag = 'start-state-machine/resumes'

const longestName = 80
/** Milliseconds. The host ends the process 7 s after a signal. */
const limits = { answer: 2_500, attempt: 1_500, removal: 5_000 }

export async function createTemporaryMachine(plan: Plan, edge: LiveEdge): Promise<TemporaryMachine> {
  const { aws, host } = edge
  const { origin, region, used, definition, mark } = plan
  const name = temporaryName(used.name ?? 'machine', mark)
  const arn = [...origin.split(':').slice(0, 5), 'stateMachine', name].join(':')
  const request = {
    name,
    definition,
    roleArn: used.roleArn ?? '',
    type: 'STANDARD' as const,
    ...(used.loggingConfiguration === undefined ? {} : { loggingConfiguration: used.loggingConfiguration }),
    ...(used.tracingConfiguration === undefined ? {} : { tracingConfiguration: used.tracingConfiguration }),
    ...(used.encryptionConfiguration === undefined
      ? {}
      : { encryptionConfiguration: used.encryptionConfiguration }),
    tags: [{ key: originTag, value: origin }],
  }
  host.cancellation.signal.throwIfAborted()
  // Without the signal: what is created must be known, to be deleted.
  const creating = aws.call('sfn', 'CreateStateMachine', request, { region, patience: 60_000 })
  const machine = guarded({ arn, region, outlivesRun: plan.outlivesRun }, creating, edge)
  try {
    await creating
    return machine
  } catch (error) {
    // Only a refusal is sure to have made nothing.
    if (error instanceof UserError) machine.keep()
    else await machine.remove()
    throw error
  }
}

/** @returns Whether it is gone; otherwise that is told. */
export async function deleteMachine(
  { arn, region }: Pick<TemporaryMachine, 'arn' | 'region'>,
  { aws, host }: LiveEdge,
): Promise<boolean> {
  const options = {
    region,
    urgent: true,
    timeout: limits.attempt,
    deadline: aws.clock.now() + limits.removal,
  }
  try {
    await aws.call('sfn', 'DeleteStateMachine', { stateMachineArn: arn }, options)
    return true
  } catch (error) {
    if (isNotFound(error) || isCode(error, 'StateMachineDoesNotExist')) return true
    host.log.warn(`The temporary state machine ${arn} could not be deleted: ${messageOf(error)}`)
    return false
  }
}

function guarded(
  { outlivesRun, ...target }: Pick<TemporaryMachine, 'arn' | 'region'> & Pick<Plan, 'outlivesRun'>,
  creating: Promise<unknown>,
  edge: LiveEdge,
): TemporaryMachine {
  const { aws, host } = edge
  let removal: Promise<void> | undefined
  const remove = () => {
    removal ??= deleteMachine(target, edge).then((isGone) => {
      if (isGone) host.saveState(machineStateName, '')
    })
    return removal
  }
  if (!outlivesRun) host.saveState(machineStateName, JSON.stringify(target))
  const release = host.cancellation.onCancel(async () => {
    if (outlivesRun) return
    await Promise.race([creating.catch(() => {}), aws.clock.sleep(limits.answer)])
    await remove()
  })
  return {
    ...target,
    keep() {
      if (removal !== undefined) return false
      release()
      host.saveState(machineStateName, '')
      removal = Promise.resolve()
      return true
    },
    async remove() {
      await remove()
      release()
    },
  }
}

/** `deploy-resume-1b9d6bcd` */
function temporaryName(name: string, mark: string): string {
  const tail = `-resume-${mark}`
  return `${name.slice(0, longestName - tail.length)}${tail}`
}
