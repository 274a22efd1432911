/** Starts an execution once, and follows it unless told otherwise. */
import { consoleUrl, isAccessDenied } from '@aws-delivery-actions/aws'
import { Cancelled, type Outcome } from '@aws-delivery-actions/host'
import { durationInWords } from '@aws-delivery-actions/report'
import { type Caller, callerOf } from '../caller.js'
import type { Inputs, Outputs } from '../conclusion.js'
import { groundOfArn, logGroupPage, urlOf } from '../console/page.js'
import { endWith, outcomeWithoutEnd } from '../ending.js'
import { type EndingPlan, ensureExpectedStates } from '../ending-plan.js'
import { executionInput } from '../execution-input.js'
import { executionName } from '../execution-name.js'
import { explain } from '../explain/explanation.js'
import { bareHistory } from '../history/bare-history.js'
import type { LiveEdge } from '../live-edge.js'
import { valuesIn } from '../mask.js'
import { type ExpressResult, runExpress, startExpress } from '../start/express.js'
import type { Order } from '../start/order.js'
import { startStandard } from '../start/standard.js'
import { definitionBefore, describeMachine, type Machine, nameMachine } from '../state-machine.js'
import { announce, type Bounds, boundsOf, leave, watchToEnd } from '../watch.js'

export async function start(inputs: Inputs, edge: LiveEdge): Promise<Outcome<Outputs>> {
  if (inputs.cases !== undefined) {
    const { runCases } = await import('../cases/run-cases.js')
    return await runCases(inputs.cases, inputs, edge, startOne)
  }
  return await startOne(inputs, edge)
}

async function startOne(inputs: Inputs, edge: LiveEdge, known?: Machine): Promise<Outcome<Outputs>> {
  const bounds = await boundsOf(inputs, edge)
  const order = await placeOrder(inputs, known, bounds, edge)
  const { machine } = order
  await ensureExpectedStates(bounds.plan, definitionBefore(machine))
  if (machine.type === 'EXPRESS' && !inputs.wait) return await leaveExpress(order, edge)
  const attempt = machine.type === 'STANDARD' || !inputs.wait ? order : await tryExpress(order, inputs, edge)
  if ('billedMs' in attempt) return await endExpress(attempt, order, bounds.plan, inputs, edge)
  const beginning = await startStandard(attempt, edge)
  if (isExpress(beginning.arn)) return leaveStarted(beginning.arn, order, edge)
  announce(beginning, edge)
  const { definition } = machine
  if (!inputs.wait && !beginning.isOver) return await leave({ ...bounds, beginning, definition }, edge)
  return await watchToEnd({ ...bounds, beginning, definition }, inputs, edge)
}

/**
 * Everything that can be wrong with the order is found before the machine is asked for.
 * @param known The machine, where it was described already.
 */
async function placeOrder(
  inputs: Inputs,
  known: Machine | undefined,
  { guard, deadline }: Bounds,
  edge: LiveEdge,
): Promise<Order> {
  const { host } = edge
  const caller = callerOf(host.kind, host.environment)
  const name = known ?? (await nameMachine(inputs['state-machine'], inputs.region, edge))
  const input = await inputFor(inputs, caller, name.region, edge)
  const machine = known ?? (await describeMachine(name, edge))
  return {
    machine,
    input,
    name: executionName({
      given: inputs['execution-name'],
      prefix: inputs['execution-name-prefix'],
      identity: inputs.identity,
      matrix: inputs.matrix,
      input,
      caller,
    }),
    traceHeader: inputs['trace-header'],
    onExisting: inputs['on-existing'],
    caller,
    guard,
    deadline,
    stopsAttached: inputs['on-cancel'] === 'stop',
  }
}

async function inputFor(inputs: Inputs, caller: Caller, region: string, edge: LiveEdge): Promise<string> {
  const sources = {
    input: inputs.input,
    file: inputs['input-file'],
    set: inputs['input-set'],
    contextKey: inputs['context-key'],
    region,
  }
  const input = await executionInput(sources, caller, edge)
  for (const value of valuesIn([input], inputs.mask)) edge.host.mask(value)
  return input
}

/**
 * Where the type is not known, a Standard machine says that it is none; nothing is started then.
 * @returns The result, or the order with what is known of the type now.
 */
async function tryExpress(order: Order, inputs: Inputs, edge: LiveEdge): Promise<ExpressResult | Order> {
  const isKnown = order.machine.type === 'EXPRESS'
  if (isKnown) tellLog(order.machine, edge)
  try {
    const result = await runExpress(order, inputs.timeout, edge)
    return result ?? { ...order, machine: { ...order.machine, type: 'STANDARD' } }
  } catch (error) {
    if (!isKnown && isAccessDenied(error)) return order
    if (error instanceof Cancelled) {
      edge.host.log.warn('An Express execution cannot be stopped; it ends by itself within five minutes')
    }
    throw error
  }
}

async function endExpress(
  result: ExpressResult,
  { machine }: Order,
  plan: EndingPlan,
  inputs: Inputs,
  edge: LiveEdge,
): Promise<Outcome<Outputs>> {
  const { log } = edge.host
  const { arn, billedMs, billedMemoryMb } = result
  announce({ arn, how: 'started' }, edge)
  if (billedMs !== undefined) {
    log.info(
      `Billed: ${durationInWords(billedMs)}${billedMemoryMb === undefined ? '' : ` with ${billedMemoryMb} MB`}`,
    )
  }
  const history = bareHistory(result)
  const end = { history, explanation: explain(history), maps: [] }
  return await endWith({ arn, region: machine.region, how: 'started', end, plan }, inputs, edge)
}

async function leaveExpress(order: Order, edge: LiveEdge): Promise<Outcome<Outputs>> {
  return leaveStarted(await startExpress(order, edge), order, edge)
}

/** What becomes of it is told in its log only. */
function leaveStarted(arn: string, order: Order, edge: LiveEdge): Outcome<Outputs> {
  order.guard.release()
  announce({ arn, how: 'started' }, edge)
  tellLog(order.machine, edge)
  return outcomeWithoutEnd({ arn, how: 'started' }, 'RUNNING', edge)
}

function isExpress(executionArn: string): boolean {
  return executionArn.split(':')[5] === 'express'
}

/** The only place where an Express execution leaves a trace. */
function tellLog({ arn, logGroup }: Machine, { host }: LiveEdge): void {
  const [, group] = /:log-group:([^:]+)/.exec(logGroup ?? '') ?? []
  const ground = groundOfArn(arn)
  if (group === undefined || ground === undefined) {
    host.log.info('The state machine has no log group, so states of its executions cannot be looked at')
    return
  }
  host.log.info(`Log: ${urlOf(logGroupPage(ground, group), consoleUrl) ?? group}`)
}
