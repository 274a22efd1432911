/** Whether the states that are expected are states at all: one that is misspelt is never entered, and never missed. */
import { didYouMean, UserError } from '@aws-delivery-actions/host'
import type { NamedState } from './expectations.js'

/**
 * Nothing is said where the definition may not be read, or cannot be.
 *
 * @throws {UserError} for a name that no state has, at any depth.
 */
export async function ensureStates(
  wanted: readonly NamedState[],
  definition: string | undefined,
): Promise<void> {
  if (wanted.length === 0 || definition === undefined) return
  const { definitionFrom, treeFromJson } = await import('@aws-delivery-actions/asl')
  const { statesByName } = definitionFrom(treeFromJson(definition).root)
  const names = [...statesByName.keys()]
  const strange = names.length === 0 ? undefined : wanted.find(({ name }) => !statesByName.has(name))
  if (strange === undefined) return
  throw new UserError(
    `the state machine has no state ${JSON.stringify(strange.name)}${didYouMean(strange.name, names)}`,
    { where: strange.where, expected: `one of ${names.slice(0, 20).join(', ')}` },
  )
}
