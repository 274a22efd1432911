import { given, isWhole } from '../catalogue/integrations.js'
import { statesOnly } from '../rule/example.js'
import { callInWords, unknownParameters } from '../rule/integrations.js'
import { pages } from '../rule/pages.js'
import type { Rule } from '../rule/rule.js'
import { all, quoted } from '../words.js'

export const integrationMissingParameter: Rule = {
  id: 'integration-missing-parameter',
  level: 'error',
  description:
    'A Task that writes out what it sends to a service must give everything that the action requires; otherwise the execution fails. A Task without Parameters sends its whole input, of which nothing can be said.',
  hint: 'Add the parameter. When it comes from the input, write its name with .$ and a path.',
  documentation: pages.parameters,
  bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "Payload.$": "$" },
  "End": true
}`),
  good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work", "Payload.$": "$" },
  "End": true
}`),
  check({ integrations }, report) {
    for (const integration of integrations) {
      const { payload, action, call } = integration
      if (payload === undefined || action === undefined || !isWhole(payload)) continue
      const names = new Set(given(payload).map(({ name }) => name))
      // A misspelt parameter is not missing as well.
      for (const { meant } of unknownParameters(integration)) if (meant !== undefined) names.add(meant)
      const missing: string[] = []
      for (const [name, isRequired] of action.parameters()) {
        if (isRequired && !names.has(name)) missing.push(name)
      }
      if (missing.length === 0) continue
      report({ node: payload, message: `${callInWords(call)} requires ${all(missing.map(quoted))}` })
    }
  },
}
