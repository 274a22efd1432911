import { readsBeforeAssignment } from '../../flow/variables.js'
import { variablesOf } from '../../model/assignments.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const variableReadBeforeAssigned: Rule = {
  id: 'variable-read-before-assigned',
  level: 'warning',
  hint: 'Assign the variable in a state before this one, or use the value itself.',
  documentation: pages.variables,
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
