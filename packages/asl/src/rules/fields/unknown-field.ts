import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { nearest, quoted } from '../../words.js'

export const unknownField: Rule = {
  id: 'unknown-field',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description:
    'Each kind of object has its fields, and AWS refuses any other: a misspelt one, one of another state type, one in the wrong place.',
  hint: 'Delete the field, correct its name, or move it to where it belongs. Remarks go into Comment.',
  documentation: pages.states,
  bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "TimeoutSecond": 60,
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
  good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "TimeoutSeconds": 60,
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
  check({ survey }, report) {
    for (const { node: object, shape } of survey.entries) {
      for (const [name, node] of object.members) {
        if (shape.fields.has(name) || object.open || holdsSubstitution(name)) continue
        const meant = nearest(name, [...shape.fields.keys()])
        report({
          node,
          at: 'key',
          message: `${quoted(name)} is no field of ${shape.name}`,
          hint: meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`,
        })
      }
    }
  },
}
