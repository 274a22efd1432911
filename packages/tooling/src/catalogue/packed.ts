/**
 * The catalogue as it is committed: one line a service, in a form that takes no time to load and is unpacked for the
 * services that a definition names. `packages/asl/src/catalogue/packed.ts` reads it.
 *
 *     A,B,C;getItem:0!,1;-assumeRole:2
 *
 * First the names of all parameters of the service, then each action with the indexes of its own, in base 36; `!`
 * marks what is required, `-` an action that Step Functions does not offer.
 */
import { type Action, compare, type Service } from './sdk.js'

export function packed({ actions }: Pick<Service, 'actions'>): string {
  const names = parameterNames(actions)
  const index = new Map(names.map((name, at) => [name, at.toString(36)]))
  return [names.join(','), ...actions.map((action) => packedAction(action, index))].join(';')
}

function packedAction(
  { name, unsupported, required, optional }: Action,
  index: ReadonlyMap<string, string>,
): string {
  if (unsupported) return `-${name}`
  const parameters = [
    ...required.map((each) => `${index.get(each)}!`),
    ...optional.map((each) => index.get(each)),
  ]
  return `${name}:${parameters.join(',')}`
}

/** The most used ones first: they get the short indexes. */
function parameterNames(actions: readonly Action[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { unsupported, required, optional } of actions) {
    if (unsupported) continue
    for (const name of [...required, ...optional]) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].sort(([a, used], [b, usedToo]) => usedToo - used || compare(a, b)).map(([name]) => name)
}
