import { statesOnly } from '../../rule/example.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'

const each = (body: string) =>
  statesOnly(`"Each": {
  "Type": "Map",
  "ItemsPath": "$.orders",
  "ItemProcessor": ${body},
  "End": true
}`)

export const mapWithoutWork: Rule = {
  id: 'map-without-work',
  level: 'info',
  description:
    'A Map state whose item processor has nothing but Pass states costs transitions for each item. A path such as $.orders[*].id, or an expression of JSONata, takes the same from all items at once.',
  hint: 'Use a Pass state with a path, or with an expression of JSONata.',
  documentation: pages.map,
  bad: each(
    '{ "StartAt": "One", "States": { "One": { "Type": "Pass", "OutputPath": "$.id", "End": true } } }',
  ),
  good: each(
    '{ "StartAt": "One", "States": { "One": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Parameters": { "TopicArn": "arn:aws:sns:eu-west-1:111122223333:orders", "Message.$": "$.id" }, "End": true } } }',
  ),
  check({ definition }, report) {
    for (const { node, type, machines } of definition.states) {
      const [machine] = machines
      if (type !== 'Map' || machine === undefined || !machine.complete || machine.states.size === 0) continue
      if ([...machine.states.values()].some((state) => state.type !== 'Pass')) continue
      report({ node, at: 'key', message: 'The item processor has nothing but Pass states' })
    }
  },
}
