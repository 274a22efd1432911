/** Which level of the configuration speaks for a route, and which names it allows there. Pure. */
import type { Level, NameSet } from './config.js'

/** A route, or a part of one: what is not known is said by no level. */
export type Place = {
  readonly env?: string | undefined
  readonly team?: string | undefined
  /** A Region or `global`. */
  readonly scope?: string | undefined
}

/**
 * The levels that speak for a place, the nearest first: Region, team, environment, top. Where two stand equally
 * near, the one within the other's surroundings wins: `environments.prod.teams.research` before `teams.research`.
 */
export function levelsFor(top: Level, { env, team, scope }: Place): readonly Level[] {
  const environment = within(top.environments, env)
  const teamAnywhere = within(top.teams, team)
  const teamHere = within(environment?.teams, team)
  const regions = [teamHere, teamAnywhere, environment, top].map((level) => within(level?.regions, scope))
  return [...regions, teamHere, teamAnywhere, environment, top].filter((level) => level !== undefined)
}

/** Empty when any team may be named. */
export function teamsIn(top: Level, env: string): readonly string[] {
  return allowed([within(top.environments, env)?.teams, top.teams]) ?? []
}

/** Undefined when any Region may be named; empty where `global` stands alone. */
export function regionsIn(top: Level, env: string, team: string): readonly string[] | undefined {
  const environment = within(top.environments, env)
  const sets = [
    within(environment?.teams, team)?.regions,
    within(top.teams, team)?.regions,
    environment?.regions,
    top.regions,
  ]
  return allowed(sets)?.filter((name) => name !== 'global')
}

/** The nearest list; without one the outermost map, within which nearer maps only say more. */
function allowed(sets: readonly (NameSet | undefined)[]): readonly string[] | undefined {
  const list = sets.find((set) => set?.isList)
  return (list ?? sets.findLast((set) => set !== undefined))?.names
}

function within(set: NameSet | undefined, name: string | undefined): Level | undefined {
  return name === undefined ? undefined : set?.levels.get(name)
}
