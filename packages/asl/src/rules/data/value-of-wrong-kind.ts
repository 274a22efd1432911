import type { Data } from '../../flow/data.js'
import { shown } from '../../flow/data.js'
import { flowOf } from '../../flow/flow.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { either } from '../../words.js'
export const valueOfWrongKind: Rule = {
  id: 'value-of-wrong-kind',
  level: 'warning',
  hint: 'Name another field, or mend what is put there.',
  documentation: pages.data,
  check({ definition }, report) {
    for (const { node, field, expected, data } of flowOf(definition).unfit) {
      report({ node, message: `${field} takes ${expected}, but finds ${inWords(data)}` })
    }
  },
}

function inWords(data: Data): string {
  if (data.kind === 'list') return 'a list'
  if (data.kind !== 'scalar') return 'an object'
  return data.values === undefined ? 'a text' : either(data.values.map(shown))
}
