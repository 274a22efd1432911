import { mapStates } from '../../model/map-states.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member } from '../../source/tree.js'

export const mapDeprecatedField: Rule = {
  id: 'map-deprecated-field',
  level: 'info',
  hint: 'Rename Iterator to ItemProcessor, and Parameters to ItemSelector.',
  documentation: pages.map,
  check({ definition }, report) {
    for (const { state } of mapStates(definition)) {
      for (const [old, now] of renamed) {
        const node = member(state.node, old)
        if (node === undefined) continue
        const fix =
          member(state.node, now) === undefined ? ({ is: 'key', node, key: now } as const) : undefined
        report({ node, at: 'key', message: `${old} of a Map state is now ${now}`, fix })
      }
    }
  },
}

const renamed = [
  ['Iterator', 'ItemProcessor'],
  ['Parameters', 'ItemSelector'],
] as const
