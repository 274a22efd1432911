import { isOpen } from '../../model/open.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const typeMissing: Rule = {
  id: 'type-missing',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Add "Type": one of Task, Pass, Choice, Wait, Succeed, Fail, Parallel and Map.',
  documentation: pages.states,
  check({ definition }, report) {
    for (const { node, name } of definition.states) {
      if (node.kind !== 'object' || isOpen(node) || member(node, 'Type') !== undefined) continue
      const other = [...node.members.values()].find(({ key }) => String(key).toLowerCase() === 'type')
      const fix = other && ({ is: 'key', node: other, key: 'Type' } as const)
      report({ node, at: 'key', message: `The state ${quoted(name)} has no Type`, fix })
    }
  },
}
