import { isActivity, isCallback, isJob } from '../../model/integrations.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member } from '../../source/tree.js'

export const expressUnsupported: Rule = {
  id: 'express-unsupported',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Use a Standard state machine, or the integration without the suffix.',
  documentation: pages.types,
  check({ tree, definition, type: kind }, report) {
    if (kind !== 'express') return
    for (const { node: state, type } of definition.states) {
      const node = member(state, 'Resource')
      if (type !== 'Task' || node?.kind !== 'string') continue
      const suffix = isJob(node) || isCallback(node) ? node.value.lastIndexOf('.') : -1
      if (suffix >= 0) {
        const what = `${node.value.slice(suffix)} integrations`
        const range = tree.within(node, suffix, node.value.length)
        report({ node, range, message: `Express state machines have no ${what}` })
      } else if (isActivity(node)) {
        report({ node, message: 'Express state machines have no activities' })
      }
    }
  },
}
