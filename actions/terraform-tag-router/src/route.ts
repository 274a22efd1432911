/** Where a tag leads: the state, account, Region and module that Terraform works on. Pure. */
import { type State, type StateRules, stateOf } from './state.js'
import { globalScope, type Tag } from './tag.js'

/** An account and the file that names it. */
export type Account = { readonly id: string; readonly from: string }

export type Target = 'module.regional' | 'module.global'

export type Destination = {
  readonly scopeType: 'regional' | 'global'
  readonly region: string
  readonly partition: string
}

export type Route = Destination & {
  readonly tag: Tag
  readonly state: State
  readonly sessionName: string
  readonly account?: Account
  readonly roleArn?: string
  readonly target?: Target
  readonly githubEnvironment: string
}

export type RouteRules = {
  readonly state: StateRules
  readonly targetMode: 'article' | 'none'
}

const roleName = 'InfraBuildRole'
const sessionName = 'INFRA_BUILD'

/** @param partition Of a Region that is known to be one. */
export function destinationOf(
  { scope }: Tag,
  globalRegion: string,
  partition: (region: string) => string,
): Destination {
  const scopeType = scope === globalScope ? 'global' : 'regional'
  const region = scopeType === 'global' ? globalRegion : scope
  return { scopeType, region, partition: partition(region) }
}

/** @throws {UserError} when the state's names are none that AWS allows. */
export function routeOf(
  tag: Tag,
  destination: Destination,
  account: Account | undefined,
  rules: RouteRules,
): Route {
  return {
    tag,
    ...destination,
    state: stateOf(tag, rules.state),
    sessionName,
    ...(account === undefined
      ? {}
      : { account, roleArn: `arn:${destination.partition}:iam::${account.id}:role/${roleName}` }),
    ...(rules.targetMode === 'none' ? {} : { target: `module.${destination.scopeType}` as const }),
    githubEnvironment: tag.env,
  }
}
