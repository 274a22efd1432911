/**
 * Starts a Standard execution once. The service takes the same name and input twice while the execution runs and
 * gives the same one back, so an attempt whose answer was lost is simply repeated.
 */
import { isCode, persist } from '@aws-delivery-actions/aws'
import { Cancelled, ServiceFailure } from '@aws-delivery-actions/host'
import type { Ward } from '../cancel.js'
import { describeExecution } from '../description.js'
import { nextName } from '../execution-name.js'
import { type Fate, troubleWith } from '../fate.js'
import type { LiveEdge } from '../live-edge.js'
import { executionArn } from '../state-machine.js'
import type { Beginning } from './beginning.js'
import { type Existing, resolveExisting } from './existing.js'
import { type Order, requestOf } from './order.js'

type Answer = { readonly kind: 'started'; readonly arn: string } | Existing

/** The service tells its time in whole seconds. Milliseconds. */
const clockGrain = 2_000
const patience = 120_000
const mostNames = 20

/** @throws {RefusedExecution} when it exists and `on-existing` leaves nothing to do. */
export async function startStandard(order: Order, edge: LiveEdge): Promise<Beginning> {
  const { machine, name, onExisting } = order
  const answer = await startUnder(name, order, edge)
  if (answer.kind === 'started') return started(answer.arn, machine.region)
  if (onExisting === 'new') return await startUnderNextName(order, edge)
  return await resolveExisting(answer, order, edge)
}

async function startUnderNextName(order: Order, edge: LiveEdge): Promise<Beginning> {
  for (let number = 2; number <= mostNames; number++) {
    const name = nextName(order.name, number)
    const answer = await startUnder(name, order, edge)
    if (answer.kind === 'started') return started(answer.arn, order.machine.region)
  }
  throw new ServiceFailure(`${mostNames} executions have this name already, each with a number`, {
    where: order.name,
  })
}

async function startUnder(name: string, order: Order, edge: LiveEdge): Promise<Answer> {
  const { machine, guard, stopsAttached } = order
  const ward: Ward = { arn: executionArn(machine, name), region: machine.region }
  const fate: Fate = { isUnknown: false }
  edge.host.cancellation.signal.throwIfAborted()
  const answering = askToStart(name, order, edge, fate)
  const toStop = answering.then(
    ({ kind, arn }) =>
      kind === 'started' || (stopsAttached && kind === 'attached') ? { ...ward, arn } : undefined,
    () => (fate.isUnknown ? ward : undefined),
  )
  guard.protect(ward, toStop)
  const answer = await guard.waitFor(answering).catch((error) => {
    if (!fate.isUnknown && !(error instanceof Cancelled)) guard.release()
    throw error
  })
  if ((await toStop) === undefined) guard.release()
  return answer
}

/** @param fate Whether an attempt may have had its effect although no answer came. */
async function askToStart(name: string, order: Order, edge: LiveEdge, fate: Fate): Promise<Answer> {
  const { aws, host } = edge
  const { machine } = order
  const beganAt = aws.clock.now()
  // On the service's clock: ours may be wrong.
  const isOurs = (startedAt: number | undefined) => {
    const elapsed = aws.clock.now() - beganAt
    return startedAt === undefined || startedAt >= aws.serviceTime() - elapsed - clockGrain
  }
  try {
    const answer = await persist(
      // Without the signal: an attempt that is under way is waited for, so that what it started can be stopped.
      () =>
        aws.call('sfn', 'StartExecution', requestOf(order, name), { region: machine.region, attempts: 1 }),
      {
        clock: aws.clock,
        random: aws.random,
        signal: host.cancellation.signal,
        deadline: order.deadline,
        // Only Standard takes the same start twice.
        attempts: machine.type === undefined ? 1 : undefined,
        patience: () => patience,
        troubleOf: troubleWith(fate),
        onRetry: ({ delay }) => host.log.debug(`StartExecution is repeated in ${Math.round(delay)} ms`),
      },
    )
    const arn = answer.executionArn ?? executionArn(machine, name)
    return { kind: isOurs(answer.startDate?.getTime()) ? 'started' : 'attached', arn }
  } catch (error) {
    if (!isCode(error, 'ExecutionAlreadyExists')) throw error
    const arn = executionArn(machine, name)
    if (!fate.isUnknown) return { kind: 'taken', arn }
    const { startedAt } = await describeExecution({ arn, region: machine.region }, edge, true)
    return { kind: isOurs(startedAt) ? 'started' : 'taken', arn }
  }
}

function started(arn: string, region: string): Beginning {
  return { arn, region, how: 'started', redrives: 0, isOver: false }
}
