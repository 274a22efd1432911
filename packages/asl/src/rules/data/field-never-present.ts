import { absencesIn } from '../../flow/flow.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { all, nearest, quoted } from '../../words.js'

const shape = (resultPath: string) =>
  statesOnly(`"Shape": {
  "Type": "Pass",
  "Result": { "size": 3 },${resultPath}
  "Next": "Use"
},
"Use": { "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }`)

export const fieldNeverPresent: Rule = {
  id: 'field-never-present',
  level: 'warning',
  description:
    'A path reads a field that no execution can have: a state before has replaced its input by a result without it. What a state gives takes the place of all its input, unless ResultPath says where to put it; a catcher without ResultPath (Output in JSONata) leaves Error and Cause alone.',
  hint: 'Keep the field: give the state before a ResultPath, or hand the field on in what it gives.',
  documentation: pages.data,
  bad: shape(''),
  good: shape('\n  "ResultPath": "$.shape",'),
  check({ definition, tree }, report) {
    for (const { node, step, known } of absencesIn(definition)) {
      const { name = '' } = step
      const shown = known.slice(0, mostShown).map((each) => quoted(each))
      const instead =
        known.length === 0
          ? 'there are no fields'
          : `there ${known.length === 1 ? 'is' : 'are'} only ${known.length > mostShown ? `${shown.join(', ')} and others` : all(shown)}`
      report({
        node,
        range: tree.within(node, step.start, step.end),
        message: `The field ${quoted(name)} can never be there: ${instead}`,
        hint: () => {
          const meant = nearest(name, known)
          return meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`
        },
      })
    }
  },
}

const mostShown = 5
