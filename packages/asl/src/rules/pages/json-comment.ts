import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'JSON has no comments, and AWS refuses a definition that has some, although many editors show them without complaint.',
  bad: `{
  // greets
  "StartAt": "Done",
  "States": { "Done": { "Type": "Succeed" } }
}`,
  good: `{
  "Comment": "greets",
  "StartAt": "Done",
  "States": { "Done": { "Type": "Succeed" } }
}`,
}
