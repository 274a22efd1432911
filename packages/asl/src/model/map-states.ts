/** Map states and the mode of their item processor. */

import { holdsSubstitution } from '../source/substitution.js'
import { member, type Node } from '../source/tree.js'
import type { Definition, State } from './definition.js'

export type MapState = {
  readonly state: State
  readonly config: Node | undefined
  /** `undefined` when a substitution stands for it. */
  readonly mode: string | undefined
}

export function mapStates(definition: Definition): readonly MapState[] {
  return definition.states.filter(({ type }) => type === 'Map').map(mapState)
}

/** Whether it is, or may be: a substitution can make it so. */
export function isDistributed(state: State): boolean {
  return mapState(state).mode !== 'INLINE'
}

function mapState(state: State): MapState {
  const processor = member(state.node, 'ItemProcessor') ?? member(state.node, 'Iterator')
  const config = member(processor, 'ProcessorConfig')
  const mode = member(config, 'Mode')
  if (processor?.kind === 'substitution' || config?.kind === 'substitution')
    return { state, config, mode: undefined }
  if (mode === undefined) return { state, config, mode: 'INLINE' }
  const known = mode.kind === 'string' && !holdsSubstitution(mode.value)
  return { state, config, mode: known ? mode.value : undefined }
}
