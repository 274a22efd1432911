/** Everything that a finding's `rule` can be, as a configuration may name it. */
import { allRules, fileRules } from '@aws-delivery-actions/asl'

export async function ruleIds(): Promise<readonly string[]> {
  return [...(await allRules()), ...fileRules].map(({ id }) => id).sort()
}
