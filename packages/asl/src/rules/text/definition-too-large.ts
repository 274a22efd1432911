import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

/** What the API takes. */
const longest = 1_048_576

const small = '{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}'

export const definitionTooLarge: Rule = {
  id: 'definition-too-large',
  level: 'warning',
  description:
    'AWS takes definitions of up to 1,048,576 characters. A longer one can only be deployed when a tool takes out enough blanks on the way.',
  hint: 'Take out blanks, or move parts to state machines of their own and start them with a Task.',
  documentation: pages.quotas,
  bad: small + ' '.repeat(longest),
  good: small,
  check({ tree, length }, report) {
    if (length <= longest || tree.root === undefined) return
    report({
      node: tree.root,
      message: `The definition has ${length} characters, but AWS takes at most ${longest}`,
    })
  },
}
