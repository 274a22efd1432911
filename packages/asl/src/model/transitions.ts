/** Where a state may lead. */
import { items, member, type Node, type StringNode } from '../source/tree.js'

export type Transition = {
  readonly kind: 'StartAt' | 'Next' | 'Default' | 'Choice' | 'Catch'
  /** Holds the target's name. */
  readonly node: StringNode
}

export function transitionsOf(state: Node): readonly Transition[] {
  return [
    ...transition('Next', member(state, 'Next')),
    ...items(member(state, 'Choices')).flatMap((rule) => transition('Choice', member(rule, 'Next'))),
    ...transition('Default', member(state, 'Default')),
    ...items(member(state, 'Catch')).flatMap((catcher) => transition('Catch', member(catcher, 'Next'))),
  ]
}

function transition(kind: Transition['kind'], node: Node | undefined): readonly Transition[] {
  return node?.kind === 'string' ? [{ kind, node }] : []
}
