import { mapStates } from '../model/map-states.js'
import { statesOnly } from '../rule/example.js'
import { pages } from '../rule/pages.js'
import type { Rule } from '../rule/rule.js'
import { member } from '../source/tree.js'

export const itemreaderInInline: Rule = {
  id: 'itemreader-in-inline',
  level: 'warning',
  description:
    'ItemReader, ItemBatcher and ResultWriter belong to Distributed Map: in INLINE mode, the default, they do nothing or fail.',
  hint: 'Set "Mode": "DISTRIBUTED" and an ExecutionType in ProcessorConfig, or delete the field.',
  documentation: pages.distributed,
  bad: statesOnly(`"Each": {
  "Type": "Map",
  "ItemReader": {
    "Resource": "arn:aws:states:::s3:listObjectsV2",
    "Parameters": { "Bucket": "data" }
  },
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "INLINE" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`),
  good: statesOnly(`"Each": {
  "Type": "Map",
  "ItemReader": {
    "Resource": "arn:aws:states:::s3:listObjectsV2",
    "Parameters": { "Bucket": "data" }
  },
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`),
  check({ definition }, report) {
    for (const { state, mode } of mapStates(definition)) {
      if (mode !== 'INLINE') continue
      for (const field of distributedOnly) {
        const node = member(state.node, field)
        if (node !== undefined)
          report({
            node,
            at: 'key',
            message: `${field} needs the DISTRIBUTED mode, but this Map state is INLINE`,
          })
      }
    }
  },
}

const distributedOnly = ['ItemReader', 'ItemBatcher', 'ResultWriter']
