/** A route with the variables that Terraform is to be given for it, or the reason why there can be none. */
import { type Files, pathBelow } from '@aws-delivery-actions/host'
import type { Rules } from '../config/rules.js'
import type { Remark } from '../remark.js'
import { type Account, agreedAccount, ensureText } from '../route/account.js'
import { destinationOf, type PlaceOfRoute } from '../route/place.js'
import { type Route, routeOf } from '../route/route.js'
import { type EnvironmentReader, ensureFolder, environmentFilesIn } from '../terraform/environment-files.js'
import { ensureModule, ensureRoot, type RootModule, readRootModule } from '../terraform/root-module.js'
import type { Variables } from '../terraform/terraform-arguments.js'

export type Resolved = {
  readonly route: Route
  readonly varFiles: readonly string[]
  /** What these hold. */
  readonly contents: readonly string[]
  readonly variables: Variables
  readonly remarks: readonly Remark[]
  /** Why there is no account, when there is none. */
  readonly noAccount?: Remark
}

/** @throws {UserError} when a tag that leads there cannot be routed. */
export type Resolver = (place: PlaceOfRoute, version: string) => Promise<Resolved>

/**
 * A folder of variables that is given must be there; the usual one may be missing, and then there are no variables.
 *
 * @throws {UserError} when it is not.
 */
export async function variablesFor(rules: Rules, files: Files): Promise<EnvironmentReader> {
  const directory = rules.read('environments-dir', {})
  if (directory !== undefined && directory.from !== 'default') await ensureFolder(files, directory.value)
  return environmentFilesIn(files, rules.value('environments-dir', {}))
}

export function resolverFor(rules: Rules, files: Files, readVariables: EnvironmentReader): Resolver {
  const roots = rootModules(files)
  return async (place, version) => {
    const destination = destinationOf(place, rules)
    const found = await readVariables(destination)
    const account = agreedAccount(configuredAccount(place, rules), found.account)
    const route = routeOf(destination, { version, account }, rules)
    const root = await ensureTarget(route, rules, roots)
    ensureText(account, root?.variables.get('account'))
    return {
      route,
      varFiles: found.varFiles,
      contents: found.contents,
      variables: variablesOf(route, found.account, root),
      remarks: found.remarks,
      ...(account === undefined && found.noAccount !== undefined ? { noAccount: found.noAccount } : {}),
    }
  }
}

/** A folder is read once, however many routes lead to it. */
function rootModules(files: Files): (folder: string) => Promise<RootModule | undefined> {
  const known = new Map<string, Promise<RootModule | undefined>>()
  return (folder) => {
    const root = known.get(folder) ?? readRootModule(files, folder)
    known.set(folder, root)
    return root
  }
}

async function ensureTarget(
  { target, scopeType, env, team, scope }: Route,
  rules: Rules,
  roots: (folder: string) => Promise<RootModule | undefined>,
): Promise<RootModule | undefined> {
  const mode = rules.value('target-mode', { env, team, scope })
  const folder = mode === 'dir' ? scopeType : '.'
  const root = await roots(folder)
  if (mode === 'dir') ensureRoot(root, folder)
  if (mode === 'article' && target !== undefined && root !== undefined) ensureModule(root, target)
  return root
}

function configuredAccount({ env, team }: PlaceOfRoute, { config }: Rules): Account | undefined {
  const id = config.accounts.get(env)?.get(team)
  return id === undefined
    ? undefined
    : { id, from: config.where(pathBelow(pathBelow('accounts', env), team)) }
}

/**
 * Terraform refuses an argument for a variable that it does not know. Where its files are not here, the account is
 * given when the team's own files set it or the configuration names it.
 */
function variablesOf(
  { env, region, account }: Route,
  inFiles: Account | undefined,
  root: RootModule | undefined,
): Variables {
  const all = { env, region, ...(account === undefined ? {} : { account: account.id }) }
  if (root === undefined || root.unread !== undefined) return all
  const isDeclared = (name: string) =>
    root.variables.has(name) || (name === 'account' && inFiles !== undefined)
  return Object.fromEntries(Object.entries(all).filter(([name]) => isDeclared(name)))
}
