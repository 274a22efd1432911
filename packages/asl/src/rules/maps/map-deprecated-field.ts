import { mapStates } from '../../model/map-states.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member } from '../../source/tree.js'

const each = (field: string) =>
  statesOnly(`"Each": {
  "Type": "Map",
  "${field}": { "StartAt": "One", "States": { "One": { "Type": "Succeed" } } },
  "End": true
}`)

export const mapDeprecatedField: Rule = {
  id: 'map-deprecated-field',
  level: 'info',
  description:
    'Iterator and Parameters are the old names of fields of a Map state. They still work, but new features such as the distributed mode are described for ItemProcessor and ItemSelector.',
  hint: 'Rename Iterator to ItemProcessor, and Parameters to ItemSelector.',
  documentation: pages.map,
  bad: each('Iterator'),
  good: each('ItemProcessor'),
  check({ definition }, report) {
    for (const { state } of mapStates(definition)) {
      for (const [old, now] of renamed) {
        const node = member(state.node, old)
        if (node !== undefined) report({ node, at: 'key', message: `${old} of a Map state is now ${now}` })
      }
    }
  },
}

const renamed = [
  ['Iterator', 'ItemProcessor'],
  ['Parameters', 'ItemSelector'],
] as const
