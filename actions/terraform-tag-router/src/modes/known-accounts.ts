/** The accounts of routes whose states are told apart by them, from the configuration and the teams' files. */
import { UserError } from '@aws-delivery-actions/host'
import type { Rules } from '../config/rules.js'
import { type Accounts, isAccountInState } from '../route/collisions.js'
import { destinationOf, nameOf, type PlaceOfRoute } from '../route/place.js'
import type { EnvironmentReader } from '../terraform/environment-files.js'

export async function knownAccounts(
  places: Iterable<PlaceOfRoute>,
  rules: Rules,
  read: EnvironmentReader,
): Promise<Accounts> {
  const known = new Map<string, string>()
  const asked = [...places].filter((place) => isAccountInState(place, rules))
  await Promise.all(
    asked.map(async (place) => {
      const account = await accountAt(place, rules, read)
      if (account !== undefined) known.set(nameOf(place), account)
    }),
  )
  return (place) => known.get(nameOf(place))
}

/** A file that cannot be read is a fault of its own route, which is told when that one is made. */
async function accountAt(
  place: PlaceOfRoute,
  rules: Rules,
  read: EnvironmentReader,
): Promise<string | undefined> {
  const configured = rules.config.accounts.get(place.env)?.get(place.team)
  if (configured !== undefined) return configured
  try {
    return (await read(destinationOf(place, rules))).account?.id
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
