import { assignments, scopesOf } from '../../model/assignments.js'
import type { Machine } from '../../model/definition.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { quoted } from '../../words.js'

export const assignShadowsOuter: Rule = {
  id: 'assign-shadows-outer',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Give the inner variable another name, and hand its value out with the output.',
  documentation: pages.variables,
  check({ survey }, report) {
    const byMachine = new Map<Machine, Set<string>>()
    const all = assignments(survey)
    for (const { name, state } of all) {
      if (state === undefined) continue
      const names = byMachine.get(state.machine) ?? new Set()
      byMachine.set(state.machine, names.add(name))
    }
    for (const { name, node, state } of all) {
      if (state === undefined || holdsSubstitution(name)) continue
      const outer = scopesOf(state.machine)
        .slice(1)
        .find((machine) => byMachine.get(machine)?.has(name))
      if (outer !== undefined)
        report({
          node,
          at: 'key',
          message: `The variable ${quoted(name)} is assigned outside of this machine too`,
        })
    }
  },
}
