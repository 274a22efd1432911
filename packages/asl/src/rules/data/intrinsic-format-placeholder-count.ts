import { callsOf } from '../../expression/payload.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const intrinsicFormatPlaceholderCount: Rule = {
  id: 'intrinsic-format-placeholder-count',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Give as many values as there are {}, or write \\{\\} for braces that stand for themselves.',
  documentation: pages.intrinsics,
  check({ survey, tree }, report) {
    for (const { call, node } of callsOf(survey)) {
      const [template, ...values] = call.arguments
      if (call.name !== 'States.Format' || template?.kind !== 'text') continue
      const count = placeholdersIn(template.raw)
      if (count === values.length) continue
      report({
        node,
        range: tree.within(node, template.start, template.end),
        message: `The text of States.Format has ${count} {}, but ${followInWords(values.length)}`,
      })
    }
  },
}

function placeholdersIn(raw: string): number {
  return raw.replace(/\\./g, '').split('{}').length - 1
}

function followInWords(count: number): string {
  if (count === 0) return 'no values follow'
  return count === 1 ? '1 value follows' : `${count} values follow`
}
