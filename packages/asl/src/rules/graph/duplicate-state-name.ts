import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const duplicateStateName: Rule = {
  id: 'duplicate-state-name',
  level: 'error',
  awsCode: 'DUPLICATE_STATE_NAME',
  description:
    'State names are unique in the whole state machine, the states inside of Parallel and Map states included.',
  hint: 'Rename one of the two, and the transitions that lead to it.',
  documentation: pages.structure,
  bad: statesOnly(`"Left": { "Type": "Pass", "Next": "Both" },
"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Pass", "End": true } } }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
  good: statesOnly(`"First": { "Type": "Pass", "Next": "Both" },
"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Pass", "End": true } } }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
  check({ definition }, report) {
    for (const [name, states] of definition.statesByName) {
      const inTextOrder = states.toSorted((a, b) => a.node.range.start - b.node.range.start)
      for (const { node } of inTextOrder.slice(1)) {
        report({ node, at: 'key', message: `Another state is named ${quoted(name)} too` })
      }
    }
  },
}
