import { aliasOf, isWithoutActions } from '../../catalogue/catalogue.js'
import type { Integration } from '../../catalogue/integrations.js'
import { slipOf } from '../../catalogue/slips.js'
import { atPart, didYouMean } from '../../rule/integrations.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const integrationMisspeltService: Rule = {
  id: 'integration-misspelt-service',
  level: 'error',
  awsCode: 'SCHEMA_VALIDATION_FAILED',
  hint: 'Use the name that the service has in Step Functions.',
  documentation: pages.sdk,
  check(subject, report) {
    for (const integration of subject.integrations) {
      const meant = meantService(integration)
      if (meant === undefined) continue
      const { service } = integration.call
      report({
        ...atPart(subject, integration, service),
        message: `Step Functions has no integration named ${quoted(service.text)}`,
        hint: didYouMean(meant),
      })
    }
  },
}

/** What the name must be, when it is beyond doubt that it is wrong. */
export function meantService({ call, catalogue, service }: Integration): string | undefined {
  const { kind, service: part } = call
  const name = part.text
  if (service !== undefined || isWithoutActions(name)) return undefined
  if (kind === 'optimized' && catalogue.isInSdk(name)) return `aws-sdk:${name}`
  return slipOf(name, catalogue.names(kind)) ?? aliased(aliasOf(name.toLowerCase()), kind)
}

function aliased(name: string | undefined, kind: Integration['call']['kind']): string | undefined {
  return name === undefined || kind === 'sdk' ? name : `aws-sdk:${name}`
}
