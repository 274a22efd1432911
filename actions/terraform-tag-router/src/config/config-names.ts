/** The names in a configuration: whether what it speaks of exists. */
import { didYouMean, pathBelow, UserError } from '@aws-delivery-actions/host'
import { partitionOf, regionNames } from '../regions.js'
import { ensureTemplate } from '../route/template.js'
import { formTrouble, globalScope, type TagRules } from '../tag/tag.js'
import type { Config, Level, NameSet } from './config.js'
import { teamsIn } from './levels.js'
import type { Rules } from './rules.js'
import { otherScopes, type WaveSetting } from './settings.js'

/** Every name that is none, each with its place. */
export function faultsInNames({ config, tag }: Rules): readonly UserError[] {
  const { environments } = tag
  const levels = [...levelsIn(config.top)]
  return [
    ...levels.flatMap((level) => faultsInSets(config, level, environments)),
    ...levels.flatMap((level) => faultsInValues(config, level, tag)),
    ...faultsInAccounts(config, environments),
    ...faultsInGroups(config, tag),
  ]
}

function* levelsIn(level: Level): Iterable<Level> {
  yield level
  for (const set of [level.environments, level.teams, level.regions]) {
    for (const below of set?.levels.values() ?? []) yield* levelsIn(below)
  }
}

function faultsInSets(config: Config, level: Level, environments: readonly string[]): UserError[] {
  const [, env] = /^environments\.([^.]+)/.exec(level.path) ?? []
  const listed = env === undefined ? [] : teamsIn(config.top, env)
  return [
    ...faultsOf(config, level, 'environments', (name) => strange(name, environments, 'an environment')),
    ...faultsOf(
      config,
      level,
      'teams',
      (name) => formTrouble('team', name) ?? strange(name, listed, 'a team'),
    ),
    ...faultsOf(config, level, 'regions', (name, isList) =>
      name === globalScope && !isList ? undefined : noRegion(name),
    ),
  ]
}

function faultsOf(
  config: Config,
  level: Level,
  key: 'environments' | 'teams' | 'regions',
  trouble: (name: string, isList: boolean) => string | undefined,
): UserError[] {
  const set: NameSet | undefined = level[key]
  const path = pathBelow(level.path, key)
  return (set?.names ?? []).flatMap((name, index) => {
    const found = trouble(name, set?.isList === true)
    const where = config.where(pathBelow(path, set?.isList ? index : name))
    return found === undefined ? [] : [new UserError(`${path}: "${name}" ${found}`, { where })]
  })
}

const templates = [
  'state-bucket',
  'state-key',
  'lock-table',
  'role-arn',
  'session-name',
  'github-environment',
] as const

function faultsInValues(config: Config, { path, values }: Level, tag: TagRules): UserError[] {
  const key = (name: string) => pathBelow(path, name)
  const faults: UserError[] = []
  const add = (name: string, trouble: string | undefined) => {
    if (trouble !== undefined)
      faults.push(new UserError(`${key(name)}: ${trouble}`, { where: config.where(key(name)) }))
  }
  const text = (name: string) => values.get(name) as string | undefined
  for (const name of templates) faults.push(...templateFault(text(name), config.where(key(name))))
  for (const name of ['global-region', 'state-region']) {
    const region = text(name)
    if (region !== undefined) add(name, of(region, noRegion(region)))
  }
  const source = text('promote-from')
  if (source !== undefined)
    add('promote-from', of(source, strange(source, tag.environments, 'an environment')))
  const [, env] = /^environments\.([^.]+)/.exec(path) ?? []
  if (source !== undefined && source === env)
    add('promote-from', 'an environment cannot be promoted from itself')
  const waves = (values.get('waves') ?? []) as readonly WaveSetting[]
  for (const trouble of troublesInWaves(waves, tag)) add('waves', trouble)
  return faults
}

function troublesInWaves(waves: readonly WaveSetting[], tag: TagRules): readonly string[] {
  if (waves.length === 0) return []
  const open = openRegions(tag)
  const taken = new Set<string>()
  return waves.flatMap(({ scopes = [] }) => {
    if (scopes.length === 0) return ['a wave has no scopes']
    return scopes.flatMap((scope) => {
      const trouble = scope === otherScopes ? undefined : of(scope, noScope(scope))
      if (trouble !== undefined) return [trouble]
      if (taken.has(scope)) return [`"${scope}" stands in an earlier wave already`]
      taken.add(scope)
      if (scope === otherScopes || scope === globalScope || open.has(scope)) return []
      return [`"${scope}" is not among the regions, so no wave would have it`]
    })
  })
}

function templateFault(template: string | undefined, where: string): UserError[] {
  try {
    if (template !== undefined) ensureTemplate(template, where)
    return []
  } catch (error) {
    if (error instanceof UserError) return [error]
    throw error
  }
}

function faultsInAccounts(config: Config, environments: readonly string[]): UserError[] {
  const fault = (path: string, name: string, trouble: string | undefined) =>
    trouble === undefined
      ? []
      : [new UserError(`${path}: "${name}" ${trouble}`, { where: config.where(pathBelow(path, name)) })]
  return [...config.accounts].flatMap(([env, teams]) => [
    ...fault('accounts', env, strange(env, environments, 'an environment')),
    ...[...teams.keys()].flatMap((team) =>
      fault(
        pathBelow('accounts', env),
        team,
        formTrouble('team', team) ?? strange(team, teamsIn(config.top, env), 'a team of this environment'),
      ),
    ),
  ])
}

function faultsInGroups(config: Config, tag: TagRules): UserError[] {
  if (config.groups.size === 0) return []
  const open = openRegions(tag)
  return [...config.groups].flatMap(([name, scopes]) => faultsInGroup(config, name, { scopes, open }))
}

/** Those that some team of some environment may name. */
function openRegions({ environments, teams, regions }: TagRules): ReadonlySet<string> {
  const lists = environments.flatMap((env) => {
    const listed = teams(env)
    return (listed.length > 0 ? listed : ['']).map((team) => regions(env, team))
  })
  return new Set(lists.flatMap((list) => list ?? regionNames))
}

function faultsInGroup(
  config: Config,
  name: string,
  { scopes, open }: { readonly scopes: readonly string[]; readonly open: ReadonlySet<string> },
): UserError[] {
  const path = pathBelow('groups', name)
  const fault = (trouble: string) => new UserError(`${path}: ${trouble}`, { where: config.where(path) })
  if (name === globalScope || partitionOf(name) !== undefined)
    return [fault('this name is taken: it is a scope of its own')]
  return scopes.flatMap((scope) => {
    const trouble = of(scope, noScope(scope))
    if (trouble !== undefined) return [fault(trouble)]
    if (scope === globalScope || open.has(scope)) return []
    return [fault(`"${scope}" is not among the regions, so the group would leave it out`)]
  })
}

function of(name: string, trouble: string | undefined): string | undefined {
  return trouble === undefined ? undefined : `"${name}" ${trouble}`
}

function noScope(name: string): string | undefined {
  return name === globalScope ? undefined : noRegion(name)
}

function noRegion(name: string): string | undefined {
  return partitionOf(name) === undefined ? `is no AWS Region${didYouMean(name, regionNames)}` : undefined
}

function strange(name: string, known: readonly string[], noun: string): string | undefined {
  if (known.length === 0 || known.includes(name)) return undefined
  return `is not ${noun} that there is${didYouMean(name, known)}`
}
