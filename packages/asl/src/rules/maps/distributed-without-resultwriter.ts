import { mapStates } from '../../model/map-states.js'
import { isOpen } from '../../model/open.js'
import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

const each = (writer: string) =>
  statesOnly(`"Each": {
  "Type": "Map",${writer}
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`)

export const distributedWithoutResultwriter: Rule = {
  id: 'distributed-without-resultwriter',
  level: 'info',
  description:
    'The results of a Distributed Map without ResultWriter come back as one list. When that is over 256 KiB, the state fails after all items are done.',
  hint: 'Add a ResultWriter, which writes the results to S3.',
  documentation: pages.distributed,
  bad: each(''),
  good: each(`
  "ResultWriter": {
    "Resource": "arn:aws:states:::s3:putObject",
    "Parameters": { "Bucket": "results", "Prefix": "orders" }
  },`),
  check({ definition }, report) {
    for (const { state, mode } of mapStates(definition)) {
      if (mode !== 'DISTRIBUTED' || state.node.kind !== 'object' || isOpen(state.node)) continue
      if (state.node.members.has('ResultWriter')) continue
      report({ node: state.node, at: 'key', message: 'The results of all items come back as one list' })
    }
  },
}
