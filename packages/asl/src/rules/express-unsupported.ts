import { isActivity, isCallback, isJob } from '../model/integrations.js'
import { statesOnly } from '../rule/example.js'
import { pages } from '../rule/pages.js'
import type { Rule } from '../rule/rule.js'
import { member } from '../source/tree.js'

export const expressUnsupported: Rule = {
  id: 'express-unsupported',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  description:
    'Express state machines run tasks by request and response only: no .sync jobs, no .waitForTaskToken callbacks, no activities.',
  hint: 'Use a Standard state machine, or the integration without the suffix.',
  documentation: pages.types,
  bad: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  "Parameters": { "QueueUrl": "questions", "MessageBody": { "token.$": "$$.Task.Token" } },
  "TimeoutSeconds": 60,
  "End": true
}`),
  good: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage",
  "Parameters": { "QueueUrl": "questions", "MessageBody": "hello" },
  "TimeoutSeconds": 60,
  "End": true
}`),
  exampleType: 'express',
  check({ definition, type: kind }, report) {
    if (kind !== 'express') return
    for (const { node: state, type } of definition.states) {
      const resource = member(state, 'Resource')
      if (type !== 'Task') continue
      const what = isJob(resource)
        ? '.sync integrations'
        : isCallback(resource)
          ? '.waitForTaskToken integrations'
          : isActivity(resource)
            ? 'activities'
            : undefined
      if (what !== undefined) report({ node: resource, message: `Express state machines have no ${what}` })
    }
  },
}
