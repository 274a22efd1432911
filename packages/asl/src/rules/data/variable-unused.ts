import { variableReads } from '../../flow/variables.js'
import { assignments, variablesOf } from '../../model/assignments.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const variableUnused: Rule = {
  id: 'variable-unused',
  level: 'info',
  hint: 'Delete the variable, or read it.',
  documentation: pages.variables,
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
