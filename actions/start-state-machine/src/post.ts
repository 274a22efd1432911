/**
 * After the job: the second net for an execution, and a temporary state machine, that must not outlive it. The main
 * step keeps their names while it guards them, and takes them back when they have ended or are left alone.
 */
import { isCode } from '@aws-delivery-actions/aws'
import { messageOf, type Outcome } from '@aws-delivery-actions/host'
import { callerOf } from './caller.js'
import { stateName, stopExecution, type Ward } from './cancel.js'
import { casesStateName, stateNameOf } from './cases/case-edge.js'
import type { Inputs, Outputs } from './conclusion.js'
import type { LiveEdge } from './live-edge.js'
import { deleteMachine, machineStateName } from './resume/temporary-machine.js'

export async function afterwards(_inputs: Inputs, edge: LiveEdge): Promise<Outcome<Outputs>> {
  const ward = wardIn(edge.host.state(stateName))
  if (ward !== undefined) await stopLeftBehind(ward, edge)
  for (const each of wardsOfCases(edge)) await stopLeftBehind(each, edge)
  const machine = wardIn(edge.host.state(machineStateName))
  if (machine !== undefined && (await deleteMachine(machine, edge)))
    edge.host.log.info(`Deleted ${machine.arn}`)
  return { verdict: 'passed', outputs: {} }
}

async function stopLeftBehind(ward: Ward, edge: LiveEdge): Promise<void> {
  const { host } = edge
  const { url } = callerOf(host.kind, host.environment)
  const cause = `The run ended before the execution did${url === undefined ? '' : `: ${url}`}`
  try {
    await stopExecution(ward, { error: 'Cancelled', cause }, edge)
    host.log.info(`Stopped ${ward.arn}`)
  } catch (error) {
    if (isCode(error, 'ExecutionDoesNotExist')) return
    host.log.warn(`${ward.arn} could not be stopped and may still run: ${messageOf(error)}`)
  }
}

/** Each case guards its own execution. */
function wardsOfCases({ host }: LiveEdge): Ward[] {
  const count = Number(host.state(casesStateName) ?? 0)
  return Array.from({ length: count }, (_, index) => wardIn(host.state(stateNameOf(index)))).filter(
    (ward) => ward !== undefined,
  )
}

function wardIn(state: string | undefined): Ward | undefined {
  if (!state) return undefined
  const { arn, region } = JSON.parse(state) as Readonly<Record<string, unknown>>
  return typeof arn === 'string' && typeof region === 'string' ? { arn, region } : undefined
}
