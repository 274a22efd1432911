import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { kindInWords } from '../../source/tree.js'

export const definitionNotAnObject: Rule = {
  id: 'definition-not-an-object',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Write the definition as one object: { "StartAt": …, "States": { … } }.',
  documentation: pages.structure,
  check({ tree }, report) {
    const { root } = tree
    if (root === undefined || root.kind === 'object' || root.kind === 'substitution') return
    // Where the text is broken, it says nothing of what was meant.
    if (tree.problems.some(({ kind }) => kind === 'syntax' || kind === 'yaml-syntax')) return
    report({ node: root, message: `The definition is ${kindInWords(root)}, but must be an object` })
  },
}
