import { isOpen } from '../../model/open.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const typeMissing: Rule = {
  id: 'type-missing',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description: 'Every state says with Type what it does.',
  hint: 'Add "Type": one of Task, Pass, Choice, Wait, Succeed, Fail, Parallel and Map.',
  documentation: pages.states,
  bad: statesOnly(`"Done": { "Comment": "nothing to do", "End": true }`),
  good: statesOnly(`"Done": { "Type": "Pass", "Comment": "nothing to do", "End": true }`),
  check({ definition }, report) {
    for (const { node, name } of definition.states) {
      if (node.kind !== 'object' || isOpen(node) || member(node, 'Type') !== undefined) continue
      report({ node, at: 'key', message: `The state ${quoted(name)} has no Type` })
    }
  },
}
