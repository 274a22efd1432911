/** Step Functions: its operations, as far as they are played. AWS JSON 1.0. */
import type { Clock } from '@aws-delivery-actions/aws'
import type { HttpAnswer } from '../http-server.js'
import { milliseconds, type Scenario } from '../scenario.js'
import { ServiceError } from '../service-error.js'
import type { Members, SandboxService } from '../services.js'
import { checkName, readArn } from './arns.js'
import { callbacksOf } from './callbacks.js'
import * as describe from './descriptions.js'
import { changed, type Execution, endOf, historyAt, statusAfter } from './execution.js'
import { machineOperations } from './machine-operations.js'
import { pageOf } from './pages.js'
import { type Perform, text } from './request.js'
import { revise } from './state-machine.js'
import { taskOperations } from './task-operations.js'
import { testOperations } from './test-operations.js'
import { validations } from './validation.js'
import { redriveObstacle, uuid, type World, worldOf } from './world.js'

export type StepFunctionsStage = {
  readonly folder: string
  readonly clock: Clock
  /** Sleeps inside a request. */
  readonly sleep: (ms: number) => Promise<void>
}

export function stepFunctions(
  scenario: Scenario,
  { folder, clock, sleep }: StepFunctionsStage,
): SandboxService {
  const world = worldOf(scenario, clock, folder)
  const operations = new Map([
    ...operationsOf(world, lagOf(scenario), sleep),
    ...machineOperations(world),
    ...taskOperations(callbacksOf(scenario, world, folder)),
    ...testOperations(scenario, sleep),
    ['ValidateStateMachineDefinition', validations(scenario.stepFunctions?.validations ?? [])] as const,
  ])
  return {
    iam: 'states',
    read({ headers, body }) {
      const [, operation] = /^AWSStepFunctions\.(\w+)$/.exec(String(headers['x-amz-target'])) ?? []
      return operation === undefined ? undefined : { operation, request: JSON.parse(body || '{}') }
    },
    async perform(operation, request) {
      const perform = operations.get(operation)
      if (perform === undefined) throw new ServiceError('UnknownOperationException', '', 400)
      return await perform(request)
    },
    answer: (result, requestId) => json(200, result, requestId),
    refuse: ({ code, message, status }, requestId) =>
      json(status, { __type: code === '' ? null : `${namespace}${code}`, message }, requestId),
  }
}

type Lag = { readonly describe: number; readonly history: number; readonly fields: number }

const namespace = 'com.amazonaws.swf.service.v2.model#'
const longestInput = 262_144

function json(status: number, body: unknown, requestId: string): HttpAnswer {
  const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': requestId }
  return { status, headers, body: JSON.stringify(body) }
}

function lagOf({ stepFunctions }: Scenario): Lag {
  const { describe = 0, history = 0, fields = 0 } = stepFunctions?.lag ?? {}
  return { describe: milliseconds(describe), history: milliseconds(history), fields: milliseconds(fields) }
}

function operationsOf(world: World, lag: Lag, sleep: (ms: number) => Promise<void>): Map<string, Perform> {
  return new Map<string, Perform>([
    ['StartExecution', (request) => startExecution(world, request)],
    ['StartSyncExecution', (request) => startSyncExecution(world, request, sleep)],
    ['DescribeExecution', (request) => describeExecution(world, request, lag)],
    ['GetExecutionHistory', (request) => getExecutionHistory(world, request, lag)],
    ['StopExecution', (request) => stopExecution(world, request)],
    ['RedriveExecution', (request) => redriveExecution(world, request)],
    ['ListExecutions', (request) => listExecutions(world, request)],
    ['DescribeStateMachine', (request) => describeStateMachine(world, request)],
    ['DescribeStateMachineForExecution', (request) => describeStateMachineForExecution(world, request)],
    ['DescribeStateMachineAlias', (request) => describeStateMachineAlias(world, request)],
    ['ListStateMachines', (request) => listStateMachines(world, request)],
    ['UpdateStateMachine', (request) => updateStateMachine(world, request)],
    ['ListMapRuns', (request) => listMapRuns(world, request)],
    ['DescribeMapRun', (request) => describeMapRun(world, request)],
  ])
}

function startExecution(world: World, request: Members): Members {
  const { found, name, input, traceHeader } = beginningOf(world, request)
  const known = found.machine.type === 'STANDARD' ? sameName(world, found.machine.arn, name) : undefined
  if (known === undefined) return started(world.begin({ ...found, name, input, traceHeader }))
  const running = statusAfter(historyAt(known, world.clock.now())) === 'RUNNING'
  if (running && known.input === input) return started(known)
  throw new ServiceError('ExecutionAlreadyExists', `Execution Already Exists: '${known.arn}'`)
}

