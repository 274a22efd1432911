import { mapStates } from '../../model/map-states.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { keyOf, member, type Node } from '../../source/tree.js'

export const itemreaderInInline: Rule = {
  id: 'itemreader-in-inline',
  level: 'warning',
  description:
    'ItemReader, ItemBatcher, ResultWriter, Label, ExecutionType and the fields of tolerated failures belong to Distributed Map: in INLINE mode, the default, they do nothing or fail.',
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
    for (const { state, config, mode } of mapStates(definition)) {
      if (mode !== 'INLINE') continue
      const found = [...fieldsOf(state.node), member(config, 'ExecutionType')]
      for (const node of found) {
        if (node === undefined) continue
        report({
          node,
          at: 'key',
          message: `${keyOf(node)} needs the DISTRIBUTED mode, but this Map state is INLINE`,
        })
      }
    }
  },
}

const distributedOnly = [
  'ItemReader',
  'ItemBatcher',
  'ResultWriter',
  'Label',
  'ToleratedFailureCount',
  'ToleratedFailureCountPath',
  'ToleratedFailurePercentage',
  'ToleratedFailurePercentagePath',
]

function fieldsOf(state: Node): readonly (Node | undefined)[] {
  return distributedOnly.map((field) => member(state, field))
}
