import { type Path, parsePath, referenceTrouble, type Trouble } from '../../expression/path.js'
import { isComputed, isOfOtherLanguage } from '../../rule/fields.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import type { Use } from '../../schema/survey.js'
import { quoted } from '../../words.js'

export const notAReferencePath: Rule = {
  id: 'not-a-reference-path',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Name one place, such as $.result.',
  documentation: pages.data,
  check({ survey, tree }, report) {
    for (const use of survey.uses) {
      const { entry, field, form, node } = use
      if (form.is !== 'path' || !form.reference || node.kind !== 'string' || isComputed(use)) continue
      if (isOfOtherLanguage(field, entry.language)) continue
      const parsed = parsePath(node.value)
      const found = parsed.ok ? troubleOf(parsed.path, use) : undefined
      if (found === undefined) continue
      report({
        node,
        range: tree.within(node, found.start, found.end),
        message: `${field.name} must be a reference path, but ${quoted(node.value)} ${found.trouble}`,
      })
    }
  },
}

function troubleOf(path: Path, { field, form }: Use): Trouble | undefined {
  if (path.root === 'context' && form.is === 'path' && !form.context) {
    return { trouble: 'names the context object', start: 0, end: 2 }
  }
  if (path.variable !== undefined && field.name === 'ResultPath') {
    const trouble = 'names a variable, which only Assign can set'
    return { trouble, start: 0, end: path.variable.length + 1 }
  }
  return referenceTrouble(path)
}
