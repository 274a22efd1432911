import { isBindingKey } from '../../expression/payload.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { descendants, keyOf, member } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const passResultWithPath: Rule = {
  id: 'pass-result-with-path',
  level: 'warning',
  awsCode: 'PASS_RESULT_IS_STATIC',
  hint: 'Use Parameters in the place of Result.',
  documentation: pages.pass,
  check({ definition }, report) {
    for (const { node: state, type, language } of definition.states) {
      const result = member(state, 'Result')
      if (type !== 'Pass' || language !== 'JSONPath' || result === undefined) continue
      for (const node of descendants(result)) {
        if (node.kind !== 'string' || !isBindingKey(node) || !/^(\$|States\.)/.test(node.value)) continue
        report({
          node,
          at: 'key',
          message: `${quoted(keyOf(node))} is not computed: the Result of a Pass state is static`,
        })
      }
    }
  },
}
