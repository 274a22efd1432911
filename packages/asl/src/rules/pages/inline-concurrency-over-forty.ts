import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const each = (concurrency: number) =>
  statesOnly(`"Each": {
  "Type": "Map",
  "MaxConcurrency": ${concurrency},
  "ItemProcessor": { "StartAt": "One", "States": { "One": { "Type": "Succeed" } } },
  "End": true
}`)

export const page: RulePage = {
  description: 'An inline Map state works on up to 40 items at a time, whatever MaxConcurrency says.',
  bad: each(100),
  good: each(40),
}
