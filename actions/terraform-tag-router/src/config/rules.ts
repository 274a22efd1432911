/** Inputs and configuration together: what is said of a place, and by whom. */
import { didYouMean, type Environment, type InputsOf, pathBelow, UserError } from '@aws-delivery-actions/host'
import { definition } from '../definition.js'
import { ensureRegion } from '../regions.js'
import { type Grammar, grammarFrom } from '../tag/grammar.js'
import { formTrouble, globalScope, type TagRules } from '../tag/tag.js'
import type { Config, Level } from './config.js'
import { levelsFor, type Place, regionsIn, teamsIn } from './levels.js'
import type { SettingValues } from './settings.js'

export type Inputs = InputsOf<typeof definition>

export type Values = SettingValues & {
  grammar: readonly string[]
  'expect-env': string
  'environments-dir': string
  'output-dir': string
  explain: boolean
}

export type SettingName = keyof Values

export type Setting<Value> = {
  readonly value: Value
  /** Who said so: `input`, `default`, or a place in the configuration. */
  readonly from: string
}

export type Rules = {
  readonly config: Config
  readonly tag: TagRules
  /** An input that is given wins, then the nearest level of the configuration, then the default. */
  read<Name extends SettingName>(name: Name, place: Place): Setting<Values[Name]> | undefined
  /** @throws {TypeError} when there is neither value nor default: only for settings that have one. */
  value<Name extends SettingName>(name: Name, place: Place): Values[Name]
  /** The Region of the build, or nothing when the environment names none. */
  readonly buildRegion: Setting<string> | undefined
  /** The scopes that a scope stands for: itself, or those of a group. */
  scopesOf(place: FullPlace): readonly string[]
  /** Scopes of a group that are none of this team's. */
  leftOutOf(place: FullPlace): readonly string[]
}

type FullPlace = { readonly env: string; readonly team: string; readonly scope: string }

/** Stands for every scope of a team whose Regions are listed. */
const everyScope = 'all'

/** @throws {UserError} when the inputs contradict each other or name what does not exist. */
export function rulesFrom(inputs: Inputs, config: Config, environment: Environment): Rules {
  const top = withInputs(config.top, inputs)
  const given = givenIn(inputs)
  // A place is asked for a dozen settings, and there may be thousands of places.
  const levels = new WeakMap<Place, readonly Level[]>()
  const levelsOf = (place: Place) => {
    const found = levels.get(place) ?? levelsFor(top, place)
    levels.set(place, found)
    return found
  }
  const read: Rules['read'] = (name, place) => {
    if (given.has(name)) return { value: given.get(name) as never, from: 'input' }
    const level = levelsOf(place).find(({ values }) => values.has(name))
    if (level !== undefined)
      return { value: level.values.get(name) as never, from: whoSays(config, level, name) }
    const fallback = fallbacks.get(name)
    return fallback === undefined ? undefined : { value: fallback as never, from: 'default' }
  }
  const value: Rules['value'] = (name, place) => {
    const setting = read(name, place)
    if (setting === undefined) throw new TypeError(`${name} has no default`)
    return setting.value
  }
  const environments = top.environments?.names ?? []
  const where = (key: string, path = key) =>
    !given.has(key) && top.values.has(key) ? config.where(path) : key
  for (const [index, env] of environments.entries()) {
    const path = pathBelow('environments', config.top.environments?.isList ? index : env)
    ensureForm(where('environments', path), 'env', env)
  }
  for (const team of inputs.teams) ensureForm('teams', 'team', team)
  for (const region of inputs.regions) ensureRegion('regions', region)
  ensureRegion(where('global-region'), value('global-region', {}))
  const expectEnv = read('expect-env', {})?.value
  if (expectEnv !== undefined) ensureMember(where('expect-env'), expectEnv, environments)
  const members = (group: string, env: string, team: string) => {
    const regions = regionsIn(top, env, team)
    const scopes = config.groups.get(group) ?? (group === everyScope ? [globalScope, ...(regions ?? [])] : [])
    // A group leads nowhere where the team may not go by itself.
    return scopes.filter((scope) => scope === globalScope || (regions?.includes(scope) ?? true))
  }
  const groupsOf = (env: string, team: string) => {
    const listed = regionsIn(top, env, team) ?? []
    const names = new Set([...config.groups.keys(), ...(listed.length > 0 ? [everyScope] : [])])
    return [...names].filter((name) => members(name, env, team).length > 0)
  }
  const scopesOf: Rules['scopesOf'] = ({ env, team, scope }) =>
    groupsOf(env, team).includes(scope) ? members(scope, env, team) : [scope]
  return {
    config,
    read,
    value,
    buildRegion: buildRegion(inputs, config, environment),
    tag: {
      grammars: value('grammar', {}).map((text, index) =>
        grammarAt(where('grammar', pathBelow('grammar', index)), text),
      ),
      environments,
      expectEnv,
      teams: (env) => teamsIn(top, env),
      regions: (env, team) => regionsIn(top, env, team),
      groups: groupsOf,
      versionSchemes(place) {
        const [first = place.scope, ...others] = scopesOf(place)
        const schemeOf = (scope: string) => value('version-scheme', { ...place, scope })
        return [schemeOf(first), ...others.map(schemeOf)]
      },
    },
    scopesOf,
    leftOutOf({ env, team, scope }) {
      const named = groupsOf(env, team).includes(scope) ? (config.groups.get(scope) ?? []) : []
      const kept = new Set(members(scope, env, team))
      return named.filter((one) => !kept.has(one))
    },
  }
}

