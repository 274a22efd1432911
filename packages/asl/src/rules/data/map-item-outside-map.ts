import { pathsOf } from '../../expression/payload.js'
import { ownersOf, type State } from '../../model/definition.js'
import { placeIn, readExpressions } from '../../rule/expressions.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const mapItemOutsideMap: Rule = {
  id: 'map-item-outside-map',
  level: 'warning',
  hint: 'Read the item in ItemSelector of the Map state, or from the input.',
  documentation: pages.context,
  check(subject, report) {
    const message = 'There is no map item here: no Map state works on one'
    for (const { path, node, offset, state } of pathsOf(subject.survey)) {
      const [first] = path.steps
      if (path.root !== 'context' || first?.name !== 'Map' || isInMap(state)) continue
      const end = offset + (path.steps[1]?.end ?? first.end)
      report({ node, range: subject.tree.within(node, offset, end), message })
    }
    for (const { expression, references } of readExpressions(subject)) {
      if (isInMap(expression.use.entry.state)) continue
      for (const { name, start, steps } of references.variables) {
        const [context, map] = steps
        if (name !== 'states' || context?.name !== 'context' || map?.name !== 'Map') continue
        const range = placeIn(expression, { start, end: map.end }, subject.tree)
        report({ node: expression.node, range, message })
      }
    }
  },
}

function isInMap(state: State | undefined): boolean {
  if (state === undefined || state.type === 'Map') return true
  for (const owner of ownersOf(state.machine)) if (owner.type === 'Map') return true
  return false
}
