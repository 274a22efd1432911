/** State machines: revisions, versions, aliases, and what their executions are to play. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ServiceError } from '../service-error.js'
import { arnOf, type Place, readArn } from './arns.js'
import type { RunScript, StateMachineScript } from './script.js'

export type StateMachine = {
  readonly name: string
  readonly arn: string
  readonly type: 'STANDARD' | 'EXPRESS'
  readonly status: 'ACTIVE' | 'DELETING'
  readonly createdAt: number
  readonly versions: readonly string[]
  readonly aliases: ReadonlyMap<string, string>
  readonly logGroup: string | undefined
  readonly tags: readonly { readonly key: string; readonly value: string }[]
  revision: Revision
  /** The first run that fits and is not used up; it counts as used. */
  nextRun(input: string): RunScript | undefined
}

export type Revision = {
  readonly id: string
  readonly definition: string
  readonly roleArn: string
  readonly since: number
}

/** A state machine as an ARN names it. */
export type Found = {
  readonly machine: StateMachine
  /** `stateMachineVersionArn` and `stateMachineAliasArn`, where the ARN has one. */
  readonly qualifiers: Readonly<Record<string, string>>
}

/** What a state machine has that a client created. */
export type Created = {
  /** Byte for byte as it was sent. */
  readonly definitionText?: string
  readonly roleArn?: string
  readonly tags?: StateMachine['tags']
}

export function stateMachineFrom(
  script: StateMachineScript & Created,
  { place, folder, now }: { readonly place: Place; readonly folder: string; readonly now: number },
): StateMachine {
  const runs = (script.runs ?? []).map((run) => ({ run, left: run.times ?? Number.POSITIVE_INFINITY }))
  return {
    name: script.name,
    arn: arnOf(place, `stateMachine:${script.name}`),
    type: script.type ?? 'STANDARD',
    status: script.status ?? 'ACTIVE',
    createdAt: now,
    versions: script.versions ?? [],
    aliases: new Map(Object.entries(script.aliases ?? {})),
    logGroup: script.logGroup,
    tags: script.tags ?? [],
    revision: {
      id: revisionId(script.name, 1),
      definition: script.definitionText ?? definitionOf(script, folder),
      roleArn: script.roleArn ?? `arn:${place.partition}:iam::${place.account}:role/${script.name}`,
      since: now,
    },
    nextRun(input) {
      const next = runs.find(({ run, left }) => left > 0 && fits(run, input))
      if (next !== undefined) next.left--
      return next?.run
    },
  }
}

/** @throws {ServiceError} InvalidArn, StateMachineDoesNotExist */
export function findStateMachine(
  machines: ReadonlyMap<string, StateMachine>,
  arn: string,
  place: Place,
): Found {
  const resource = readArn(arn)
  const here = arn.startsWith(arnOf(place, ''))
  const machine = resource.kind === 'stateMachine' && here ? machines.get(resource.name) : undefined
  if (resource.kind !== 'stateMachine' || machine === undefined) throw missing(arn)
  const { qualifier } = resource
  if (qualifier === undefined) return { machine, qualifiers: {} }
  if (machine.versions.includes(qualifier)) return { machine, qualifiers: { stateMachineVersionArn: arn } }
  const version = machine.aliases.get(qualifier)
  if (version === undefined) throw missing(arn)
  return {
    machine,
    qualifiers: { stateMachineAliasArn: arn, stateMachineVersionArn: `${machine.arn}:${version}` },
  }
}

export function revise(machine: StateMachine, definition: string | undefined, now: number): Revision {
  const [, number = '1'] = /-(\d+)$/.exec(machine.revision.id) ?? []
  machine.revision = {
    ...machine.revision,
    id: revisionId(machine.name, Number(number) + 1),
    definition: definition ?? machine.revision.definition,
    since: now,
  }
  return machine.revision
}

function missing(arn: string): ServiceError {
  return new ServiceError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`)
}

function revisionId(name: string, number: number): string {
  return `revision-of-${name}-${number}`
}

function definitionOf({ definition, definitionFile }: StateMachineScript, folder: string): string {
  if (definitionFile === undefined) return JSON.stringify(definition ?? smallest)
  const text = readFileSync(resolve(folder, definitionFile), 'utf8')
  const document = JSON.parse(text)
  return document.history === undefined ? text : JSON.stringify(document.definition)
}

const smallest = { StartAt: 'Done', States: { Done: { Type: 'Succeed' } } }

function fits({ whenInput }: RunScript, input: string): boolean {
  return whenInput === undefined || holds(JSON.parse(input), whenInput)
}

/** Whether a value has all members of a pattern, at every depth. */
function holds(value: unknown, pattern: unknown): boolean {
  if (typeof pattern !== 'object' || pattern === null) return value === pattern
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(pattern).every(
    ([name, expected]) =>
      Object.hasOwn(value, name) && holds((value as Record<string, unknown>)[name], expected),
  )
}
