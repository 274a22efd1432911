import { callInWords, didYouMean, parameterInWords, unknownParameters } from '../../rule/integrations.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const integrationUnknownParameter: Rule = {
  id: 'integration-unknown-parameter',
  level: 'error',
  hint: 'Use a parameter of the action. What a Lambda function is to get belongs into Payload.',
  documentation: pages.parameters,
  check({ integrations }, report) {
    for (const integration of integrations) {
      for (const unknown of unknownParameters(integration)) {
        const { name, node, meant, isDoubtful } = unknown
        if (isDoubtful) continue
        report({
          node,
          at: 'key',
          message: `${callInWords(integration.call)} takes no ${parameterInWords(unknown)}`,
          hint: didYouMean(meant),
          fix:
            meant?.toLowerCase() === name.toLowerCase() && node.key === name
              ? { is: 'key', node, key: meant }
              : undefined,
        })
      }
    }
  },
}
