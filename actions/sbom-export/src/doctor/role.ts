/** The role: what it may do, as IAM simulates it; where that may not be asked, what a harmless call tells. */
import { formatArn, isAccessDenied, isNotFound, parseArn } from '@aws-delivery-actions/aws'
import type { LiveEdge } from '../live-edge.js'
import type { Check } from './check.js'
import type { Ground } from './ground.js'
import { type Need, needsOf, rolePolicy } from './policies.js'

export async function examineRole(ground: Ground, edge: LiveEdge): Promise<readonly Check[]> {
  const principal = await principalOf(ground, edge)
  if (principal === undefined) {
    return [{ name: 'Role', state: 'good', tell: `${ground.caller} is the account itself` }]
  }
  const simulated = await simulate(principal, ground, edge)
  const refused = simulated ?? (await tryOut(ground, edge))
  const optional = needsOf(ground).flatMap(({ action, isOptional }) => (isOptional === true ? [action] : []))
  const lacking = refused.filter((action) => !optional.includes(action))
  const policy = {
    title: `Policy of ${principal}`,
    text: rolePolicy(ground),
    command: commandFor(principal),
  }
  if (lacking.length > 0) {
    return [
      {
        name: 'Role',
        state: 'bad',
        tell: `${principal} may not ${lacking.join(', ')}`,
        mend: 'attach the policy below',
        policy,
      },
    ]
  }
  if (simulated !== undefined) {
    const spared = refused.length === 0 ? '' : `; it may do without ${refused.join(', ')}`
    return [{ name: 'Role', state: 'good', tell: `${principal} may do all that an export needs${spared}` }]
  }
  return [
    {
      name: 'Role',
      state: 'unknown',
      tell: `${principal} may read what an export reads; whether it may create a report is not known, for iam:SimulatePrincipalPolicy is not allowed`,
      mend: 'allow iam:SimulatePrincipalPolicy and iam:GetRole to see more, or compare with the policy below',
      policy,
    },
  ]
}

/** A session is simulated by its role. Undefined for the root of an account. */
async function principalOf({ caller, region }: Ground, { aws, host }: LiveEdge): Promise<string | undefined> {
  const arn = parseArn(caller)
  if (arn === undefined || arn.resource === 'root') return undefined
  const [, RoleName] = /^assumed-role\/([^/]+)\//.exec(arn.resource) ?? []
  if (RoleName === undefined) return caller
  const { signal } = host.cancellation
  try {
    const { Role } = await aws.call('iam', 'GetRole', { RoleName }, { region, signal })
    if (Role?.Arn !== undefined) return Role.Arn
  } catch (error) {
    if (!isAccessDenied(error) && !isNotFound(error)) throw error
  }
  // Its path is not known then.
  return formatArn({ ...arn, service: 'iam', resource: `role/${RoleName}` })
}

/** Actions that are refused; undefined when it may not be asked. */
async function simulate(
  principal: string,
  ground: Ground,
  { aws, host }: LiveEdge,
): Promise<readonly string[] | undefined> {
  const { signal } = host.cancellation
  const lacking: string[] = []
  for (const [resource, actions] of byResource(needsOf(ground))) {
    try {
      const { EvaluationResults = [] } = await aws.call(
        'iam',
        'SimulatePrincipalPolicy',
        { PolicySourceArn: principal, ActionNames: [...actions], ResourceArns: [resource] },
        { region: ground.region, signal },
      )
      for (const { EvalActionName = '', EvalDecision } of EvaluationResults) {
        if (EvalDecision !== 'allowed') lacking.push(EvalActionName)
      }
    } catch (error) {
      if (!isAccessDenied(error) && !isNotFound(error)) throw error
      return undefined
    }
  }
  return lacking
}

/** Actions that are refused, of those that can be tried without an effect. */
async function tryOut(ground: Ground, { aws, host }: LiveEdge): Promise<readonly string[]> {
  const options = { region: ground.region, signal: host.cancellation.signal }
  const { bucket, keyPrefix } = ground
  const tries: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['inspector2:ListCoverage', () => aws.call('inspector2', 'ListCoverage', { maxResults: 1 }, options)],
    ['inspector2:ListFindings', () => aws.call('inspector2', 'ListFindings', { maxResults: 1 }, options)],
    [
      'inspector2:GetSbomExport',
      () =>
        aws.call(
          'inspector2',
          'GetSbomExport',
          { reportId: '00000000-0000-0000-0000-000000000000' },
          options,
        ),
    ],
    ...(bucket === undefined
      ? []
      : [
          [
            's3:ListBucket',
            () => aws.call('s3', 'ListObjectsV2', { Bucket: bucket, Prefix: keyPrefix, MaxKeys: 1 }, options),
          ] as const,
        ]),
  ]
  const lacking: string[] = []
  for (const [action, attempt] of tries) {
    const isDenied = await attempt().then(
      () => false,
      (error: unknown) => isAccessDenied(error),
    )
    if (isDenied) lacking.push(action)
  }
  return lacking
}

function byResource(needs: readonly Need[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { action, resource } of needs) found.set(resource, [...(found.get(resource) ?? []), action])
  return found
}

function commandFor(principal: string): string {
  const [kind, name] = [
    /:user\//.test(principal) ? 'user' : 'role',
    principal.slice(principal.lastIndexOf('/') + 1),
  ]
  return `aws iam put-${kind}-policy --${kind}-name ${name} --policy-name sbom-export --policy-document file://role-policy.json`
}
