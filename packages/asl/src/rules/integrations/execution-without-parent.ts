import { given, isWhole } from '../../catalogue/integrations.js'
import { callInWords } from '../../rule/integrations.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { member } from '../../source/tree.js'

const parent = 'AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID'

export const executionWithoutParent: Rule = {
  id: 'execution-without-parent',
  level: 'info',
  hint: 'Add "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$": "$$.Execution.Id" to Input ("{% $states.context.Execution.Id %}" without the .$ in JSONata).',
  documentation: pages.nested,
  check({ integrations }, report) {
    for (const { call, payload } of integrations) {
      if (callInWords(call) !== 'states:startExecution' || payload === undefined) continue
      const input = member(payload, 'Input')
      if (input?.kind !== 'object' || !isWhole(input)) continue
      if (given(input).some(({ name }) => name === parent)) continue
      report({ node: input, message: `The execution is started without ${parent} in its input` })
    }
  },
}
