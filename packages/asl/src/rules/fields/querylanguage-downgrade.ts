import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member, textOf } from '../../source/tree.js'

export const querylanguageDowngrade: Rule = {
  id: 'querylanguage-downgrade',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Delete QueryLanguage from the state and write it in JSONata, or take JSONata from the machine and set it on single states.',
  documentation: pages.jsonata,
  check({ definition }, report) {
    if (definition.language !== 'JSONata') return
    for (const state of definition.states) {
      const node = member(state.node, 'QueryLanguage')
      if (textOf(node) !== 'JSONPath') continue
      report({ node, message: 'The state uses JSONPath, but the whole machine is set to JSONata' })
    }
  },
}
