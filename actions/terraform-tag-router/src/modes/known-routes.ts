/** Every route of a configuration. Where teams or Regions are not listed, the team folders say which there are. */
import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Files, UserError } from '@aws-delivery-actions/host'
import type { Rules } from '../config/rules.js'
import { partitionOf } from '../regions.js'
import type { PlaceOfRoute } from '../route/place.js'
import { formTrouble, globalScope } from '../tag/tag.js'

export type KnownTeam = {
  readonly env: string
  readonly team: string
  /** `global` first; those that a group alone names last. */
  readonly scopes: readonly string[]
  /** Names of the files in the team's folder. */
  readonly files: ReadonlySet<string>
}

/** @throws {UserError} when neither the configuration nor the folders name a team. */
export async function knownTeams(rules: Rules, files: Files): Promise<readonly KnownTeam[]> {
  const directory = rules.value('environments-dir', {})
  const teams = await Promise.all(
    rules.tag.environments.map(async (env) => {
      const listed = rules.tag.teams(env)
      const folder = resolve(files.workingDirectory, directory, env)
      const names = listed.length > 0 ? listed : await teamFolders(folder)
      return await Promise.all(names.map((team) => knownTeam({ env, team }, folder, rules)))
    }),
  )
  const known = teams.flat()
  if (known.length > 0) return known
  throw new UserError('no team is known, and so no route', {
    where: 'teams',
    expected: `a list of teams, or folders <env>/<team> in ${directory}`,
  })
}

export function placesOf({ env, team, scopes }: KnownTeam): readonly PlaceOfRoute[] {
  return scopes.map((scope) => ({ env, team, scope }))
}

async function knownTeam(
  { env, team }: { readonly env: string; readonly team: string },
  folder: string,
  rules: Rules,
): Promise<KnownTeam> {
  const entries = await readdir(resolve(folder, team)).catch(() => [])
  const files = new Set(entries)
  const listed = rules.tag.regions(env, team)
  const grouped = rules.tag.groups(env, team).flatMap((scope) => rules.scopesOf({ env, team, scope }))
  const regions = listed ?? regionsAmong(entries)
  return { env, team, scopes: [...new Set([globalScope, ...regions, ...grouped])], files }
}

async function teamFolders(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isDirectory() && formTrouble('team', entry.name) === undefined)
    .map(({ name }) => name)
    .sort()
}

/** Those that have a file of their own. */
function regionsAmong(entries: readonly string[]): readonly string[] {
  return entries
    .map((entry) => entry.replace(/\.tfvars$/, ''))
    .filter((name) => partitionOf(name) !== undefined)
    .sort()
}
