/** Routes under the names of the action's outputs. */
import type { Json, OutputsOf } from '@aws-delivery-actions/host'
import type { definition } from './definition.js'
import type { Upheld } from './git/uphold.js'
import type { Prepared } from './modes/prepare.js'
import type { Fan } from './route/fan-out.js'
import type { Tag } from './tag/tag.js'
import { backendArguments } from './terraform/backend.js'
import { varArguments } from './terraform/terraform-arguments.js'

type Outputs = OutputsOf<typeof definition>

export type Routed = {
  readonly tag: Tag
  readonly prepared: readonly Prepared[]
  readonly fan: Fan<Prepared>
  readonly upheld: Upheld
  readonly explained: boolean
}

export function outputsOf({ tag, prepared, fan, upheld, explained }: Routed): Outputs {
  const { commit, previousVersion } = upheld
  const [only, ...others] = prepared
  const facts = {
    ...(only !== undefined && others.length === 0 ? factsOf(only) : sharedFacts(prepared)),
    scope: tag.scope,
    ...(commit === undefined ? {} : { commit }),
    ...(previousVersion === undefined ? {} : { 'previous-version': previousVersion }),
  }
  return {
    ...facts,
    ...(only !== undefined && others.length === 0 ? filesAndArguments(only) : {}),
    matrix: { include: fan.chosen.map(({ wave, row }) => rowOf(row, wave)) },
    waves: fan.waves.map(({ number, bakeMinutes, rows }) => ({
      wave: number,
      'bake-minutes': bakeMinutes,
      scopes: rows.map(({ route }) => route.scope),
      matrix: { include: rows.map((row) => rowOf(row, number)) },
    })),
    any: fan.chosen.length > 0,
    route: explained ? { ...facts, explain: explanationOf(prepared) } : facts,
  }
}

/** What is neither file nor argument; what does not apply is left out. */
function factsOf({ route, hash, generated }: Prepared) {
  const { state, account, roleArn, target } = route
  return {
    env: route.env,
    scope: route.scope,
    'scope-type': route.scopeType,
    region: route.region,
    partition: route.partition,
    team: route.team,
    version: route.version,
    ...(account === undefined ? {} : { 'account-id': account.id }),
    ...(roleArn === undefined ? {} : { 'role-arn': roleArn }),
    'session-name': route.sessionName,
    'state-bucket': state.bucket,
    'state-key': state.key,
    'state-region': state.region,
    'lock-mode': state.lockMode,
    ...(state.lockTable === undefined ? {} : { 'lock-table': state.lockTable }),
    'tf-data-dir': generated.dataFolder,
    ...(target === undefined ? {} : { target }),
    'github-environment': route.githubEnvironment,
    'route-hash': hash,
  }
}

/** What is one thing for all routes. */
function sharedFacts(prepared: readonly Prepared[]): Partial<ReturnType<typeof factsOf>> {
  const [first, ...others] = prepared.map(factsOf) as readonly Readonly<Record<string, string>>[]
  return Object.fromEntries(
    Object.entries(first ?? {}).filter(([name, value]) => others.every((other) => other[name] === value)),
  )
}

function filesAndArguments({ route, generated, varFiles, variables }: Prepared) {
  return {
    'backend-config-file': generated.backend.path,
    'backend-config-args': backendArguments(route.state),
    'var-files': varFiles,
    'var-args': varArguments(variables),
    'tfvars-file': generated.tfvars.path,
  }
}

function rowOf(prepared: Prepared, wave: number): { readonly [name: string]: Json } {
  return { wave, ...factsOf(prepared), ...filesAndArguments(prepared) }
}

function explanationOf(prepared: readonly Prepared[]): Json {
  return Object.fromEntries(
    prepared.map(({ route }) => [
      route.scope,
      Object.fromEntries(
        [...route.said].map(([name, { value, from }]) => [name, { value: value as Json, from }]),
      ),
    ]),
  )
}
