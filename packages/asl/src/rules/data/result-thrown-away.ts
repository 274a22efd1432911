import { parsePath } from '../../expression/path.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { member, type Node } from '../../source/tree.js'

export const resultThrownAway: Rule = {
  id: 'result-thrown-away',
  level: 'warning',
  hint: 'Delete it, or say with ResultPath and OutputPath that the result stays.',
  documentation: pages.data,
  check({ definition }, report) {
    for (const { node: state, language, type } of definition.states) {
      if (language !== 'JSONPath' || type === undefined) continue
      const selector = member(state, 'ResultSelector')
      const resultPath = member(state, 'ResultPath')
      if (resultPath?.kind === 'null') {
        if (selector === undefined) continue
        report({
          node: selector,
          at: 'key',
          message: 'ResultPath is null, so what ResultSelector makes is thrown away',
        })
      } else if (areApart(resultPath, member(state, 'OutputPath'))) {
        report({
          node: member(state, 'OutputPath'),
          message: 'OutputPath takes something else than ResultPath puts there, so the result is thrown away',
        })
      }
    }
  },
}

/** Whether neither path leads to the other's place or through it. */
function areApart(one: Node | undefined, other: Node | undefined): boolean {
  const [names, others] = [namesIn(one), namesIn(other)]
  if (names === undefined || others === undefined) return false
  const shorter = Math.min(names.length, others.length)
  return names.slice(0, shorter).some((name, index) => name !== others[index])
}

function namesIn(node: Node | undefined): readonly string[] | undefined {
  if (node?.kind !== 'string' || holdsSubstitution(node.value)) return undefined
  const parsed = parsePath(node.value)
  if (!parsed.ok || parsed.path.root !== 'input') return undefined
  const names = parsed.path.steps.map(({ name }) => name)
  return names.every((name) => name !== undefined) ? names : undefined
}
