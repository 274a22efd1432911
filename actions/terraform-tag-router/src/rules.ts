/** The inputs as rules that can be followed: everything checked that does not need a tag. */
import { didYouMean, type Environment, type InputsOf, UserError } from '@aws-delivery-actions/host'
import type { definition } from './definition.js'
import { grammarFrom } from './grammar.js'
import { partitionOf, regionNames } from './regions.js'
import type { RouteRules } from './route.js'
import { formTrouble, type TagRules } from './tag.js'

export type Inputs = InputsOf<typeof definition>

export type Rules = {
  readonly tag: TagRules
  readonly route: RouteRules
  readonly globalRegion: string
  /** What a reader should know of the choice of rules. */
  readonly warnings: readonly string[]
}

/** @throws {UserError} when the inputs contradict each other or name what does not exist. */
export function rulesFrom(inputs: Inputs, environment: Environment): Rules {
  const expectEnv = inputs['expect-env']
  const globalRegion = inputs['global-region']
  if (inputs.environments.length === 0) throw noEnvironments()
  for (const env of inputs.environments) ensureForm('environments', 'env', env)
  for (const team of inputs.teams) ensureForm('teams', 'team', team)
  for (const region of inputs.regions) ensureRegion('regions', region)
  ensureRegion('global-region', globalRegion)
  if (expectEnv !== undefined) ensureMember('expect-env', expectEnv, inputs.environments)
  const stateRegion = stateRegionFrom(inputs, environment)
  return {
    tag: {
      grammar: grammarFrom(inputs.grammar),
      environments: inputs.environments,
      teams: inputs.teams,
      regions: inputs.regions,
      versionScheme: inputs['version-scheme'],
      expectEnv,
    },
    route: {
      targetMode: inputs['target-mode'],
      state: {
        bucketPrefix: inputs['state-bucket-prefix'],
        lockTablePrefix: inputs['lock-table-prefix'] ?? `${inputs['state-bucket-prefix']}-lock`,
        region: stateRegion.region,
        lockMode: inputs['lock-mode'],
        accountId: inputs['state-account-id'],
      },
    },
    globalRegion,
    warnings: stateRegion.warnings,
  }
}

/** The partition of a Region that the rules let through. */
export function knownPartition(region: string): string {
  const partition = partitionOf(region)
  if (partition === undefined) throw new TypeError(`${region} was let through and is no Region`)
  return partition
}

/**
 * The article's rule is the Region of the build. Where nothing tells it, one Region for all routes is the best
 * guess: an environment has one bucket, so its Region cannot follow the Region that is deployed to.
 */
function stateRegionFrom(
  inputs: Inputs,
  environment: Environment,
): { region: string; warnings: readonly string[] } {
  const candidates: readonly [string, string | undefined][] = [
    ['state-region', inputs['state-region']],
    ['AWS_REGION', environment.AWS_REGION],
    ['AWS_DEFAULT_REGION', environment.AWS_DEFAULT_REGION],
  ]
  for (const [where, region] of candidates) {
    if (region === undefined || region === '') continue
    ensureRegion(where, region)
    return { region, warnings: [] }
  }
  const region = inputs['global-region']
  return {
    region,
    warnings: [
      `state-region is taken from global-region (${region}): neither it nor AWS_REGION or AWS_DEFAULT_REGION says where the state's bucket is`,
    ],
  }
}

function ensureRegion(where: string, region: string): void {
  if (partitionOf(region) !== undefined) return
  throw new UserError(`"${region}" is no AWS Region${didYouMean(region, regionNames)}`, {
    where,
    expected: 'a Region such as us-east-1',
    mend: where.startsWith('AWS_') ? 'set state-region' : undefined,
  })
}

function ensureForm(where: string, field: 'env' | 'team', name: string): void {
  const trouble = formTrouble(field, name)
  if (trouble !== undefined) throw new UserError(`"${name}" ${trouble}`, { where })
}

function noEnvironments(): UserError {
  return new UserError('the list holds no name', {
    where: 'environments',
    expected: 'at least one environment',
    mend: 'for example environments=dev,prod',
  })
}

function ensureMember(where: string, name: string, names: readonly string[]): void {
  if (names.includes(name)) return
  throw new UserError(`"${name}" is none of the environments${didYouMean(name, names)}`, {
    where,
    expected: `one of ${names.join(', ')}`,
  })
}
