import { mapStates } from '../../model/map-states.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { member } from '../../source/tree.js'
import { either, quoted } from '../../words.js'

export const itemreaderUnknownResource: Rule = {
  id: 'itemreader-unknown-resource',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Use arn:aws:states:::s3:getObject or arn:aws:states:::s3:listObjectsV2 to read, arn:aws:states:::s3:putObject to write.',
  documentation: pages.reader,
  check({ definition }, report) {
    for (const { state } of mapStates(definition)) {
      for (const [field, actions] of Object.entries(actionsOf)) {
        const node = member(member(state.node, field), 'Resource')
        if (node?.kind !== 'string' || holdsSubstitution(node.value)) continue
        const action = /^arn:[^:]+:states:[^:]*:[^:]*:(.*)$/.exec(node.value)?.[1]
        if (action !== undefined && actions.includes(action)) continue
        report({
          node,
          message: `${field} does not take the Resource ${quoted(node.value)}, but ${either(actions)}`,
        })
      }
    }
  },
}

const actionsOf = { ItemReader: ['s3:getObject', 's3:listObjectsV2'], ResultWriter: ['s3:putObject'] }
