/** Whether the states that are expected are states at all: one that is misspelt is never entered, and never missed. */
import { didYouMean, UserError } from '@aws-delivery-actions/host'
import type { NamedState } from './expectations.js'

/**
 * Nothing is said where the definition may not be read, or cannot be.
 *
 * @param file In which it stands, alone or in a template with others.
 * @throws {UserError} for a name that no state has, at any depth.
 */
export async function ensureStates(
  wanted: readonly NamedState[],
  definition: string | undefined,
  file = 'definition.json',
): Promise<void> {
  if (wanted.length === 0 || definition === undefined) return
  const names = await statesIn(file, definition)
  const strange = wanted.find(({ name }) => !names.includes(name))
  if (strange === undefined || names.length === 0) return
  throw new UserError(
    `the state machine has no state ${JSON.stringify(strange.name)}${didYouMean(strange.name, names)}`,
    { where: strange.where, expected: `one of ${names.slice(0, 20).join(', ')}` },
  )
}

/** None where some are not known: a definition elsewhere, or a name that the deployment makes. */
async function statesIn(file: string, text: string): Promise<readonly string[]> {
  const { definitionFrom, readSource } = await import('@aws-delivery-actions/asl')
  const { machines } = await readSource(file, text)
  const names = machines.map(({ content }) =>
    content.is === 'here' ? [...definitionFrom(content.tree.root).statesByName.keys()] : [],
  )
  const isKnown = names.every((each) => each.length > 0 && !each.some((name) => name.includes('${')))
  return isKnown ? [...new Set(names.flat())] : []
}