/** The lists of the inputs take the place of those of the configuration, whose nearer levels still speak. */
function withInputs(top: Level, { environments, teams, regions }: Inputs): Level {
  const set = (names: readonly string[], old: Level['teams']) =>
    names.length === 0
      ? old
      : { names: [...new Set(names)], isList: true, levels: old?.levels ?? new Map<string, Level>() }
  const standard = (fallbacks.get('environments') ?? []) as readonly string[]
  return {
    ...top,
    environments: set(environments, top.environments) ?? set(standard, undefined),
    teams: set(teams, top.teams),
    regions: set(regions, top.regions),
  }
}

/** An empty list is none. */
function givenIn(inputs: Inputs): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(inputs).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
}

/** What the definition shows as an input's default, as a value. */
const fallbacks: ReadonlyMap<string, unknown> = new Map(
  Object.entries(definition.inputs).flatMap(([name, { fallback, parse }]) =>
    fallback === undefined ? [] : [[name, parse(fallback)] as const],
  ),
)

function whoSays(config: Config, { path }: Level, name: string): string {
  return `${config.where(pathBelow(path, name))} (${path === '' ? 'top' : path})`
}

/**
 * The article's rule is the Region of the build. Where nothing tells it, one Region for all routes is the best
 * guess: an environment has one bucket, so its Region cannot follow the Region that is deployed to.
 */
function buildRegion(inputs: Inputs, config: Config, environment: Environment): Setting<string> | undefined {
  if (inputs['state-region'] !== undefined) ensureRegion('state-region', inputs['state-region'])
  if (inputs['state-region'] !== undefined || config.top.values.has('state-region')) return undefined
  for (const from of ['AWS_REGION', 'AWS_DEFAULT_REGION']) {
    const value = environment[from]
    if (value === undefined || value === '') continue
    ensureRegion(from, value)
    return { value, from }
  }
  return undefined
}

function ensureForm(where: string, field: 'env' | 'team', name: string): void {
  const trouble = formTrouble(field, name)
  if (trouble !== undefined) throw new UserError(`"${name}" ${trouble}`, { where })
}

function grammarAt(where: string, text: string): Grammar {
  try {
    return grammarFrom(text)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { message, expected, mend } = error
    throw new UserError(message, { where, expected, mend })
  }
}

function ensureMember(where: string, name: string, names: readonly string[]): void {
  if (names.includes(name)) return
  throw new UserError(`"${name}" is none of the environments${didYouMean(name, names)}`, {
    where,
    expected: `one of ${names.join(', ')}`,
  })
}
