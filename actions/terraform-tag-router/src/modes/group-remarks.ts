/** What a group leaves out for a team: a tag with its name does not go everywhere that the name says. */
import type { Rules } from '../config/rules.js'
import type { Remark } from '../remark.js'

/** Of one group, or of all that the team may name. */
export function groupRemarks(
  env: string,
  team: string,
  rules: Rules,
  groups: readonly string[] = rules.tag.groups(env, team),
): readonly Remark[] {
  return groups.flatMap((group) => {
    const left = rules.leftOutOf({ env, team, scope: group })
    if (left.length === 0) return []
    const reason = `not among the regions of ${env}/${team}`
    return [{ text: `the group ${group} is deployed without ${left.join(', ')}: ${reason}` }]
  })
}
