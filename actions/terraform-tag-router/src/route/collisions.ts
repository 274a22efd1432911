/** Proof that no two routes share a state. Pure. */
import { UserError } from '@aws-delivery-actions/host'
import type { Rules } from '../config/rules.js'
import { regionNames } from '../regions.js'
import { globalScope } from '../tag/tag.js'
import { destinationOf, nameOf, type PlaceOfRoute } from './place.js'
import { fillingsAt, settingsAt, stateRulesAt } from './route-settings.js'
import { placeOfState } from './state.js'
import { type Fillings, holds, isWholePart } from './template.js'

export type Collision = {
  /** `dev_us-east-1/research`, two at least. */
  readonly routes: readonly string[]
  /** `s3://bucket/key` */
  readonly state: string
}

/** Routes that would write one state. */
export function collisionsAmong(
  places: Iterable<PlaceOfRoute>,
  rules: Rules,
  accounts?: Accounts,
): readonly Collision[] {
  const byState = new Map<string, string[]>()
  for (const place of places) {
    const state = stateOfPlace(place, rules, accounts)
    const routes = byState.get(state) ?? []
    routes.push(nameOf(place))
    byState.set(state, routes)
  }
  return [...byState].flatMap(([state, routes]) => (routes.length > 1 ? [{ routes, state }] : []))
}

/** Accounts as far as they are known. */
export type Accounts = (place: PlaceOfRoute) => string | undefined

/**
 * Every route that the configuration knows. Where teams or Regions are not listed: those that are given, and every
 * Region there is.
 */
export function* knownPlaces(rules: Rules, teams: readonly string[] = []): Iterable<PlaceOfRoute> {
  const { environments, teams: listed, regions } = rules.tag
  for (const env of environments) {
    for (const team of new Set([...listed(env), ...(listed(env).length === 0 ? teams : [])])) {
      const closed = regions(env, team)
      for (const scope of [globalScope, ...(closed.length > 0 ? closed : regionNames)])
        yield { env, team, scope }
    }
  }
}

/** @throws {UserError} when another route has the state of one of these, or it cannot be shown that none has. */
export function ensureOwnStates(places: readonly PlaceOfRoute[], rules: Rules, accounts?: Accounts): void {
  const [first] = places
  if (first === undefined) return
  const own = new Map(places.map((place) => [stateOfPlace(place, rules, accounts), place]))
  ensureProvable(first, rules)
  for (const other of knownPlaces(rules, [first.team])) {
    const mine = own.get(stateOfPlace(other, rules, accounts))
    if (mine !== undefined && nameOf(mine) !== nameOf(other))
      throw shared(mine, other, stateOfPlace(mine, rules, accounts), rules)
  }
}

/** With any team allowed, the template itself must keep teams apart. */
function ensureProvable(place: PlaceOfRoute, rules: Rules): void {
  if (rules.tag.teams(place.env).length > 0) return
  const settings = settingsAt(place, rules)
  const [bucket, key] = [settings.template('state-bucket'), settings.template('state-key')]
  if (isWholePart(key.template, 'team')) return
  throw new UserError(
    `any team may be named, and the key ${key.template} of bucket ${bucket.template} does not keep them apart`,
    {
      where: key.where,
      expected: 'the teams as a list, or {team} between slashes in state-key',
      mend: 'list the teams: teams=research,risk',
    },
  )
}

function shared(mine: PlaceOfRoute, other: PlaceOfRoute, state: string, rules: Rules): UserError {
  const { template, where } = settingsAt(mine, rules).template('state-key')
  return new UserError(`the routes ${nameOf(mine)} and ${nameOf(other)} would share the state ${state}`, {
    where,
    expected: 'a state of its own for every route',
    mend: `tell them apart in state-bucket or state-key, which is ${template}`,
  })
}

/** Whether the state of a route is named by its account. */
export function isAccountInState(place: PlaceOfRoute, rules: Rules): boolean {
  const settings = settingsAt(place, rules)
  return [settings.template('state-bucket'), settings.template('state-key')].some(({ template }) =>
    holds(template, 'account-id'),
  )
}

const mostNamed = 4

/** Routes and the state that they share. */
export function sharedBy({ routes, state }: Collision, { config }: Rules): UserError {
  const named =
    routes.length > mostNamed
      ? [...routes.slice(0, mostNamed - 1), `${routes.length - mostNamed + 1} more`]
      : routes
  const inWords = `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`
  return new UserError(`the routes ${inWords} share the state ${state}`, {
    where: config.where('state-key'),
    expected: 'a state of its own for every route',
  })
}

function stateOfPlace(place: PlaceOfRoute, rules: Rules, accounts?: Accounts): string {
  const destination = destinationOf(place, rules)
  const settings = settingsAt(place, rules)
  const account = accounts?.(place) ?? rules.config.accounts.get(place.env)?.get(place.team)
  const fillings: Fillings = {
    ...fillingsAt(destination, settings),
    ...(account === undefined ? {} : { 'account-id': account }),
  }
  return placeOfState(fillings, stateRulesAt(destination, settings, ''))
}
