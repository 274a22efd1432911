import { age } from '../../catalogue/catalogue.js'
import {
  callInWords,
  didYouMean,
  isOtherAcronym,
  nearestOf,
  parameterInWords,
  type Unknown,
  unknownParameters,
} from '../../rule/integrations.js'
import { pages } from '../../rule/pages.js'
import type { Rule } from '../../rule/rule.js'
import { quoted } from '../../words.js'

export const integrationUnlistedParameter: Rule = {
  id: 'integration-unlisted-parameter',
  level: 'warning',
  hint: 'Check the name against the API of the service.',
  documentation: pages.parameters,
  check({ integrations }, report) {
    for (const integration of integrations) {
      const { action, call } = integration
      for (const unknown of unknownParameters(integration)) {
        const { name, node, meant, inside, isDoubtful } = unknown
        if (!isDoubtful) continue
        const names = inside === undefined ? [...(action?.parameters().keys() ?? [])] : []
        report({
          node,
          at: 'key',
          message: messageFor(unknown, callInWords(call)),
          hint: () => didYouMean(meant ?? nearestOf(name, names)),
        })
      }
    }
  },
}

/** A name that differs only in case is not newer than the catalogue. */
function messageFor(unknown: Unknown, call: string): string {
  const { name, meant } = unknown
  if (meant === undefined || !isOtherAcronym(name, meant)) {
    return `No ${parameterInWords(unknown)} of ${call} is known (${age})`
  }
  return `${call} may take no ${parameterInWords(unknown)}: in the AWS SDK for Java, as Step Functions follows it, it is ${quoted(meant)}`
}
