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
      const [other, another] = [...node.members.values()].filter(
        ({ key }) => String(key).toLowerCase() === 'type',
      )
      const isOne = other !== undefined && another === undefined
      const fix = isOne ? ({ is: 'key', node: other, key: 'Type' } as const) : undefined
      report({ node, at: 'key', message: `The state ${quoted(name)} has no Type`, fix })
    }
  },
}