async function startSyncExecution(
  world: World,
  request: Members,
  sleep: (ms: number) => Promise<void>,
): Promise<Members> {
  const { found, name, input, traceHeader } = beginningOf(world, request)
  if (found.machine.type !== 'EXPRESS') throw wrongType()
  const execution = world.begin({ ...found, name, input, traceHeader })
  const end = endOf(historyAt(execution, Number.POSITIVE_INFINITY))
  const stoppedAt = Math.min(end?.time ?? Number.POSITIVE_INFINITY, execution.startedAt + longestExpress)
  const duration = stoppedAt - execution.startedAt
  await sleep(duration)
  const described = describe.describeExecution(execution, { seen: stoppedAt, complete: true, payload: true })
  const { executionArn, stateMachineArn, startDate, status, output, outputDetails, error, cause } = described
  const { inputDetails } = described
  const timedOut = end === undefined || end.time > stoppedAt
  return {
    executionArn,
    stateMachineArn,
    name,
    startDate,
    stopDate: describe.seconds(stoppedAt),
    status: timedOut ? 'TIMED_OUT' : status,
    ...(timedOut ? { error: 'States.Timeout' } : { error, cause }),
    input,
    inputDetails,
    output,
    outputDetails,
    traceHeader,
    billingDetails: {
      billedMemoryUsedInMB: 64,
      billedDurationInMilliseconds: Math.max(100, Math.ceil(duration / 100) * 100),
    },
  }
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

function describeStateMachine(world: World, request: Members): Members {
  const arn = text(request, 'stateMachineArn')
  return describe.describeStateMachine(world.stateMachine(arn).machine, arn, asksForAll(request))
}

function describeStateMachineForExecution(world: World, request: Members): Members {
  const execution = world.execution(text(request, 'executionArn'))
  return describe.describeStateMachineOf(execution, asksForAll(request))
}

function describeStateMachineAlias(world: World, request: Members): Members {
  const arn = text(request, 'stateMachineAliasArn')
  const { machine, qualifiers } = world.stateMachine(arn)
  const { stateMachineAliasArn, stateMachineVersionArn } = qualifiers
  if (stateMachineAliasArn === undefined)
    throw new ServiceError('ResourceNotFound', `Resource not found: '${arn}'`)
  return {
    stateMachineAliasArn,
    name: arn.slice(arn.lastIndexOf(':') + 1),
    routingConfiguration: [{ stateMachineVersionArn, weight: 100 }],
    creationDate: describe.seconds(machine.createdAt),
    updateDate: describe.seconds(machine.createdAt),
  }
}

function listStateMachines(world: World, request: Members): Members {
  const all = [...world.machines.values()].map(({ arn: stateMachineArn, name, type, createdAt }) => ({
    stateMachineArn,
    name,
    type,
    creationDate: describe.seconds(createdAt),
  }))
  const { items, nextToken } = pageOf(all, 'state machines', request)
  return withToken({ stateMachines: items }, nextToken)
}

function updateStateMachine(world: World, request: Members): Members {
  const { machine } = world.stateMachine(text(request, 'stateMachineArn'))
  const { definition } = request as { definition?: string }
  return describe.describeUpdate(revise(machine, definition, world.clock.now()))
}

function listMapRuns(world: World, request: Members): Members {
  const execution = world.execution(text(request, 'executionArn'))
  const all = [...world.mapRuns.values()]
    .filter(({ executionArn }) => executionArn === execution.arn)
    .flatMap((mapRun) => describe.listedMapRun(mapRun, world.clock.now()) ?? [])
  const { items, nextToken } = pageOf(all, `map runs ${execution.arn}`, request)
  return withToken({ mapRuns: items }, nextToken)
}

function describeMapRun(world: World, request: Members): Members {
  return mapRunOf(world, text(request, 'mapRunArn'))
}

function mapRunOf(world: World, arn: string): Members {
  readArn(arn)
  const mapRun = world.mapRuns.get(arn)
  const described = mapRun === undefined ? undefined : describe.describeMapRun(mapRun, world.clock.now())
  if (described === undefined) throw new ServiceError('ResourceNotFound', `Resource not found: '${arn}'`)
  return described
}

/** What every start asks for. */
function beginningOf(world: World, request: Members) {
  const arn = text(request, 'stateMachineArn')
  const resource = readArn(arn)
  if (resource.kind === 'stateMachine' && resource.label !== undefined) {
    throw new ServiceError('ValidationException', 'This API does not support labelled state machine ARNs')
  }
  const found = world.stateMachine(arn)
  if (found.machine.status === 'DELETING') {
    throw new ServiceError('StateMachineDeleting', `State Machine Deleting: '${arn}'`)
  }
  const {
    name = uuid(world.executions.size),
    input = '{}',
    traceHeader,
  } = request as Record<string, string | undefined>
  checkName(name)
  checkInput(input)
  return { found, name, input, traceHeader }
}

function checkInput(input: string): void {
  const size = Buffer.byteLength(input)
  if (size > longestInput) {
    throw new ServiceError(
      'ValidationException',
      `1 validation error detected: Value at 'input' failed to satisfy constraint: Member must have length less than or equal to ${longestInput}`,
    )
  }
  try {
    JSON.parse(input)
  } catch {
    throw new ServiceError(
      'InvalidExecutionInput',
      `Invalid State Machine Execution Input: '${input.slice(0, 100)}'`,
    )
  }
}

function sameName(world: World, machineArn: string, name: string): Execution | undefined {
  return world.executions.get(`${machineArn.replace(':stateMachine:', ':execution:')}:${name}`)
}

function started({ arn, startedAt }: Execution): Members {
  return { executionArn: arn, startDate: describe.seconds(startedAt) }
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

function withToken(members: Members, nextToken: string | undefined): Members {
  return nextToken === undefined ? members : { ...members, nextToken }
}

function asksForAll({ includedData }: Members): boolean {
  return includedData !== 'METADATA_ONLY'
}

function wrongType(): ServiceError {
  return new ServiceError(
    'StateMachineTypeNotSupported',
    'This operation is not supported by this type of state machine',
  )
}

const longestExpress = 300_000
