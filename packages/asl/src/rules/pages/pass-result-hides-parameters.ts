import { statesOnly } from '../../rule/example.js'
import type { RulePage } from '../../rule/rule.js'

const make = (field: string) =>
  statesOnly(`"Make": {
  "Type": "Pass",
  ${field}
  "ResultPath": "$.made",
  "End": true
}`)

export const page: RulePage = {
  description: 'A Pass state gives its Result. Parameters would make its input, which nothing sees then.',
  bad: make('"Result": { "kind": "order" },\n  "Parameters": { "id.$": "$.id" },'),
  good: make('"Parameters": { "kind": "order", "id.$": "$.id" },'),
}
