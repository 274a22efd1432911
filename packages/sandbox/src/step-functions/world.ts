/** All that exists in the account: state machines, executions and Map Runs, and how executions come to be. */
import type { Clock } from '@aws-delivery-actions/aws'
import { milliseconds, type Scenario } from '../scenario.js'
import { ServiceError } from '../service-error.js'
import { arnOf, type Place, readArn } from './arns.js'
import { changed, type Execution, historyAt, type Segment, statusAfter } from './execution.js'
import type { MapRun } from './map-run.js'
import type { ChildScript, RunScript, StateMachineScript } from './script.js'
import {
  type Created,
  type Found,
  findStateMachine,
  type StateMachine,
  stateMachineFrom,
} from './state-machine.js'
import { endless, successAtOnce, type Timeline, timelinesOf } from './timeline.js'

export type World = {
  readonly clock: Clock
  readonly place: Place
  readonly machines: ReadonlyMap<string, StateMachine>
  readonly executions: ReadonlyMap<string, Execution>
  readonly mapRuns: ReadonlyMap<string, MapRun>
  /** @throws {ServiceError} InvalidArn, StateMachineDoesNotExist */
  stateMachine(arn: string): Found
  /** @throws {ServiceError} InvalidArn, ExecutionDoesNotExist */
  execution(arn: string): Execution
  /** @throws {ServiceError} StateMachineAlreadyExists */
  create(script: StateMachineScript & Created): StateMachine
  remove(machine: StateMachine): void
  /** Always a new one. */
  begin(beginning: Beginning): Execution
  /** @throws {ServiceError} ExecutionNotRedrivable */
  redrive(execution: Execution, clientToken: string | undefined): Segment
}

export type Beginning = Found & {
  readonly name: string
  readonly input: string
  readonly traceHeader?: string | undefined
  readonly startedAt?: number
  readonly run?: RunScript | undefined
}

