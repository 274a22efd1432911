import { type UnknownMember, unknownContextMember } from '../../expression/path.js'
import { pathsOf } from '../../expression/payload.js'
import { placeIn, readExpressions } from '../../rule/expressions.js'
import { pages } from '../../rule/pages.js'
import type { Problem, Rule } from '../../rule/rule.js'
import { all, nearest, quoted } from '../../words.js'

export const badContextPath: Rule = {
  id: 'bad-context-path',
  level: 'warning',
  hint: 'Use a field that the context object has, such as $$.Execution.Id.',
  documentation: pages.context,
  check(subject, report) {
    const { survey, tree } = subject
    for (const { path, node, offset, use } of pathsOf(survey)) {
      // Where the context object may not stand at all, that is what is said.
      if (use.form.is === 'path' && !use.form.context) continue
      const unknown = path.root === 'context' ? unknownContextMember(path.steps) : undefined
      if (unknown === undefined) continue
      const range = tree.within(node, offset + unknown.start, offset + unknown.end)
      report({ node, range, ...words(unknown) })
    }
    for (const { expression, references } of readExpressions(subject)) {
      for (const { name, steps } of references.variables) {
        if (name !== 'states' || steps[0]?.name !== 'context') continue
        const unknown = unknownContextMember(steps.slice(1))
        if (unknown === undefined) continue
        report({ node: expression.node, range: placeIn(expression, unknown, tree), ...words(unknown) })
      }
    }
  },
}

function words({ name, known }: UnknownMember): Pick<Problem, 'message' | 'hint'> {
  const meant = nearest(name, known)
  return {
    message: `The context object has no ${quoted(name)} here, but ${all(known)}`,
    hint: meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`,
  }
}
