/** The role: what its policies allow, as IAM simulates it; where that is not told, what harmless calls show. */
import { createHash } from 'node:crypto'
import { formatArn, parseArn } from '@aws-delivery-actions/aws'
import type { LiveEdge } from '../live-edge.js'
import { type Check, notSeen, optionsOf, type Policy } from './check.js'
import type { Ground } from './ground.js'
import { type Need, needsOf } from './needs.js'
import { textOf } from './policies.js'
import { type Answers, simulate } from './simulation.js'
import { tryOut } from './trial.js'

const name = 'Role'

export async function examineRole(ground: Ground, edge: LiveEdge): Promise<readonly Check[]> {
  try {
    const principal = await principalOf(ground, edge)
    if (principal === undefined) {
      return [{ name, state: 'good', tell: `${ground.caller} is the account itself` }]
    }
    const needs = needsOf(ground)
    const { answers, trouble } = await simulate(principal, needs, ground, edge)
    const tried = await tryOut(
      needs.filter((need) => !answers.has(need)),
      ground,
      edge,
    )
    return [judged(principal, needs, new Map([...answers, ...tried]), trouble)]
  } catch (error) {
    return [notSeen(name, error, edge)]
  }
}

/** A session is simulated by its role. Undefined for the root of an account. */
async function principalOf(ground: Ground, edge: LiveEdge): Promise<string | undefined> {
  const { caller } = ground
  const arn = parseArn(caller)
  if (arn === undefined || arn.resource === 'root') return undefined
  const [, RoleName] = /^assumed-role\/([^/]+)\//.exec(arn.resource) ?? []
  if (RoleName === undefined) return caller
  try {
    const { Role } = await edge.aws.call('iam', 'GetRole', { RoleName }, optionsOf(ground, edge))
    if (Role?.Arn !== undefined) return Role.Arn
  } catch (error) {
    notSeen(name, error, edge)
  }
  // Its path is not known then.
  return formatArn({ ...arn, service: 'iam', resource: `role/${RoleName}` })
}

function judged(
  principal: string,
  needs: readonly Need[],
  answers: Answers,
  trouble: string | undefined,
): Check {
  const actionsOf = (isOptional: boolean, kind: string) =>
    unique(
      needs
        .filter((need) => need.isOptional === isOptional && (answers.get(need)?.kind ?? 'unknown') === kind)
        .map(({ action }) => action),
    )
  const [refused, unknown] = [actionsOf(false, 'refused'), actionsOf(false, 'unknown')]
  const unseen = unique([...answers.values()].flatMap((answer) => answer.unseen))
  const policy = rolePolicy(principal, needs)
  const why = [
    ...(trouble === undefined ? [] : [trouble]),
    ...(unseen.length === 0 ? [] : [`its policies have conditions on ${unseen.join(', ')}`]),
  ].join('; ')
  const open = `whether it may ${unknown.join(', ')} is not known (${why})`
  if (refused.length > 0) {
    const tell = `${principal} may not ${refused.join(', ')}${unknown.length === 0 ? '' : `; ${open}`}`
    return { name, state: 'bad', tell, mend: 'attach the policy below', policy }
  }
  if (unknown.length > 0) {
    const allowed = actionsOf(false, 'allowed')
    const known = allowed.length === 0 ? '' : ` may ${allowed.join(', ')};`
    const mend =
      trouble === undefined
        ? 'see that the conditions hold for an export, or attach the policy below'
        : 'allow iam:SimulatePrincipalPolicy and iam:GetRole to see more, or compare with the policy below'
    return { name, state: 'unknown', tell: `${principal}${known} ${open}`, mend, policy }
  }
  const spared = actionsOf(true, 'refused')
  return {
    name,
    state: 'good',
    tell: [
      `the policies of ${principal} allow all that an export needs`,
      ...(unseen.length === 0 ? [] : [`as far as IAM can tell without ${unseen.join(', ')}`]),
      ...(spared.length === 0 ? [] : [`it may do without ${spared.join(', ')}`]),
    ].join('; '),
  }
}

/** To attach beside what the role has: named after what it says, it takes the place of no other. */
function rolePolicy(principal: string, needs: readonly Need[]): Policy {
  const resources = unique(needs.map(({ resource }) => resource))
  const Statement = resources.map((resource) => ({
    Effect: 'Allow',
    Action: needs.filter((need) => need.resource === resource).map(({ action }) => action),
    Resource: resource,
  }))
  const text = textOf({ Version: '2012-10-17', Statement })
  const title = `Policy for ${principal}`
  const [, kind, whole] = /:(role|user)\/(.+)$/.exec(principal) ?? []
  if (kind === undefined || whole === undefined) return { title, text, note: 'Allow it to whoever asks here' }
  const owner = whole.slice(whole.lastIndexOf('/') + 1)
  const policyName = `sbom-export-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`
  return {
    title,
    text,
    command: `aws iam put-${kind}-policy --${kind}-name ${owner} --policy-name ${policyName} --policy-document file://role-policy.json`,
  }
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
