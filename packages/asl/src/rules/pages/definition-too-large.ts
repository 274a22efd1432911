import type { RulePage } from '../../rule/rule.js'
import { longest } from '../text/definition-too-large.js'

const commented = (comment: string) =>
  `{"Comment":"${comment}","StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`

export const page: RulePage = {
  description:
    'AWS takes definitions of up to 1,048,576 characters. One that is only longer for its blanks gives a warning: it can be deployed when a tool takes them out on the way.',
  bad: commented('-'.repeat(longest)),
  good: commented('What is done'),
}
