import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

/** What the API takes. */
export const longest = 1_048_576

export const definitionTooLarge: Rule = {
  id: 'definition-too-large',
  level: 'warning',
  hint: 'Take out blanks, or move parts to state machines of their own and start them with a Task.',
  documentation: pages.quotas,
  check({ tree, length }, report) {
    if (length <= longest || tree.root === undefined) return
    report({
      node: tree.root,
      message: `The definition has ${length} characters, but AWS takes at most ${longest}`,
    })
  },
}
