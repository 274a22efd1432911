import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const jsonataFieldInJsonpath: Rule = {
  id: 'jsonata-field-in-jsonpath',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Set "QueryLanguage": "JSONata" on the state or the machine, or use the JSONPath fields.',
  documentation: pages.jsonata,
  check({ survey }, report) {
    for (const { node: object, shape, language } of survey.entries) {
      if (language !== 'JSONPath') continue
      for (const [name, node] of object.members) {
        if (shape.fields.get(name)?.only !== 'JSONata') continue
        report({
          node,
          at: 'key',
          message: `${quoted(name)} is a field of JSONata, but this state uses JSONPath`,
        })
      }
    }
  },
}
