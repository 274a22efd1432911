import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'A comma after the last member or item is no JSON. Some tools drop it on the way, AWS does not take it.',
  bad: `{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed", } } }`,
  good: `{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }`,
}
