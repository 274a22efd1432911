import { inJsonata, statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const jsonpathFieldInJsonata: Rule = {
  id: 'jsonpath-field-in-jsonata',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description:
    'A state uses one query language, its own QueryLanguage or that of the whole machine, and fields of the other one are refused. Inner states take the language of the machine, not that of the Map or Parallel state around them.',
  hint: 'Use the JSONata way: Arguments for Parameters, Output for ResultSelector, ResultPath and OutputPath, Items for ItemsPath, Condition for choice rules, an expression for Path fields.',
  documentation: pages.jsonata,
  bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "a": 1 }, "End": true }`, inJsonata),
  good: statesOnly(`"Start": { "Type": "Pass", "Output": { "a": 1 }, "End": true }`, inJsonata),
  check({ survey }, report) {
    for (const { node: object, shape, language } of survey.entries) {
      if (language !== 'JSONata') continue
      for (const [name, node] of object.members) {
        if (shape.fields.get(name)?.only !== 'JSONPath') continue
        report({
          node,
          at: 'key',
          message: `${quoted(name)} is a field of JSONPath, but this state uses JSONata`,
        })
      }
    }
  },
}
