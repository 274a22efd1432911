import { statesOnly } from '../../rule/example.js'
import { callInWords, didYouMean, parameterInWords, unknownParameters } from '../../rule/integrations.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const integrationUnknownParameter: Rule = {
  id: 'integration-unknown-parameter',
  level: 'error',
  description:
    'A Task may send to a service what the action takes, at every depth, each name with a capital letter first, whatever the API itself does. With any other name the execution fails: "The field is not supported by Step Functions".',
  hint: 'Use a parameter of the action. What a Lambda function is to get belongs into Payload.',
  documentation: pages.parameters,
  bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work", "Qualifer": "live" },
  "End": true
}`),
  good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work", "Qualifier": "live" },
  "End": true
}`),
  check({ integrations }, report) {
    for (const integration of integrations) {
      for (const unknown of unknownParameters(integration)) {
        const { node, meant, isDoubtful } = unknown
        if (isDoubtful) continue
        report({
          node,
          at: 'key',
          message: `${callInWords(integration.call)} takes no ${parameterInWords(unknown)}`,
          hint: didYouMean(meant),
        })
      }
    }
  },
}
