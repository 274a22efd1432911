import { unknownContextMember } from '../expression/path.js'
import { pathsOf } from '../expression/payload.js'
import { statesOnly } from '../rule/example.js'
import { pages } from '../rule/pages.js'
import type { Rule } from '../rule/rule.js'
import { all, nearest, quoted } from '../words.js'

export const badContextPath: Rule = {
  id: 'bad-context-path',
  level: 'warning',
  description:
    'The context object has Execution, State, StateMachine, Map and Task with a few fields each. A path to another one finds nothing and fails.',
  hint: 'Use a field that the context object has, such as $$.Execution.Id.',
  documentation: pages.context,
  bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$$.Executoin.Id" }, "End": true }`),
  good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$$.Execution.Id" }, "End": true }`),
  check({ survey }, report) {
    for (const { path, node } of pathsOf(survey)) {
      const unknown = unknownContextMember(path)
      if (unknown === undefined) continue
      const meant = nearest(unknown.name, unknown.known)
      report({
        node,
        message: `The context object has no ${quoted(unknown.name)} here, but ${all(unknown.known)}`,
        hint: meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`,
      })
    }
  },
}
