import { assignments } from '../../model/assignments.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { quoted } from '../../words.js'

export const assignInvalidName: Rule = {
  id: 'assign-invalid-name',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description:
    'A variable name starts with a letter, goes on with letters, digits and _, and has at most 80 characters. Assign sets whole variables, never a part of one.',
  hint: 'Use a plain name; to change a part, assign the whole value anew.',
  documentation: pages.variables,
  bad: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "kept.value": 1 }, "End": true }`),
  good: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "kept": { "value": 1 } }, "End": true }`),
  check({ survey }, report) {
    for (const { name, node } of assignments(survey)) {
      if (holdsSubstitution(name) || (validName.test(name) && [...name].length <= longest)) continue
      report({ node, at: 'key', message: `${quoted(name)} is no variable name` })
    }
  },
}

const longest = 80
const validName = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u
