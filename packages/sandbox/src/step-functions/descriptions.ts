/** How the service describes what exists. Times on the wire are seconds. */
import type { Members } from '../services.js'
import { type Execution, endOf, type HistoryEvent, historyAt, statusAfter } from './execution.js'
import { type MapRun, progressAt } from './map-run.js'
import type { Revision, StateMachine } from './state-machine.js'
import { redriveObstacle } from './world.js'

export function seconds(time: number): number {
  return time / 1000
}

/**
 * @param seen The moment whose state is told.
 * @param complete Whether output, error, cause and stopDate have arrived.
 */
export function describeExecution(
  execution: Execution,
  {
    seen,
    complete,
    payload,
  }: { readonly seen: number; readonly complete: boolean; readonly payload: boolean },
): Members {
  const events = historyAt(execution, seen)
  const end = complete ? endOf(events) : undefined
  const redriven = events.findLast(({ type }) => type === 'ExecutionRedriven')
  return without({
    executionArn: execution.arn,
    stateMachineArn: execution.stateMachineArn,
    name: execution.name,
    status: statusAfter(events),
    startDate: seconds(execution.startedAt),
    stopDate: end === undefined ? undefined : seconds(end.time),
    ...(payload ? payloadOf(execution, end) : { inputDetails: { included: false } }),
    ...(!payload && end?.details?.output !== undefined ? { outputDetails: { included: false } } : {}),
    traceHeader: execution.traceHeader,
    mapRunArn: execution.mapRunArn,
    ...execution.qualifiers,
    redriveCount: events.filter(({ type }) => type === 'ExecutionRedriven').length,
    redriveDate: redriven === undefined ? undefined : seconds(redriven.time),
    ...redriveState(execution, seen),
  })
}

export function listedExecution(execution: Execution, now: number): Members {
  const described = describeExecution(execution, { seen: now, complete: true, payload: false })
  const { executionArn, stateMachineArn, name, status, startDate, stopDate, mapRunArn } = described
  const { redriveCount, redriveDate, stateMachineVersionArn, stateMachineAliasArn } = described
  return without({
    executionArn,
    stateMachineArn,
    name,
    status,
    startDate,
    stopDate,
    mapRunArn,
    itemCount: execution.itemCount,
    redriveCount,
    redriveDate,
    stateMachineVersionArn,
    stateMachineAliasArn,
  })
}

export function describeEvent(event: HistoryEvent, payload: boolean): Members {
  const { id, time, type, previousEventId, details, detailsName } = event
  return without({
    timestamp: seconds(time),
    type,
    id,
    previousEventId,
    [detailsName]: payload || details === undefined ? details : withoutPayload(details),
  })
}

export function describeStateMachine(machine: StateMachine, arn: string, payload: boolean): Members {
  const { revision } = machine
  return without({
    stateMachineArn: arn,
    name: machine.name,
    status: machine.status,
    definition: payload ? revision.definition : '{}',
    roleArn: revision.roleArn,
    type: machine.type,
    creationDate: seconds(machine.createdAt),
    loggingConfiguration: loggingOf(machine),
    tracingConfiguration: { enabled: false },
    revisionId: revision.id,
  })
}

export function describeStateMachineOf(execution: Execution, payload: boolean): Members {
  const { revision, stateMachineArn } = execution
  return without({
    stateMachineArn: stateMachineArn.replace(/\/[^/]+$/, ''),
    name: nameIn(stateMachineArn),
    definition: payload ? revision.definition : '{}',
    roleArn: revision.roleArn,
    updateDate: seconds(revision.since),
    loggingConfiguration: { level: 'OFF', includeExecutionData: false },
    tracingConfiguration: { enabled: false },
    mapRunArn: execution.mapRunArn,
    revisionId: revision.id,
  })
}

export function describeMapRun(mapRun: MapRun, now: number): Members | undefined {
  const progress = progressAt(mapRun, now)
  if (progress === undefined) return undefined
  const { status, since, itemCounts, executionCounts } = progress
  return without({
    mapRunArn: mapRun.arn,
    executionArn: mapRun.executionArn,
    status,
    startDate: seconds(mapRun.startedAt),
    stopDate: status === 'RUNNING' ? undefined : seconds(since),
    maxConcurrency: mapRun.script.maxConcurrency ?? 0,
    toleratedFailurePercentage: mapRun.script.toleratedFailurePercentage ?? 0,
    toleratedFailureCount: mapRun.script.toleratedFailureCount ?? 0,
    itemCounts,
    executionCounts,
    redriveCount: 0,
  })
}

export function listedMapRun(mapRun: MapRun, now: number): Members | undefined {
  const described = describeMapRun(mapRun, now)
  if (described === undefined) return undefined
  const { mapRunArn, executionArn, startDate, stopDate } = described
  return without({ executionArn, mapRunArn, stateMachineArn: mapRun.stateMachineArn, startDate, stopDate })
}

export function describeUpdate({ id, since }: Revision): Members {
  return { updateDate: seconds(since), revisionId: id }
}

function payloadOf(execution: Execution, end: HistoryEvent | undefined): Members {
  const { output, error, cause } = end?.details ?? {}
  return {
    input: execution.input,
    inputDetails: { included: true },
    output,
    outputDetails: output === undefined ? undefined : { included: true },
    error,
    cause,
  }
}

function redriveState(execution: Execution, now: number): Members {
  if (execution.mapRunArn !== undefined) return { redriveStatus: 'REDRIVABLE_BY_MAP_RUN' }
  const obstacle = redriveObstacle(execution, now)
  if (obstacle === undefined) return { redriveStatus: 'REDRIVABLE' }
  return { redriveStatus: 'NOT_REDRIVABLE', redriveStatusReason: obstacle }
}

function loggingOf({ logGroup }: StateMachine): Members {
  if (logGroup === undefined) return { level: 'OFF', includeExecutionData: false }
  const destinations = [{ cloudWatchLogsLogGroup: { logGroupArn: logGroup } }]
  return { level: 'ALL', includeExecutionData: true, destinations }
}

function nameIn(stateMachineArn: string): string {
  return /stateMachine:([^:/]+)/.exec(stateMachineArn)?.[1] ?? ''
}

function withoutPayload(details: Members): Members {
  const { input, output, assignedVariables, ...rest } = details
  return rest
}

function without(members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}
