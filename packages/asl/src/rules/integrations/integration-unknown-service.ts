import { age, isWithoutActions } from '../../catalogue/catalogue.js'
import { atPart, didYouMean, nearestOf } from '../../rule/integrations.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'
import { meantService } from './integration-misspelt-service.js'

export const integrationUnknownService: Rule = {
  id: 'integration-unknown-service',
  level: 'warning',
  hint: 'Check the name of the service. If it is newer than the catalogue, leave it.',
  documentation: pages.sdk,
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
