import { placeIn, readExpressions } from '../../rule/expressions.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const jsonataBareName: Rule = {
  id: 'jsonata-bare-name',
  level: 'error',
  awsCode: 'UNSUPPORTED_JSONATA_EXPRESSION',
  hint: 'Start the path with $states.input, or with a variable.',
  documentation: pages.jsonata,
  check(subject, report) {
    for (const { expression, references } of readExpressions(subject)) {
      for (const { name, ...span } of references.bare) {
        report({
          node: expression.node,
          range: placeIn(expression, span, subject.tree),
          message: `${name === '' ? '$' : quoted(name)} stands at the start of a path, where Step Functions has no context`,
          hint: name === '' ? undefined : `Write ${start(name)} for the input, or $${name} for a variable.`,
        })
      }
    }
  },
}

function start(name: string): string {
  return /^\w+$/.test(name) ? `$states.input.${name}` : `$states.input.\`${name}\``
}
