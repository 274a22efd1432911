/** Executions that begin. */
import { ServiceError } from '../service-error.js'
import type { Members } from '../services.js'
import { checkName, readArn } from './arns.js'
import * as describe from './descriptions.js'
import { type Execution, endOf, historyAt, statusAfter } from './execution.js'
import { type Perform, text } from './request.js'
import { uuid, type World } from './world.js'

const longestInput = 262_144
const longestExpress = 300_000

export function startOperations(world: World, sleep: (ms: number) => Promise<void>): [string, Perform][] {
  return [
    ['StartExecution', (request) => startExecution(world, request)],
    ['StartSyncExecution', (request) => startSyncExecution(world, request, sleep)],
  ]
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

function wrongType(): ServiceError {
  return new ServiceError(
    'StateMachineTypeNotSupported',
    'This operation is not supported by this type of state machine',
  )
}
