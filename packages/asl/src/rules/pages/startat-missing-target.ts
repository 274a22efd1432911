import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description: 'StartAt must name a state of the same machine; names count upper and lower case.',
  bad: `{ "StartAt": "Doen", "States": { "Done": { "Type": "Succeed" } } }`,
  good: `{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }`,
}
