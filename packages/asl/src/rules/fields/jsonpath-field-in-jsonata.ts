import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const jsonpathFieldInJsonata: Rule = {
  id: 'jsonpath-field-in-jsonata',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Use the JSONata way: Arguments for Parameters, Output for ResultSelector, ResultPath and OutputPath, Items for ItemsPath, Condition for choice rules, an expression for Path fields.',
  documentation: pages.jsonata,
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
