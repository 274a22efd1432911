import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'The same key twice in one object: one of the two values is lost without a word, and AWS refuses it. Two states of one name in one States object are such a case.',
  bad: `{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed", "Comment": "a", "Comment": "b" } } }`,
  good: `{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed", "Comment": "a" } } }`,
}
