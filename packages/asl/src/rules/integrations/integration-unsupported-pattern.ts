import { atPart, callInWords, didYouMean, patternsInWords } from '../../rule/integrations.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { nearest, quoted } from '../../words.js'

export const integrationUnsupportedPattern: Rule = {
  id: 'integration-unsupported-pattern',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Leave the suffix out, or use another.',
  documentation: pages.integrations,
  check(subject, report) {
    for (const integration of subject.integrations) {
      const { call, action } = integration
      if (call.pattern === undefined || action === undefined || !action.offered) continue
      const { text } = call.pattern
      const { patterns } = action
      if (patterns.includes(text)) continue
      const meant = nearest(text, [...patterns])
      report({
        ...atPart(subject, integration, call.pattern),
        message: `${callInWords(call)} does not run with ${quoted(`.${text}`)}, only by ${patternsInWords(patterns)}`,
        hint: meant === undefined ? undefined : didYouMean(`.${meant}`),
      })
    }
  },
}
