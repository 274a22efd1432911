import { assignments } from '../../model/assignments.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { quoted } from '../../words.js'

export const assignInvalidName: Rule = {
  id: 'assign-invalid-name',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Use a plain name; to change a part, assign the whole value anew.',
  documentation: pages.variables,
  check({ survey }, report) {
    for (const { name, node } of assignments(survey)) {
      if (holdsSubstitution(name) || (validName.test(name) && [...name].length <= longest)) continue
      report({ node, at: 'key', message: `${quoted(name)} is no variable name` })
    }
  },
}

const longest = 80
const validName = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u
