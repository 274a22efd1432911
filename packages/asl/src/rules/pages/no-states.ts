import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description: 'States must hold at least one state.',
  bad: `{ "StartAt": "Done", "States": {} }`,
  good: `{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }`,
}
