import type { RulePage } from '../../rule/rule.js'
import { longest } from '../text/definition-too-large.js'

const small = '{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}'

export const page: RulePage = {
  description:
    'AWS takes definitions of up to 1,048,576 characters. A longer one can only be deployed when a tool takes out enough blanks on the way.',
  bad: small + ' '.repeat(longest),
  good: small,
}
