/** Looks at all that an export needs, and prints the policies that are missing. */
import type { Edge, Outcome } from '@aws-delivery-actions/host'
import { markdown } from '@aws-delivery-actions/report'
import { examineBucket } from '../doctor/bucket.js'
import type { Check, CheckState, Policy } from '../doctor/check.js'
import { groundOf } from '../doctor/ground.js'
import { examineKey } from '../doctor/key.js'
import { examineRole } from '../doctor/role.js'
import { examineScanning } from '../doctor/scanning.js'
import type { Inputs, Outputs } from '../inputs.js'
import { goLive } from '../live-edge.js'

export async function run(inputs: Inputs, edge: Edge): Promise<Outcome<Outputs>> {
  const live = goLive(edge)
  const ground = await groundOf(inputs, live)
  edge.host.log.info(`Account ${ground.account}, ${ground.region}, as ${ground.caller}`)
  const looking = [examineScanning, examineBucket, examineKey, examineRole].map((look) => look(ground, live))
  for (const found of looking) found.catch(() => {})
  const checks: Check[] = []
  for (const found of looking) {
    for (const check of await found) {
      tell(check, edge)
      checks.push(check)
    }
  }
  for (const { policy } of checks) if (policy !== undefined) await print(policy, edge)
  edge.host.log.info(`Asked AWS: ${live.aws.calls.inWords()}`, 'dim')
  return { ...verdictOf(checks), outputs: {}, summary: summaryOf(checks) }
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

async function print({ title, text, note, command }: Policy, { host }: Edge): Promise<void> {
  await host.log.group(title, () => {
    for (const line of text.split('\n')) host.log.info(line)
    for (const line of [note, command]) if (line !== undefined) host.log.info(line)
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
  const { heading, table, text } = markdown
  const rows = checks.map(({ name, state, tell, mend = '' }) => [
    looks[state].mark,
    text(name),
    text(tell),
    state === 'good' ? '' : text(mend),
  ])
  return [
    heading(3, 'Is everything ready for an export?'),
    table(['', 'What', 'Found', 'To mend'], rows),
    ...checks.flatMap(({ policy }) => (policy === undefined ? [] : policyIn(policy))),
  ]
}

function policyIn({ title, text, note, command }: Policy): readonly string[] {
  const { code, codeBlock, heading } = markdown
  return [
    heading(4, markdown.text(title)),
    codeBlock(text.split('\n'), 'json'),
    ...(note === undefined ? [] : [markdown.text(note)]),
    ...(command === undefined ? [] : [code(command)]),
  ]
}
