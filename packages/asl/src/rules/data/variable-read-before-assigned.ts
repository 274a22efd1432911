import { readsBeforeAssignment } from '../../flow/variables.js'
import { variablesOf } from '../../model/assignments.js'
import { inJsonata, statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const variableReadBeforeAssigned: Rule = {
  id: 'variable-read-before-assigned',
  level: 'warning',
  description:
    'A state reads a variable that no state before it can have assigned, and fails. What a state assigns itself has its new value only in the states that follow: Assign, Output and the rest are computed beside each other, from the old values.',
  hint: 'Assign the variable in a state before this one, or use the value itself.',
  documentation: pages.variables,
  bad: statesOnly(
    `"Keep": { "Type": "Pass", "Assign": { "n": 1 }, "Output": { "double": "{% $n * 2 %}" }, "End": true }`,
    inJsonata,
  ),
  good: statesOnly(
    `"Keep": { "Type": "Pass", "Assign": { "n": 1 }, "Next": "Shape" },
"Shape": { "Type": "Pass", "Output": { "double": "{% $n * 2 %}" }, "End": true }`,
    inJsonata,
  ),
  check(subject, report) {
    const { definition, survey } = subject
    if (!variablesOf(survey).complete || definition.machines.some(({ complete }) => !complete)) return
    for (const { name, node, range } of readsBeforeAssignment(subject)) {
      report({
        node,
        range,
        message: `No state before this one can have assigned the variable ${quoted(`$${name}`)}`,
      })
    }
  },
}
