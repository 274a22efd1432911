import { age, isWithoutActions } from '../../catalogue/catalogue.js'
import { statesOnly } from '../../rule/example.js'
import { atPart, didYouMean, nearestOf } from '../../rule/integrations.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'
import { meantService } from './integration-misspelt-service.js'

export const integrationUnknownService: Rule = {
  id: 'integration-unknown-service',
  level: 'warning',
  description:
    'The Resource of a Task names a service that is not in the catalogue of this version. AWS refuses services that it does not know; but it may know one that is newer than the catalogue, whose date the message tells.',
  hint: 'Check the name of the service. If it is newer than the catalogue, leave it.',
  documentation: pages.sdk,
  bad: statesOnly(`"Greet": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:messenger:sendGreeting",
  "Parameters": { "Text": "hello" },
  "End": true
}`),
  good: statesOnly(`"Greet": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:sns:publish",
  "Parameters": { "TopicArn": "arn:aws:sns:eu-west-1:123456789012:greetings", "Message": "hello" },
  "End": true
}`),
  check(subject, report) {
    for (const integration of subject.integrations) {
      const { call, catalogue, service } = integration
      const name = call.service.text
      if (service !== undefined || isWithoutActions(name)) continue
      if (meantService(integration) !== undefined) continue
      report({
        ...atPart(subject, integration, call.service),
        message: `No integration named ${quoted(name)} is known (${age})`,
        hint: () => didYouMean(nearestOf(name, catalogue.names(call.kind))),
      })
    }
  },
}
