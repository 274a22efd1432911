/** An execution of that name is there already: what `on-existing` makes of it. */
import { type Json, parseExact, UserError } from '@aws-delivery-actions/host'
import { type Described, describeExecution } from '../description.js'
import type { LiveEdge } from '../live-edge.js'
import { redrive, warnOfNewRevision } from '../redrive.js'
import { RefusedExecution } from '../refused-execution.js'
import { definitionUsedBy } from '../used-definition.js'
import type { Beginning } from './beginning.js'
import type { Order } from './order.js'

export type Existing = {
  /** It runs, with the same input; or it has ended, or has another input. */
  readonly kind: 'attached' | 'taken'
  readonly arn: string
}

type Step = 'attach' | 'redrive' | 'reuse'

export const reuseInWords = 'The execution has succeeded already: its result is taken, and nothing runs again'

/** @throws {RefusedExecution} when it is not to be touched, or there is nothing to continue. */
export async function resolveExisting(existing: Existing, order: Order, edge: LiveEdge): Promise<Beginning> {
  const { machine, onExisting } = order
  const { region } = machine
  if (onExisting === 'fail') throw existsAlready(existing)
  if (existing.kind === 'attached')
    return attached({ arn: existing.arn, redriveCount: 0, isOver: false }, region, edge)
  const execution = await describeExecution({ arn: existing.arn, region }, edge, true)
  refuseOtherInput(execution, order)
  const step = stepFor(execution, onExisting)
  if (step === 'attach') {
    return attached({ ...execution, isOver: execution.status !== 'RUNNING' }, region, edge)
  }
  if (step === 'reuse') return reused(execution, region, edge)
  edge.host.log.info(
    `The execution of this run ended ${execution.status}: it goes on from the state that failed`,
  )
  const used =
    machine.revision === undefined ? undefined : await definitionUsedBy({ ...existing, region }, edge)
  warnOfNewRevision(used, machine.revision, edge)
  const mend = 'on-existing=new starts another execution from its beginning'
  return await redrive({ execution, region, caller: order.caller, guard: order.guard, mend }, edge)
}

/** @throws {RefusedExecution} when a redrive is asked for and there is nothing to redrive. */
function stepFor(execution: Described, onExisting: Order['onExisting']): Step {
  const { status } = execution
  if (status === 'RUNNING') return 'attach'
  if (onExisting === 'attach') return 'attach'
  if (status !== 'SUCCEEDED') return onExisting === 'reuse' ? 'attach' : 'redrive'
  if (onExisting !== 'redrive') return 'reuse'
  throw new RefusedExecution('the execution has succeeded, so there is nothing to redrive', execution, {
    mend: 'on-existing=reuse takes its result, on-existing=new starts another one',
  })
}

type Found = Pick<Described, 'arn' | 'redriveCount'> & Pick<Beginning, 'isOver'>

function attached({ arn, redriveCount, isOver }: Found, region: string, { host }: LiveEdge): Beginning {
  host.log.info('The execution is there already: this run follows it')
  return { arn, region, how: 'attached', redrives: redriveCount, isOver }
}

function reused({ arn, redriveCount }: Described, region: string, { host }: LiveEdge): Beginning {
  host.log.info(reuseInWords)
  return { arn, region, how: 'reused', redrives: redriveCount, isOver: true }
}

function existsAlready({ arn, kind }: Existing): RefusedExecution {
  const known = kind === 'attached' ? { arn, status: 'RUNNING' as const } : { arn }
  return new RefusedExecution('the execution exists already, and on-existing=fail', known)
}

/** Its name was given, so its input may be another one. Values are not told. */
function refuseOtherInput({ arn, input }: Described, order: Order): void {
  if (input === undefined || sameJson(input, order.input)) return
  throw new UserError('an execution of this name exists with another input', {
    where: arn,
    expected: `the same input; ${differenceInWords(jsonOf(input), jsonOf(order.input))}`,
    mend: 'leave execution-name out, give another one, or set on-existing=new',
  })
}

function sameJson(one: string, other: string): boolean {
  return (
    one === other || JSON.stringify(sortedDeep(jsonOf(one))) === JSON.stringify(sortedDeep(jsonOf(other)))
  )
}

function differenceInWords(before: Json, now: Json): string {
  if (!isObject(before) || !isObject(now)) return 'the whole of it differs'
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])]
  const differing = keys.filter((key) => {
    const [one, other] = [before, now].map((side) => (Object.hasOwn(side, key) ? side[key] : undefined))
    return JSON.stringify(sortedDeep(one ?? null)) !== JSON.stringify(sortedDeep(other ?? null))
  })
  const shown = differing.slice(0, 5).map((key) => JSON.stringify(key.slice(0, 60)))
  return `these keys differ: ${shown.join(', ')}${differing.length > shown.length ? ' and more' : ''}`
}

function sortedDeep(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortedDeep)
  if (!isObject(value)) return value
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(members.map(([key, part]) => [key, sortedDeep(part)]))
}

function jsonOf(text: string): Json {
  try {
    return parseExact(text)
  } catch {
    return text
  }
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
