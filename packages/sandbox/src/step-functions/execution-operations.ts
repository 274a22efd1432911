/** Executions that were begun: what they did, and what ends or redrives them. */
import { milliseconds } from '../scenario.js'
import { ServiceError } from '../service-error.js'
import type { Members } from '../services.js'
import * as describe from './descriptions.js'
import { changed, type Execution, endOf, historyAt } from './execution.js'
import { mapRunOf } from './map-run-operations.js'
import { pageOf, withToken } from './pages.js'
import { asksForAll, type Perform, text } from './request.js'
import type { LagScript } from './script.js'
import { redriveObstacle, type World } from './world.js'

type Lag = { readonly describe: number; readonly history: number; readonly fields: number }

export function executionOperations(world: World, script: LagScript = {}): [string, Perform][] {
  const lag = lagOf(script)
  return [
    ['DescribeExecution', (request) => describeExecution(world, request, lag)],
    ['GetExecutionHistory', (request) => getExecutionHistory(world, request, lag)],
    ['StopExecution', (request) => stopExecution(world, request)],
    ['RedriveExecution', (request) => redriveExecution(world, request)],
    ['ListExecutions', (request) => listExecutions(world, request)],
  ]
}

function lagOf({ describe = 0, history = 0, fields = 0 }: LagScript): Lag {
  return { describe: milliseconds(describe), history: milliseconds(history), fields: milliseconds(fields) }
}

function describeExecution(world: World, request: Members, lag: Lag): Members {
  const now = world.clock.now()
  const execution = visible(world, text(request, 'executionArn'), now - lag.describe)
  const end = endOf(historyAt(execution, now - lag.describe))
  const complete = end !== undefined && end.time + lag.fields <= now - lag.describe
  return describe.describeExecution(execution, {
    seen: now - lag.describe,
    complete,
    payload: asksForAll(request),
  })
}

function getExecutionHistory(world: World, request: Members, lag: Lag): Members {
  const arn = text(request, 'executionArn')
  const seen = world.clock.now() - lag.history
  const execution = visible(world, arn, seen)
  const events = historyAt(execution, seen)
  const reverse = request.reverseOrder === true
  // A reverse list starts at the newest event of its first page, and stays there while new ones come.
  const newest = reverse ? (newestOf(request.nextToken) ?? events.length) : events.length
  const all = reverse ? events.slice(0, newest).toReversed() : events
  const list = reverse ? `${arn} from ${newest} down` : arn
  const { items, nextToken } = pageOf(all, list, request)
  const payload = request.includeExecutionData !== false
  return withToken({ events: items.map((event) => describe.describeEvent(event, payload)) }, nextToken)
}

function stopExecution(world: World, request: Members): Members {
  const execution = world.execution(text(request, 'executionArn'))
  const now = world.clock.now()
  const end = endOf(historyAt(execution, now))
  if (end !== undefined) return { stopDate: describe.seconds(end.time) }
  const segment = execution.segments.at(-1)
  const { error, cause } = request as { error?: string; cause?: string }
  if (segment !== undefined) segment.stop = { at: now, error, cause }
  changed(execution)
  return { stopDate: describe.seconds(now) }
}

function redriveExecution(world: World, request: Members): Members {
  const execution = world.execution(text(request, 'executionArn'))
  const clientToken = request.clientToken as string | undefined
  const before = execution.segments.find(
    (segment) => clientToken !== undefined && segment.clientToken === clientToken,
  )
  if (before !== undefined) return { redriveDate: describe.seconds(before.startedAt) }
  const obstacle = redriveObstacle(execution, world.clock.now())
  if (obstacle !== undefined) throw new ServiceError('ExecutionNotRedrivable', obstacle)
  return { redriveDate: describe.seconds(world.redrive(execution, clientToken).startedAt) }
}

function listExecutions(world: World, request: Members): Members {
  const { stateMachineArn, mapRunArn, statusFilter } = request
  const now = world.clock.now()
  if (typeof stateMachineArn === 'string') world.stateMachine(stateMachineArn)
  else mapRunOf(world, text(request, 'mapRunArn'))
  const listed = [...world.executions.values()]
    .filter((execution) => execution.startedAt <= now && execution.type === 'STANDARD')
    .filter((execution) =>
      mapRunArn === undefined
        ? execution.stateMachineArn === stateMachineArn
        : execution.mapRunArn === mapRunArn,
    )
    .map((execution) => describe.listedExecution(execution, now))
    .filter(({ status }) => statusFilter === undefined || status === statusFilter)
    .sort((a, b) => Number(b.startDate) - Number(a.startDate))
  const { items, nextToken } = pageOf(
    listed,
    `executions ${stateMachineArn} ${mapRunArn} ${statusFilter}`,
    request,
  )
  return withToken({ executions: items }, nextToken)
}

/** @throws {ServiceError} ExecutionDoesNotExist also for what has not been seen yet. */
function visible(world: World, arn: string, seen: number): Execution {
  const execution = world.execution(arn)
  if (execution.startedAt <= seen) return execution
  throw new ServiceError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`)
}

function newestOf(nextToken: unknown): number | undefined {
  if (typeof nextToken !== 'string') return undefined
  const [, newest] = / from (\d+) down/.exec(Buffer.from(nextToken, 'base64url').toString()) ?? []
  return newest === undefined ? undefined : Number(newest)
}
