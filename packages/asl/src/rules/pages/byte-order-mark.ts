import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A byte order mark in front of the text is no part of JSON. Some tools strip it; sent as it is, the definition is refused.',
  bad: `\ufeff{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`,
  good: `{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`,
}
