/** A state machine that exists for one execution only. Whatever ends the run, it is deleted. */
import { type CallOptions, isCode, isNotFound, type OutputOf, persist } from '@aws-delivery-actions/aws'
import { messageOf, UserError } from '@aws-delivery-actions/host'
import { type Fate, troubleWith } from '../fate.js'
import type { LiveEdge } from '../live-edge.js'

/** What the execution really used. */
export type Used = OutputOf<'sfn', 'DescribeStateMachineForExecution'>

export type TemporaryMachine = {
  readonly arn: string
  readonly region: string
  /** From now on a signal does not delete it: its execution is to go on. */
  outliveRun(): void
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
  /** The clock's time after which it is not made any more. */
  readonly deadline: number | undefined
}

type Target = Pick<TemporaryMachine, 'arn' | 'region'>

/** Under this name the post step finds what to delete. */
export const machineStateName = 'machine'

/** On a temporary machine: the execution that it resumes. */
const originTag = 'start-state-machine/resumes'

const longestName = 80
/** Milliseconds. */
const patience = 60_000
/** From the signal on; the host ends the process after 7 s. Milliseconds. */
const limits = { answer: 2_000, attempt: 1_500, lateAnswer: 5_000, end: 6_500 }

export async function createTemporaryMachine(plan: Plan, edge: LiveEdge): Promise<TemporaryMachine> {
  const { origin, region, used, mark } = plan
  const name = temporaryName(used.name ?? 'machine', mark)
  const target = { arn: [...origin.split(':').slice(0, 5), 'stateMachine', name].join(':'), region }
  const fate: Fate = { isUnknown: false }
  edge.host.cancellation.signal.throwIfAborted()
  const creating = create(name, target, plan, fate, edge)
  const machine = guarded(target, creating, edge)
  try {
    await machine.created
    return machine
  } catch (error) {
    // Only a refusal is sure to have made nothing, and only where no answer was lost before it.
    if (error instanceof UserError && !fate.isUnknown) machine.keep()
    else await machine.remove()
    throw error
  }
}

/** @returns Whether it is gone; otherwise that is told. @throws The signal's reason, where one is given. */
export async function deleteMachine(
  { arn, region }: Target,
  { aws, host }: LiveEdge,
  options: CallOptions = {},
): Promise<boolean> {
  try {
    await aws.call('sfn', 'DeleteStateMachine', { stateMachineArn: arn }, { ...options, region })
    return true
  } catch (error) {
    options.signal?.throwIfAborted()
    if (isNotFound(error) || isCode(error, 'StateMachineDoesNotExist')) return true
    host.log.warn(`The temporary state machine ${arn} could not be deleted: ${messageOf(error)}`)
    return false
  }
}

/** The service takes the same request twice and makes one machine, so a lost answer is simply asked for again. */
async function create(
  name: string,
  { arn, region }: Target,
  { used, definition, origin, deadline }: Plan,
  fate: Fate,
  { aws, host }: LiveEdge,
): Promise<void> {
  const { loggingConfiguration, tracingConfiguration, encryptionConfiguration } = used
  const request = {
    name,
    definition,
    roleArn: used.roleArn ?? '',
    type: 'STANDARD' as const,
    ...(loggingConfiguration === undefined ? {} : { loggingConfiguration }),
    ...(tracingConfiguration === undefined ? {} : { tracingConfiguration }),
    ...(encryptionConfiguration === undefined ? {} : { encryptionConfiguration }),
    tags: [{ key: originTag, value: origin }],
  }
  // Without the signal: an attempt that is under way is waited for, so that what it made can be deleted.
  const options = { region, attempts: 1, resource: arn }
  await persist(() => aws.call('sfn', 'CreateStateMachine', request, options), {
    clock: aws.clock,
    random: aws.random,
    signal: host.cancellation.signal,
    deadline,
    patience: () => patience,
    troubleOf: troubleWith(fate),
    onRetry: ({ delay }) => host.log.debug(`CreateStateMachine is repeated in ${Math.round(delay)} ms`),
  })
}

function guarded(
  target: Target,
  creating: Promise<void>,
  edge: LiveEdge,
): TemporaryMachine & { readonly created: Promise<void> } {
  const { cancellation, saveState } = edge.host
  const { signal } = cancellation
  let isLeft = false
  let removal: Promise<boolean> | undefined
  const removeInHaste = () => {
    removal ??= removedInHaste(target, creating, edge)
    return removal
  }
  saveState(machineStateName, JSON.stringify(target))
  let interrupt: (reason: unknown) => void = () => {}
  const interrupted = new Promise<never>((_, reject) => {
    interrupt = reject
  })
  interrupted.catch(() => {})
  const release = cancellation.onCancel(async () => {
    if (await removeInHaste()) forget()
    interrupt(signal.reason)
  })
  function forget(): void {
    release()
    saveState(machineStateName, '')
  }
  async function removePatiently(): Promise<boolean> {
    try {
      return await deleteMachine(target, edge, { signal })
    } catch {
      return await removeInHaste()
    }
  }
  return {
    ...target,
    created: Promise.race([creating, interrupted]),
    outliveRun: forget,
    keep() {
      if (removal !== undefined) return false
      isLeft = true
      forget()
      return true
    },
    async remove() {
      if (!isLeft && (await (signal.aborted ? removeInHaste() : removePatiently()))) forget()
    },
  }
}

/** After a signal. What is made after its deletion, for its creation is answered late, is deleted again. */
async function removedInHaste(target: Target, creating: Promise<void>, edge: LiveEdge): Promise<boolean> {
  const { aws, host } = edge
  const began = aws.clock.now()
  const options = { urgent: true, timeout: limits.attempt }
  const isAnswered = await isSettledWithin(limits.answer, creating, edge)
  const isGone = await deleteMachine(target, edge, { ...options, deadline: began + limits.lateAnswer })
  if (isAnswered) return isGone
  const left = began + limits.lateAnswer - aws.clock.now()
  if (await isSettledWithin(left, creating, edge)) {
    return await deleteMachine(target, edge, { ...options, deadline: began + limits.end })
  }
  host.log.warn(
    `The temporary state machine ${target.arn} is deleted, but its creation was not answered: if it comes into being later, delete it by hand`,
  )
  return false
}

async function isSettledWithin(ms: number, work: Promise<unknown>, { aws }: LiveEdge): Promise<boolean> {
  const enough = new AbortController()
  const settled = work.then(
    () => true,
    () => true,
  )
  const late = aws.clock.sleep(Math.max(0, ms), enough.signal).then(
    () => false,
    () => false,
  )
  try {
    return await Promise.race([settled, late])
  } finally {
    enough.abort()
  }
}

/** `deploy-resume-1b9d6bcd` */
function temporaryName(name: string, mark: string): string {
  const tail = `-resume-${mark}`
  return `${name.slice(0, longestName - tail.length)}${tail}`
}
