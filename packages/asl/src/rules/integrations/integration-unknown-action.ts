import { age, sdkNameOf } from '../../catalogue/catalogue.js'
import type { Integration } from '../../catalogue/integrations.js'
import { atPart, callInWords, didYouMean, nearestOf } from '../../rule/integrations.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const integrationUnknownAction: Rule = {
  id: 'integration-unknown-action',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Use an action of the service.',
  documentation: pages.sdk,
  check(subject, report) {
    for (const integration of subject.integrations) {
      const { call, service, action } = integration
      if (service === undefined || action?.offered === true) continue
      const { text } = call.action
      const missing = text === '' ? `names no action of ${quoted(service.name)}` : undefined
      const message =
        action === undefined
          ? `${quoted(service.name)} has no action ${quoted(text)} (${age})`
          : `Step Functions does not call ${callInWords(call)}`
      report({
        ...atPart(subject, integration, call.action),
        message: missing === undefined ? message : `The Resource ${missing}`,
        hint: () => hintFor(integration, [...service.actions.keys()]),
      })
    }
  },
}

function hintFor({ call, catalogue, action }: Integration, names: readonly string[]): string | undefined {
  if (action !== undefined) return 'Call it from a Lambda function.'
  const part = call.action
  const inSdk = catalogue.service('sdk', sdkNameOf(call))
  if (call.kind === 'optimized' && inSdk?.actions.has(part.text)) {
    return didYouMean(`aws-sdk:${inSdk.name}:${part.text}`)
  }
  return didYouMean(nearestOf(part.text, names))
}
