/** Where a tag leads: the state, account, Region and module that Terraform works on. Pure. */
import { UserError } from '@aws-delivery-actions/host'
import type { Rules, Setting } from '../config/rules.js'
import type { Account } from './account.js'
import type { Destination } from './place.js'
import { fillingsAt, settingsAt, stateRegionAt, stateRulesAt } from './route-settings.js'
import { type From, filled, type State, stateOf } from './state.js'
import { targetOf } from './target.js'
import { type Fillings, fill } from './template.js'

export type Route = Destination & {
  readonly version: string
  readonly state: State
  readonly sessionName: string
  readonly account?: Account
  readonly roleArn?: string
  readonly target?: string
  readonly githubEnvironment: string
  /** Who gave which value. */
  readonly said: ReadonlyMap<string, Setting<unknown>>
  readonly warnings: readonly string[]
}

/** @throws {UserError} when the names that come out are none that AWS allows. */
export function routeOf(
  destination: Destination,
  { version, account }: { readonly version: string; readonly account: Account | undefined },
  rules: Rules,
): Route {
  const settings = settingsAt(destination, rules)
  const fillings: Fillings = {
    ...fillingsAt(destination, settings),
    version,
    ...(account === undefined ? {} : { 'account-id': account.id }),
  }
  const stateRegion = stateRegionAt(rules, settings)
  const roleArn = roleArnFrom(settings.template('role-arn'), fillings)
  const target = targetOf(settings.value('target-mode'), destination)
  const githubEnvironment = filled(settings.template('github-environment'), fillings)
  settings.note('state-region', stateRegion)
  if (account !== undefined) settings.note('account-id', { value: account.id, from: account.from })
  return {
    ...destination,
    version,
    state: stateOf(fillings, stateRulesAt(destination, settings, stateRegion.value)),
    sessionName: sessionNameFrom(settings.template('session-name'), fillings),
    ...(account === undefined ? {} : { account }),
    ...(roleArn === undefined ? {} : { roleArn }),
    ...(target === undefined ? {} : { target }),
    githubEnvironment,
    said: settings.said,
    warnings: stateRegion.from === 'global-region' ? [guessedRegion(stateRegion.value)] : [],
  }
}

function guessedRegion(region: string): string {
  return `state-region is taken from global-region (${region}): neither it nor AWS_REGION or AWS_DEFAULT_REGION says where the state's bucket is`
}

/** Nothing while the account is not known that it needs. */
function roleArnFrom({ template, where }: From, fillings: Fillings): string | undefined {
  const result = fill(template, fillings)
  if ('missing' in result) return undefined
  const [, account] = /^arn:[a-z-]+:iam::(\d{12}):role\/[\w+=,.@/-]{1,576}$/.exec(result.text) ?? []
  if (account === undefined) {
    throw new UserError(`the role "${result.text}" is no ARN of a role`, {
      where,
      expected: 'arn:{partition}:iam::{account-id}:role/NAME',
    })
  }
  const target = fillings['account-id']
  if (target === undefined || target === account) return result.text
  throw new UserError(`the role is one of account ${account}, and the route leads to ${target}`, {
    where,
    expected: 'a role in the target account: write {account-id} for it',
  })
}

function sessionNameFrom(from: From, fillings: Fillings): string {
  const name = filled(from, fillings)
  if (/^[\w+=,.@-]{2,64}$/.test(name)) return name
  throw new UserError(`the session name "${name}" is none that STS takes`, {
    where: from.where,
    expected: '2 to 64 letters, digits or any of _ + = , . @ -',
  })
}
