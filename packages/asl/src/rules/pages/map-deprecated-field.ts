import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const each = (field: string) =>
  statesOnly(`"Each": {
  "Type": "Map",
  "${field}": { "StartAt": "One", "States": { "One": { "Type": "Succeed" } } },
  "End": true
}`)

export const page: RulePage = {
  description:
    'Iterator and Parameters are the old names of fields of a Map state. They still work, but new features such as the distributed mode are described for ItemProcessor and ItemSelector.',
  bad: each('Iterator'),
  good: each('ItemProcessor'),
}
