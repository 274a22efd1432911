import { handlerLists } from '../../rule/error-names.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const retryOfRuntimeError: Rule = {
  id: 'retry-of-runtime-error',
  level: 'warning',
  hint: 'Delete States.Runtime here, and see that the input has what the paths name.',
  documentation: pages.errors,
  check({ definition }, report) {
    for (const handlers of handlerLists(definition, 'Retry')) {
      for (const node of handlers.flatMap(({ names }) => names)) {
        if (node.value === 'States.Runtime') report({ node, message: 'States.Runtime is never retried' })
      }
    }
  },
}
