/** Where an event belongs. */
import type { Scope, Visit } from './visit.js'

/** Where the execution stood after an event. */
export type Place = {
  readonly scope: Scope
  /** The state that the event is about; none between states. */
  readonly visit: Visit | undefined
}

export function placeAt(visit: Visit): Place {
  return { scope: visit.scope, visit }
}

/** The nearest state, from the place outwards, that is meant. */
export function around({ scope, visit }: Place, isMeant: (visit: Visit) => boolean): Visit | undefined {
  if (visit !== undefined && isMeant(visit)) return visit
  const from = visit?.scope ?? scope
  for (let owner = from.owner; owner !== undefined; owner = owner.scope.owner) {
    if (isMeant(owner)) return owner
  }
  return undefined
}