export function worldOf(scenario: Scenario, clock: Clock, folder: string): World {
  const { partition = 'aws', region = 'eu-west-1', account = '123456789012', stepFunctions } = scenario
  const place: Place = { partition, region, account }
  const timelineOf = timelinesOf(scenario, folder)
  const now = clock.now()
  const machines = new Map<string, StateMachine>()
  const executions = new Map<string, Execution>()
  const mapRuns = new Map<string, MapRun>()
  for (const script of stepFunctions?.stateMachines ?? []) {
    for (const { timeline, redrives = [] } of script.runs ?? []) [timeline, ...redrives].forEach(timelineOf)
    machines.set(script.name, stateMachineFrom(script, { place, folder, now }))
  }

  function begin({ machine, qualifiers, name, input, traceHeader, startedAt, run }: Beginning): Execution {
    const played = run ?? machine.nextRun(input)
    const timeline = played === undefined ? endless : timelineOf(played.timeline)
    const express = machine.type === 'EXPRESS'
    const tail = express
      ? `express:${machine.name}:${name}:${uuid(executions.size)}`
      : `execution:${machine.name}:${name}`
    const execution: Execution = {
      arn: arnOf(place, tail),
      name,
      stateMachineArn: machine.arn,
      revision: machine.revision,
      type: machine.type,
      input,
      startedAt: startedAt ?? clock.now(),
      qualifiers,
      traceHeader,
      mapRunArn: undefined,
      itemCount: undefined,
      notRedrivable: played?.notRedrivable,
      redrives: (played?.redrives ?? []).map(timelineOf),
      segments: [],
    }
    executions.set(execution.arn, execution)
    addSegment(execution, execution.startedAt, timeline)
    return execution
  }

  function addSegment(
    execution: Execution,
    startedAt: number,
    timeline: Timeline,
    clientToken?: string,
  ): Segment {
    const started = timeline.mapRuns.map((script) => addMapRun(execution, startedAt, script))
    const segment = { startedAt, timeline, mapRunArns: started.map(({ arn }) => arn), clientToken }
    execution.segments.push(segment)
    changed(execution)
    return segment
  }

  function addMapRun(execution: Execution, start: number, script: MapRun['script']): MapRun {
    const [, machineName = ''] = /stateMachine:([^:]+)$/.exec(execution.stateMachineArn) ?? []
    const owner = `${machineName}/${script.label}`
    const mapRun: MapRun = {
      arn: arnOf(place, `mapRun:${owner}:${uuid(mapRuns.size)}`),
      executionArn: execution.arn,
      stateMachineArn: `${execution.stateMachineArn}/${script.label}`,
      script,
      startedAt: start + milliseconds(script.at ?? 0),
    }
    mapRuns.set(mapRun.arn, mapRun)
    for (const child of script.children ?? []) addChild(execution, mapRun, child, owner)
    return mapRun
  }

  function addChild(parent: Execution, mapRun: MapRun, script: ChildScript, owner: string): void {
    const startedAt = mapRun.startedAt + milliseconds(script.at ?? 0)
    const child: Execution = {
      ...parent,
      arn: arnOf(place, `execution:${owner}:${script.name}`),
      name: script.name,
      stateMachineArn: mapRun.stateMachineArn,
      input: JSON.stringify(script.input ?? {}),
      startedAt,
      mapRunArn: mapRun.arn,
      itemCount: script.itemCount,
      redrives: [],
      segments: [],
    }
    executions.set(child.arn, child)
    addSegment(child, startedAt, timelineOf(script.timeline))
  }

  beginEarlierOnes(scenario, machines, now, begin)
  return {
    clock,
    place,
    machines,
    executions,
    mapRuns,
    stateMachine: (arn) => findStateMachine(machines, arn, place),
    create(script) {
      const runs = stepFunctions?.created ?? []
      const machine = stateMachineFrom({ runs, ...script }, { place, folder, now: clock.now() })
      const known = machines.get(script.name)
      if (known === undefined) machines.set(script.name, machine)
      else if (known.revision.definition !== machine.revision.definition) {
        throw new ServiceError('StateMachineAlreadyExists', `State Machine Already Exists: '${known.arn}'`)
      }
      return known ?? machine
    },
    remove: ({ name }) => void machines.delete(name),
    execution(arn) {
      const resource = readArn(arn)
      const execution = resource.kind === 'execution' ? executions.get(arn) : undefined
      if (execution === undefined)
        throw new ServiceError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`)
      return execution
    },
    begin,
    redrive(execution, clientToken) {
      const { redrives, segments } = execution
      const timeline = redrives[Math.min(segments.length - 1, redrives.length - 1)] ?? successAtOnce
      return addSegment(execution, clock.now(), timeline, clientToken)
    },
  }
}

/** Why it cannot be redriven; undefined when it can. */
export function redriveObstacle(execution: Execution, now: number): string | undefined {
  const events = historyAt(execution, now)
  const status = statusAfter(events)
  if (status === 'RUNNING' || status === 'SUCCEEDED') return `Execution is ${status} and cannot be redriven`
  if (execution.notRedrivable !== undefined) return execution.notRedrivable
  if (events.length >= mostEvents - 1) return 'Execution history event limit exceeded'
  const closed = events.at(-1)?.time ?? 0
  if (now - closed > redrivePeriod) return 'Execution exceeded the period in which it can be redriven'
  return undefined
}

/** A made-up one: the same scenario gives the same names. */
export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number + 1).padStart(12, '0')}`
}

const mostEvents = 25_000
const redrivePeriod = 14 * 86_400_000

function beginEarlierOnes(
  { stepFunctions }: Scenario,
  machines: ReadonlyMap<string, StateMachine>,
  now: number,
  begin: World['begin'],
): void {
  for (const { stateMachine, name, input = {}, startedAgo = 0, run } of stepFunctions?.executions ?? []) {
    const machine = machines.get(stateMachine)
    if (machine === undefined) throw new TypeError(`The scenario has no state machine ${stateMachine}`)
    const startedAt = now - milliseconds(startedAgo)
    begin({ machine, qualifiers: {}, name, input: JSON.stringify(input), startedAt, run })
  }
}
