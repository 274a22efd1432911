import { flowOf } from '../../flow/flow.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const inputLost: Rule = {
  id: 'input-lost',
  level: 'warning',
  hint: 'Keep the input: say with ResultPath where the result goes, or keep the field in a variable with Assign.',
  documentation: pages.data,
  check({ definition, tree }, report) {
    for (const { node, step, lostIn } of flowOf(definition).absences) {
      if (lostIn === undefined) continue
      report({
        node,
        range: tree.within(node, step.start, step.end),
        message: `The field ${quoted(step.name ?? '')} is lost: what ${quoted(lostIn.name)} gives has taken the place of its input`,
        hint: lostIn.language === 'JSONata' ? keptInJsonata : undefined,
      })
    }
  },
}

const keptInJsonata = 'Keep the input: hand the field on with Output, or keep it in a variable with Assign.'
