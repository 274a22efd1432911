import { mapStates } from '../../model/map-states.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member, numberOf } from '../../source/tree.js'

const most = 40

const each = (concurrency: number) =>
  statesOnly(`"Each": {
  "Type": "Map",
  "MaxConcurrency": ${concurrency},
  "ItemProcessor": { "StartAt": "One", "States": { "One": { "Type": "Succeed" } } },
  "End": true
}`)

export const inlineConcurrencyOverForty: Rule = {
  id: 'inline-concurrency-over-forty',
  level: 'info',
  description: 'An inline Map state works on up to 40 items at a time, whatever MaxConcurrency says.',
  hint: 'Use a number up to 40, or a Distributed Map.',
  documentation: pages.map,
  bad: each(100),
  good: each(40),
  check({ definition }, report) {
    for (const { state, mode } of mapStates(definition)) {
      const node = member(state.node, 'MaxConcurrency')
      if (mode !== 'INLINE' || (numberOf(node) ?? 0) <= most) continue
      report({ node, message: `An inline Map state works on up to ${most} items at a time` })
    }
  },
}
