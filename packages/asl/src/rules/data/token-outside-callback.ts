import { pathsOf } from '../../expression/payload.js'
import type { State } from '../../model/definition.js'
import { isCallback } from '../../model/integrations.js'
import { placeIn, readExpressions } from '../../rule/expressions.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { member, textOf } from '../../source/tree.js'

export const tokenOutsideCallback: Rule = {
  id: 'token-outside-callback',
  level: 'warning',
  hint: 'Put .waitForTaskToken at the end of the Resource, or take the token out.',
  documentation: pages.integrations,
  check(subject, report) {
    const { survey, tree } = subject
    const message = 'There is no task token here: the state does not wait for one'
    for (const { path, node, offset, state } of pathsOf(survey)) {
      const [first] = path.steps
      if (path.root !== 'context' || first?.name !== 'Task' || !hasNoToken(state)) continue
      const end = offset + (path.steps.at(-1)?.end ?? first.end)
      report({ node, range: tree.within(node, offset, end), message })
    }
    for (const { expression, references } of readExpressions(subject)) {
      if (!hasNoToken(expression.use.entry.state)) continue
      for (const { name, start, steps } of references.variables) {
        const [context, task] = steps
        if (name !== 'states' || context?.name !== 'context' || task?.name !== 'Task') continue
        report({ node: expression.node, range: placeIn(expression, { start, end: task.end }, tree), message })
      }
    }
  },
}

function hasNoToken(state: State | undefined): boolean {
  if (state?.type === undefined) return false
  const resource = member(state.node, 'Resource')
  if (state.type !== 'Task' || resource === undefined) return state.type !== 'Task'
  return (
    resource.kind === 'string' &&
    !holdsSubstitution(resource.value) &&
    isServiceCall(textOf(resource) ?? '') &&
    !isCallback(resource)
  )
}

/** Whoever is called as a function or an activity gets no token, but may be given one by other means. */
function isServiceCall(resource: string): boolean {
  return /^arn:[^:]+:states:[^:]*:[^:]*:(?!activity:)/.test(resource)
}
