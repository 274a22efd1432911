/** Every route of the configuration, as a table and as rows of a matrix. */
import type { Edge, Json } from '@aws-delivery-actions/host'
import { markdown } from '@aws-delivery-actions/report'
import type { Inputs, Rules } from '../config/rules.js'
import { faultsInStates, isAccountInState, locate } from '../route/collisions.js'
import { type Destination, destinationOf, nameOf } from '../route/place.js'
import { ensureWave, mostRows } from '../route/waves.js'
import type { Result } from '../run.js'
import type { EnvironmentReader } from '../terraform/environment-files.js'
import { type KnownTeam, knownTeams, placesOf } from './known-routes.js'
import { variablesFor } from './resolve.js'

type Listed = Destination & { readonly account: string | undefined; readonly state: string }

/** Rows that GitHub's page of a job can show. */
const mostShown = 1000

export async function listRoutes({ wave }: Inputs, rules: Rules, edge: Edge): Promise<Result> {
  const read = await variablesFor(rules, edge.files)
  const teams = await knownTeams(rules, edge.files)
  const listed = (await Promise.all(teams.map((team) => routesOf(team, rules, read)))).flat()
  const parts = partsOf(listed.map(rowOf))
  ensureWave(wave, parts.length)
  const chosen =
    wave === undefined ? (parts.length > 1 ? undefined : (parts[0] ?? [])) : (parts[wave - 1] ?? [])
  for (const one of listed) edge.host.log.info(inWords(one))
  edge.host.log.info(`${listed.length} routes`, 'strong')
  if (chosen === undefined)
    edge.host.log.warn(
      `a matrix holds ${mostRows} rows at most: ask for a part with wave=1 to wave=${parts.length}`,
    )
  const accounts = new Map(listed.map((one) => [nameOf(one), one.account]))
  const faults = faultsInStates(
    listed.filter((one) => one.account !== undefined || !isAccountInState(one, rules)),
    rules,
    (place) => accounts.get(nameOf(place)),
  ).map(({ message }) => message)
  for (const fault of faults) edge.host.log.info(`  ${fault}`, 'bad')
  return {
    verdict: faults.length === 0 ? 'passed' : 'failed',
    reason: faults[0],
    outputs: {
      any: (chosen ?? listed).length > 0,
      ...(chosen === undefined ? {} : { matrix: { include: chosen } }),
    },
    summary: [
      ...faults.map((fault) => `❌ ${markdown.text(fault)}`),
      tableOf(listed),
      ...(listed.length > mostShown
        ? [markdown.text(`And ${listed.length - mostShown} more: see the log.`)]
        : []),
    ],
  }
}

async function routesOf(known: KnownTeam, rules: Rules, read: EnvironmentReader): Promise<Listed[]> {
  const { env, team } = known
  const configured = rules.config.accounts.get(env)?.get(team)
  return await Promise.all(
    placesOf(known).map(async (place) => {
      const destination = destinationOf(place, rules)
      const isThere = known.files.has('variables.tfvars') || known.files.has(`${destination.region}.tfvars`)
      const inFiles = configured === undefined && isThere ? (await read(destination)).account?.id : undefined
      const account = configured ?? inFiles
      return { ...destination, account, state: locate(place, rules, () => account).uri }
    }),
  )
}

type Row = { readonly [name: string]: Json }

function rowOf({ env, scope, scopeType, region, partition, team, account, state }: Listed): Row {
  return {
    env,
    scope,
    'scope-type': scopeType,
    region,
    partition,
    team,
    ...(account === undefined ? {} : { 'account-id': account }),
    state,
  }
}

function partsOf(rows: readonly Row[]): Row[][] {
  const parts: Row[][] = []
  for (let at = 0; at < rows.length; at += mostRows) parts.push(rows.slice(at, at + mostRows))
  return parts
}

function inWords({ env, scope, team, region, account, state }: Listed): string {
  return `${env}_${scope}/${team}  ${region}  ${account ?? 'no account'}  ${state}`
}

function tableOf(listed: readonly Listed[]): string {
  const rows = listed
    .slice(0, mostShown)
    .map(({ env, scope, team, region, account, state }) =>
      [`${env}_${scope}/${team}`, region, account ?? '', state].map((cell) =>
        cell === '' ? '' : markdown.code(cell),
      ),
    )
  return markdown.table(['Route', 'Region', 'Account', 'State'], rows)
}
