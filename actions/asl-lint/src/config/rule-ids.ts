/** Everything that a finding's `rule` can be, as a configuration may name it. */
import { fileRules, rules } from '@aws-delivery-actions/asl'

export const ruleIds: readonly string[] = [...rules, ...fileRules].map(({ id }) => id).sort()
