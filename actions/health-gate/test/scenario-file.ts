/** Scenarios as data: what AWS Health tells, what is asked, what must come of it. */
import { readdirSync, readFileSync } from 'node:fs'
import type { FaultScript, HealthScript, Scenario } from '@aws-delivery-actions/sandbox'
import { parse } from 'yaml'

export type GateScenario = {
  readonly name: string
  /** Texts as a user would give them; lists may be lists. Default of `regions`: us-east-1. */
  readonly inputs?: Readonly<Record<string, string | readonly string[]>>
  readonly events?: HealthScript['events']
  readonly supportPlan?: boolean
  readonly feeds?: HealthScript['feeds']
  readonly faults?: readonly FaultScript[]
  /** Files beside the run, by name. */
  readonly files?: Readonly<Record<string, string>>
  /** Where faults count calls, of which one run alone is to be the first. Default: check and filter. */
  readonly modes?: readonly string[]
  readonly expect: Expectation
  /** Also through the built bundle. */
  readonly bundle?: boolean
}

export type Expectation = {
  /** Of `mode=check`. */
  readonly exit: number
  /** Of `mode=filter`. Default: 0 where check gives 1, else the same. */
  readonly filterExit?: number
  readonly verdict?: string
  readonly healthy?: readonly string[]
  readonly unhealthy?: readonly string[]
  readonly unknown?: readonly string[]
  readonly blocking?: number
  /** The deciding rule of each Region named. */
  readonly rules?: Readonly<Record<string, string>>
  readonly source?: string
  /** A part of a warning; empty for none at all. */
  readonly warns?: string
  /** A part of the error. */
  readonly error?: string
}

const folder = new URL('scenarios/', import.meta.url)

export const scenarioFiles: readonly string[] = readdirSync(folder).filter((name) => name.endsWith('.yaml'))

export function scenariosIn(file: string): readonly GateScenario[] {
  return parse(readFileSync(new URL(file, folder), 'utf8')) as GateScenario[]
}

export function sandboxFor({ events = [], supportPlan = true, feeds, faults = [] }: GateScenario): Scenario {
  return { health: { events, supportPlan, ...(feeds === undefined ? {} : { feeds }) }, faults }
}

export function modesOf({ modes = ['check', 'filter'] }: GateScenario): readonly string[] {
  return modes
}

export function inputsFor({ inputs = {} }: GateScenario, mode: string): Record<string, string> {
  const texts = Object.entries(inputs).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : value.join('\n'),
  ])
  const regions = inputs.matrix === undefined ? { regions: 'us-east-1' } : {}
  return { mode, ...regions, ...Object.fromEntries(texts) }
}

export function exitFor({ exit, filterExit }: Expectation, mode: string): number {
  if (mode !== 'filter') return exit
  return filterExit ?? (exit === 1 ? 0 : exit)
}
