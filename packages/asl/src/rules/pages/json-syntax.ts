import type { RulePage } from '../../rule/rule.js'

export const page: RulePage = {
  description:
    'The text must be JSON. Everything that follows a fault may be read wrongly, so later findings in the same object are held back.',
  bad: `{"StartAt": "Done" "States": {"Done": {"Type": "Succeed"}}}`,
  good: `{"StartAt": "Done", "States": {"Done": {"Type": "Succeed"}}}`,
}
