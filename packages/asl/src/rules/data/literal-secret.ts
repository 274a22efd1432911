import { templateNodes } from '../../expression/payload.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

export const literalSecret: Rule = {
  id: 'literal-secret',
  level: 'warning',
  hint: 'Keep it in Secrets Manager or Parameter Store and let the task read it; withdraw what has been here.',
  documentation: pages.task,
  check({ survey }, report) {
    for (const language of ['JSONPath', 'JSONata'] as const) {
      for (const { node } of templateNodes(survey, language)) {
        if (node.kind !== 'string' || node.value.length < shortest) continue
        const found = secrets.find(({ form }) => form.test(node.value))
        if (found !== undefined) report({ node, message: `This looks like ${found.name}` })
      }
    }
  },
}

const shortest = 20
const secrets = [
  { name: 'an access key of AWS', form: /\b(?:AKIA|ASIA)(?!IOSFODNN7EXAMPLE)[A-Z0-9]{16}\b/ },
  { name: 'a private key', form: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
  { name: 'a token of GitHub', form: /\bgh[pousr]_[A-Za-z0-9]{36}/ },
  { name: 'a token of Slack', form: /\bxox[abpr]-[A-Za-z0-9-]{10,}/ },
]
