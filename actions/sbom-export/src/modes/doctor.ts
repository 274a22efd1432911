/** Looks at all that an export needs, and prints the policies that are missing. */
import { isAccessDenied } from '@aws-delivery-actions/aws'
import type { Edge, Outcome } from '@aws-delivery-actions/host'
import { markdown } from '@aws-delivery-actions/report'
import { examineBucket } from '../doctor/bucket.js'
import { type Check, type CheckState, notAllowed, type Policy } from '../doctor/check.js'
import { type Ground, groundOf } from '../doctor/ground.js'
import { examineKey } from '../doctor/key.js'
import { examineRole } from '../doctor/role.js'
import type { Inputs, Outputs } from '../inputs.js'
import { goLive, type LiveEdge } from '../live-edge.js'

export async function run(inputs: Inputs, edge: Edge): Promise<Outcome<Outputs>> {
  const live = goLive(edge)
  const ground = await groundOf(inputs, live)
  edge.host.log.info(`Account ${ground.account}, ${ground.region}, as ${ground.caller}`)
  const checks = [
    await examineScanning(ground, live),
    ...(ground.bucket === undefined ? [] : await examineBucket(ground, live)),
    ...(ground.kmsKeyArn === undefined ? [] : await examineKey(ground, live)),
    ...(await examineRole(ground, live)),
  ]
  for (const check of checks) tell(check, edge)
  for (const { policy } of checks) if (policy !== undefined) await print(policy, edge)
  const missing = ['bucket', 'kms-key-arn'].filter((name) => !inputs[name as 'bucket' | 'kms-key-arn'])
  if (missing.length > 0) edge.host.log.warn(`Not looked at, for it is not given: ${missing.join(', ')}`)
  edge.host.log.info(`Asked AWS: ${live.aws.calls.inWords()}`, 'dim')
  return { ...verdictOf(checks), outputs: {}, summary: summaryOf(checks) }
}

async function examineScanning({ region, account }: Ground, { aws, host }: LiveEdge): Promise<Check> {
  const name = 'Amazon Inspector'
  const { signal } = host.cancellation
  try {
    const { accounts = [] } = await aws.call('inspector2', 'BatchGetAccountStatus', {}, { region, signal })
    const status = accounts[0]?.resourceState?.ecr?.status
    if (status === 'ENABLED') return { name, state: 'good', tell: `scans ECR in ${region}` }
    return {
      name,
      state: 'bad',
      tell: `does not scan ECR in ${region}: ${status ?? 'not enabled'}`,
      mend: `aws inspector2 enable --resource-types ECR --account-ids ${account} --region ${region}`,
    }
  } catch (error) {
    if (!isAccessDenied(error)) throw error
    return notAllowed(name, 'inspector2:BatchGetAccountStatus')
  }
}

const looks = {
  good: { mark: '✓', tone: 'good' },
  bad: { mark: '✗', tone: 'bad' },
  unknown: { mark: '?', tone: 'doubtful' },
} as const satisfies Record<CheckState, object>

function tell({ name, state, tell, mend }: Check, { host }: Edge): void {
  const { mark, tone } = looks[state]
  host.log.info(`${mark} ${name}: ${tell}`, tone)
  if (mend !== undefined && state !== 'good') host.log.info(`  To mend: ${mend}`)
}

async function print({ title, text, command }: Policy, { host }: Edge): Promise<void> {
  await host.log.group(title, () => {
    for (const line of text.split('\n')) host.log.info(line)
    host.log.info(command)
  })
}

function verdictOf(checks: readonly Check[]): Pick<Outcome<Outputs>, 'verdict' | 'reason'> {
  const names = (state: CheckState) => checks.filter((check) => check.state === state).map(({ name }) => name)
  const [bad, unknown] = [names('bad'), names('unknown')]
  if (bad.length > 0) return { verdict: 'failed', reason: `an export cannot work: ${bad.join(', ')}` }
  if (unknown.length > 0) return { verdict: 'unknown', reason: `not known: ${unknown.join(', ')}` }
  return { verdict: 'passed' }
}

function summaryOf(checks: readonly Check[]): readonly string[] {
  const { code, codeBlock, heading, table, text } = markdown
  const rows = checks.map(({ name, state, tell, mend = '' }) => [
    looks[state].mark,
    text(name),
    text(tell),
    state === 'good' ? '' : text(mend),
  ])
  return [
    heading(3, 'Is everything ready for an export?'),
    table(['', 'What', 'Found', 'To mend'], rows),
    ...checks.flatMap(({ policy }) =>
      policy === undefined
        ? []
        : [heading(4, text(policy.title)), codeBlock(policy.text.split('\n'), 'json'), code(policy.command)],
    ),
  ]
}
