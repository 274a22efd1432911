/** The role: what harmless calls show that it may do, and for the rest what IAM simulates. */
import { createHash } from 'node:crypto'
import { formatArn, parseArn } from '@aws-delivery-actions/aws'
import type { LiveEdge } from '../live-edge.js'
import type { Answer, Answers } from './answer.js'
import { type Check, notSeen, optionsOf, type Policy } from './check.js'
import { judgeDecryption } from './decryption.js'
import type { Ground } from './ground.js'
import { type Need, needsOf } from './needs.js'
import { textOf } from './policies.js'
import { simulate, type Trouble } from './simulation.js'
import { tryOut } from './trial.js'

const name = 'Role'

export async function examineRole(ground: Ground, edge: LiveEdge): Promise<readonly Check[]> {
  try {
    const principal = await principalOf(ground, edge)
    if (principal === undefined) {
      return [{ name, state: 'good', tell: `${ground.caller} is the account itself` }]
    }
    const needs = needsOf(ground)
    const tried = await tryOut(needs, ground, edge)
    const open = needs.filter((need) => (tried.get(need)?.kind ?? 'unknown') === 'unknown')
    const { answers: simulated, trouble } = await simulate(principal, open, ground, edge)
    const answers = new Map([...tried, ...simulated])
    for (const need of open.filter(({ action }) => action === 'kms:Decrypt')) {
      const answer = await judgeDecryption(simulated.get(need), principal, ground, edge)
      if (answer !== undefined) answers.set(need, answer)
    }
    return [judged(principal, needs, answers, trouble)]
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
  trouble: Trouble | undefined,
): Check {
  const answerTo = (need: Need): Answer => answers.get(need) ?? { kind: 'unknown' }
  const those = (isOptional: boolean, kind: Answer['kind']) =>
    needs.filter((need) => need.isOptional === isOptional && answerTo(need).kind === kind)
  const [refused, unknown] = [those(false, 'refused'), those(false, 'unknown')]
  const whys = (some: readonly Need[], ...also: readonly string[]) => {
    const all = unique([...also, ...some.flatMap((need) => answerTo(need).why ?? [])])
    return all.length === 0 ? '' : ` (${all.join('; ')})`
  }
  const policy = rolePolicy(principal, needs)
  const reasons = trouble === undefined ? [] : [trouble.why]
  const open = `whether it may ${actionsOf(unknown)} is not known${whys(unknown, ...reasons)}`
  if (refused.length > 0) {
    const tell = `${principal} may not ${actionsOf(refused)}${whys(refused)}${unknown.length === 0 ? '' : `; ${open}`}`
    const mend = refused.some((need) => answerTo(need).why !== undefined)
      ? 'change the statement that denies it, and attach the policy below'
      : 'attach the policy below'
    return { name, state: 'bad', tell, mend, policy }
  }
  if (unknown.length > 0) {
    const allowed = those(false, 'allowed')
    const known = allowed.length === 0 ? ':' : ` may ${actionsOf(allowed)};`
    const mend = trouble?.mend ?? 'see that what is named holds for an export, or attach the policy below'
    return { name, state: 'unknown', tell: `${principal}${known} ${open}`, mend, policy }
  }
  const unseen = unique([...answers.values()].flatMap((answer) => answer.unseen ?? []))
  const spared = actionsOf(those(true, 'refused'))
  return {
    name,
    state: 'good',
    tell: [
      `${principal} may do all that an export needs, as calls and the simulation of IAM show`,
      ...(unseen.length === 0 ? [] : [`as far as IAM can tell without ${unseen.join(', ')}`]),
      ...(spared === '' ? [] : [`not allowed, and not needed by every export: ${spared}`]),
    ].join('; '),
  }
}

function actionsOf(needs: readonly Need[]): string {
  return unique(needs.map(({ action }) => action)).join(', ')
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
