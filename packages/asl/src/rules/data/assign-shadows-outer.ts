import { assignments, scopesOf } from '../../model/assignments.js'
import type { Machine } from '../../model/definition.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { quoted } from '../../words.js'

export const assignShadowsOuter: Rule = {
  id: 'assign-shadows-outer',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description:
    'A state inside of a Parallel or Map state cannot assign a variable of a name that is assigned outside: inner states see the outer variables and may not hide or change them.',
  hint: 'Give the inner variable another name, and hand its value out with the output.',
  documentation: pages.variables,
  bad: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "kept": 1 }, "Next": "Both" },
"Both": {
  "Type": "Parallel",
  "Branches": [{
    "StartAt": "Left",
    "States": { "Left": { "Type": "Pass", "Assign": { "kept": 2 }, "End": true } }
  }],
  "End": true
}`),
  good: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "kept": 1 }, "Next": "Both" },
"Both": {
  "Type": "Parallel",
  "Branches": [{
    "StartAt": "Left",
    "States": { "Left": { "Type": "Pass", "Assign": { "left": 2 }, "End": true } }
  }],
  "End": true
}`),
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
