import { mapStates } from '../../model/map-states.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { holdsSubstitution } from '../../source/substitution.js'
import { member } from '../../source/tree.js'
import { quoted } from '../../words.js'

export const mapLabelInvalid: Rule = {
  id: 'map-label-invalid',
  level: 'error',
  awsCode: 'INVALID_LABEL_NAME',
  hint: 'Use letters, digits, - and _.',
  documentation: pages.distributed,
  check({ definition }, report) {
    for (const { state } of mapStates(definition)) {
      const node = member(state.node, 'Label')
      if (node?.kind !== 'string' || holdsSubstitution(node.value)) continue
      const { length } = [...node.value]
      if (length === 0) report({ node, message: 'The Label is empty' })
      else if (length > longest)
        report({ node, message: `The Label has ${length} characters, but may have at most ${longest}` })
      else if (forbidden.test(node.value))
        report({ node, message: `The Label ${quoted(node.value)} holds a character that is not allowed` })
    }
  },
}

const longest = 40
const forbidden = /[\s?*<>{}[\]"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f]/
