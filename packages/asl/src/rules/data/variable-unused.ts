import { variableReads } from '../../flow/variables.js'
import { assignments, variablesOf } from '../../model/assignments.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const variableUnused: Rule = {
  id: 'variable-unused',
  level: 'info',
  description:
    'A variable that nothing reads counts against the size that all variables may have, and may be a slip.',
  hint: 'Delete the variable, or read it.',
  documentation: pages.variables,
  bad: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "order": { "id": 1 } }, "End": true }`),
  good: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "order": { "id": 1 } }, "Next": "Use" },
"Use": { "Type": "Pass", "Parameters": { "id.$": "$order.id" }, "End": true }`),
  check(subject, report) {
    const { survey, expressions } = subject
    if (!variablesOf(survey).complete || expressions.some(({ parsed }) => parsed.kind !== 'read')) return
    const all = assignments(survey)
    if (all.length === 0) return
    const read = new Set<string>()
    for (const { name } of variableReads(subject)) read.add(name)
    for (const { name, node } of all) {
      if (!read.has(name))
        report({ node, at: 'key', message: `Nothing reads the variable ${quoted(`$${name}`)}` })
    }
  },
}
