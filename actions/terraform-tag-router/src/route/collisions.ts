/** Proof that no two routes share a state, and that every bucket lies in one Region. Pure. */
import { UserError } from '@aws-delivery-actions/host'
import type { Rules } from '../config/rules.js'
import { regionNames } from '../regions.js'
import { globalScope } from '../tag/tag.js'
import { destinationOf, nameOf, type PlaceOfRoute } from './place.js'
import { fillingsAt, settingsAt, stateRegionAt, stateRulesAt } from './route-settings.js'
import { placeOfState, type StatePlace } from './state.js'
import { holds } from './template.js'

/** Accounts as far as they are known. */
export type Accounts = (place: PlaceOfRoute) => string | undefined

type Located = StatePlace & { readonly place: PlaceOfRoute }

/** Every state that routes would share and every bucket in two Regions, each told once. */
export function faultsInStates(
  places: Iterable<PlaceOfRoute>,
  rules: Rules,
  accounts: Accounts,
): readonly UserError[] {
  const located = [...places].map((place) => locate(place, rules, accounts))
  const shared = [...groupedBy(located, ({ uri }) => uri).values()]
  const buckets = [...groupedBy(located.filter(hasKnownBucket), ({ bucket }) => bucket).values()]
  return [
    ...shared.filter((routes) => routes.length > 1).map((routes) => sharedBy(routes, rules)),
    ...buckets.flatMap(([first, ...others]) => {
      const other = others.find(({ region }) => region !== first?.region)
      return first === undefined || other === undefined ? [] : [inTwoRegions(first, other, rules)]
    }),
  ]
}

/**
 * Every route that the configuration knows. Where teams or Regions are not listed: those that are given, and every
 * Region there is.
 */
export function* knownPlaces(rules: Rules, teams: readonly string[] = []): Iterable<PlaceOfRoute> {
  const { environments, teams: listed, regions } = rules.tag
  for (const env of environments) {
    for (const team of new Set([...listed(env), ...(listed(env).length === 0 ? teams : [])])) {
      const open = regions(env, team) ?? regionNames
      for (const scope of [globalScope, ...open]) yield { env, team, scope }
    }
  }
}

/** @throws {UserError} when another route has the state of one of these, or their bucket in another Region. */
export function ensureOwnStates(places: readonly PlaceOfRoute[], rules: Rules, accounts: Accounts): void {
  const own = places.map((place) => locate(place, rules, accounts))
  const byUri = new Map(own.map((one) => [one.uri, one]))
  const byBucket = new Map(own.filter(hasKnownBucket).map((one) => [one.bucket, one]))
  for (const place of knownPlaces(rules, [...new Set(places.map(({ team }) => team))])) {
    const other = locate(place, rules, accounts)
    const mine = byUri.get(other.uri)
    if (mine !== undefined && nameOf(mine.place) !== nameOf(place)) throw wouldShare(mine, other, rules)
    const neighbour = byBucket.get(other.bucket)
    if (neighbour !== undefined && neighbour.region !== other.region)
      throw inTwoRegions(neighbour, other, rules)
  }
}

/** Whether the state of a route is named by its account. */
export function isAccountInState(place: PlaceOfRoute, rules: Rules): boolean {
  const settings = settingsAt(place, rules)
  return [settings.template('state-bucket'), settings.template('state-key')].some(({ template }) =>
    holds(template, 'account-id'),
  )
}

/** Where the state of a route lies, with placeholders for what is not known. */
export function locate(place: PlaceOfRoute, rules: Rules, accounts: Accounts): Located {
  const destination = destinationOf(place, rules)
  const settings = settingsAt(place, rules)
  const account = accounts(place) ?? rules.config.accounts.get(place.env)?.get(place.team)
  const fillings = {
    ...fillingsAt(destination, settings),
    ...(account === undefined ? {} : { 'account-id': account }),
  }
  const region = stateRegionAt(rules, settings).value
  return { place, ...placeOfState(fillings, stateRulesAt(destination, settings, region)) }
}

/** Of accounts that are not known each has a bucket of its own. */
function hasKnownBucket({ bucket }: Located): boolean {
  return !holds(bucket, 'account-id')
}

function groupedBy(located: readonly Located[], key: (one: Located) => string): Map<string, Located[]> {
  const groups = new Map<string, Located[]>()
  for (const one of located) {
    const group = groups.get(key(one)) ?? []
    group.push(one)
    groups.set(key(one), group)
  }
  return groups
}

const mostNamed = 4

function sharedBy(located: readonly Located[], { config }: Rules): UserError {
  const routes = located.map(({ place }) => nameOf(place))
  const named =
    routes.length > mostNamed
      ? [...routes.slice(0, mostNamed - 1), `${routes.length - mostNamed + 1} more`]
      : routes
  const inWords = `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`
  return new UserError(`the routes ${inWords} share the state ${located[0]?.uri}`, {
    where: config.where('state-key'),
    expected: 'a state of its own for every route',
  })
}

function wouldShare(mine: Located, other: Located, rules: Rules): UserError {
  const { template, where } = settingsAt(mine.place, rules).template('state-key')
  const routes = `${nameOf(mine.place)} and ${nameOf(other.place)}`
  return new UserError(`the routes ${routes} would share the state ${mine.uri}`, {
    where,
    expected: 'a state of its own for every route',
    mend: `tell them apart in state-bucket or state-key, which is ${template}`,
  })
}

function inTwoRegions(one: Located, other: Located, rules: Rules): UserError {
  const [here, there] = [one, other].map(({ place, region }) => `${region} for ${nameOf(place)}`)
  return new UserError(`the bucket ${one.bucket} is in ${here} and in ${there}: a bucket has one Region`, {
    where: stateRegionAt(rules, settingsAt(other.place, rules)).from,
    expected: 'one state-region for all routes of a bucket',
    mend: 'give the routes of the other Region a bucket of their own by state-bucket or state-bucket-prefix',
  })
}
