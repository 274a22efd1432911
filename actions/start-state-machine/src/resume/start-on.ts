/** Starts the one execution of a temporary state machine. */
import { isCode, persist } from '@aws-delivery-actions/aws'
import { Cancelled, messageOf, ServiceFailure, TimedOut } from '@aws-delivery-actions/host'
import { stopExecution, type Ward } from '../cancel.js'
import { type Fate, troubleWith } from '../fate.js'
import type { LiveEdge } from '../live-edge.js'
import type { Beginning } from '../start/beginning.js'
import type { Bounds } from '../watch.js'
import type { TemporaryMachine } from './temporary-machine.js'

const name = 'resumed'
const patience = 60_000
/** After its creation a machine may not be known everywhere. Milliseconds. */
const appearance = 20_000

/** @throws {ActionError} when it cannot be started. What may have begun all the same is stopped then. */
export async function startOn(
  { arn, region }: TemporaryMachine,
  input: string,
  { guard, deadline }: Pick<Bounds, 'guard' | 'deadline'>,
  edge: LiveEdge,
): Promise<Beginning> {
  const ward = { arn: `${arn.replace(':stateMachine:', ':execution:')}:${name}`, region }
  const fate: Fate = { isUnknown: false }
  edge.host.cancellation.signal.throwIfAborted()
  const starting = askToStart({ stateMachineArn: arn, name, input }, region, deadline, fate, edge)
  guard.protect(
    ward,
    starting.then(
      () => ward,
      () => (fate.isUnknown ? ward : undefined),
    ),
  )
  try {
    await guard.waitFor(starting)
  } catch (error) {
    if (error instanceof Cancelled) throw error
    const mayRun = fate.isUnknown && !(await isStopped(ward, edge))
    if (!mayRun) guard.release()
    throw fate.isUnknown && !(error instanceof TimedOut) ? answerLost(error, ward, mayRun) : error
  }
  return { ...ward, how: 'started', redrives: 0, isOver: false }
}

/** @param fate Whether an attempt may have had its effect although no answer came. */
async function askToStart(
  request: { readonly stateMachineArn: string; readonly name: string; readonly input: string },
  region: string,
  deadline: number | undefined,
  fate: Fate,
  { aws, host }: LiveEdge,
): Promise<void> {
  const latest = aws.clock.now() + appearance
  const troubleOf = troubleWith(fate)
  try {
    // Without the signal: an attempt that is under way is waited for, so that what it started can be stopped.
    await persist(() => aws.call('sfn', 'StartExecution', request, { region, attempts: 1 }), {
      clock: aws.clock,
      random: aws.random,
      signal: host.cancellation.signal,
      deadline,
      patience: () => patience,
      troubleOf: (error) =>
        isCode(error, 'StateMachineDoesNotExist') && aws.clock.now() < latest
          ? 'transient'
          : troubleOf(error),
      onRetry: ({ delay }) => host.log.debug(`StartExecution is repeated in ${Math.round(delay)} ms`),
    })
  } catch (error) {
    // The machine is this run's alone: so is an execution whose start was answered too late.
    if (!isCode(error, 'ExecutionAlreadyExists')) throw error
  }
}

/** @returns Whether nothing runs, be it that nothing was started; otherwise that is told. */
async function isStopped(ward: Ward, edge: LiveEdge): Promise<boolean> {
  const cause = 'The answer to its start was lost, and the start was refused then'
  try {
    await stopExecution(ward, { error: 'Abandoned', cause }, edge)
    edge.host.log.info(`Stopped ${ward.arn}`, 'doubtful')
    return true
  } catch (error) {
    if (isCode(error, 'ExecutionDoesNotExist')) return true
    edge.host.log.warn(`${ward.arn} could not be stopped and may still run: ${messageOf(error)}`)
    return false
  }
}

function answerLost(error: unknown, { arn }: Ward, mayRun: boolean): ServiceFailure {
  const fate = mayRun ? 'the execution may run' : 'the execution that it may have begun was stopped'
  return new ServiceFailure(`an answer to the start was lost, and then: ${messageOf(error)}; ${fate}`, {
    where: arn,
    cause: error,
  })
}
