/** What several tell of one vulnerability, as one. */
import type { Vulnerability } from './document.js'
import { mergeVulnerabilities } from './tables/facts.js'
import { vulnerabilityFact, vulnerabilityOf } from './tables/vulnerability-fact.js'

export { groupVulnerabilities, type VulnerabilityGroup } from './vulnerability-groups.js'

/** Facts as the tables have them. Name and component are those of the first. */
export function mergeTold(told: readonly [Vulnerability, ...Vulnerability[]]): Vulnerability {
  const anywhere = { name: '', version: '' }
  const merged = mergeVulnerabilities(told.map((one) => vulnerabilityFact(anywhere, one)))
  return vulnerabilityOf(merged, told[0].affects)
}
