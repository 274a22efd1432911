/** From what was planned and done to what the run gives back. */
import type { Outcome, OutputsOf } from '@aws-delivery-actions/host'
import { formatPlatform, formatReference, formatRepository, normalized } from '@aws-delivery-actions/oci'
import type { definition } from './definition.js'
import { digestOfImage, type Member } from './join.js'
import type { LiveEdge } from './live-edge.js'
import { hasWork, type Plan, type PlannedTag, planInWords } from './plan.js'
import type { Published } from './publish.js'
import { summaryOf } from './summary.js'

export type Outputs = OutputsOf<typeof definition>

export type Ended = Published & {
  readonly plan: Plan
  readonly isDry: boolean
}

const longestShown = 64 * 1024

export function outcomeOf(ended: Ended, { registries, host, aws }: LiveEdge): Outcome<Outputs> {
  const { plan, isDry } = ended
  const { digest, bytes, members } = plan.joined
  const names = platformNames(members)
  const manifest = new TextDecoder().decode(bytes)
  if (isDry) tellPlan(plan, manifest, host.log.info)
  else if (!hasWork(plan)) host.log.info(`Everything is as it should be: ${digest}`)
  const calls = aws.calls.total === 0 ? '' : `, ${aws.calls.inWords()} of AWS`
  host.log.info(`${registries.requests} requests, ${registries.writes} of them to write${calls}`)
  const repository = plan.repositories[0]?.repository
  return {
    verdict: 'passed',
    outputs: {
      digest,
      image: repository === undefined ? undefined : `${formatRepository(repository)}@${digest}`,
      tags: holding(ended).map(({ target }) => formatReference(target)),
      platforms: names,
      manifest,
      changed: isDry ? hasWork(plan) : registries.changes > 0,
      requests: registries.requests,
      digests: Object.fromEntries(members.map((member, at) => [names[at], digestOfImage(member.image)])),
      ...Object.fromEntries(digestOutputs(members)),
    },
    summary: summaryOf(ended),
  }
}

/** The tags that hold the index now. */
function holding({ plan, set }: Ended): readonly PlannedTag[] {
  return plan.tags.filter((tag) => tag.fate === 'stays' || set.includes(tag))
}

/** With the features of the system where only they tell two images apart. */
export function platformNames(members: readonly Member[]): readonly string[] {
  const plain = members.map(({ platform }) => formatPlatform(platform))
  return members.map(({ platform: { osFeatures = [] } }, at) => {
    const name = plain[at] ?? ''
    const isShared = plain.indexOf(name) !== plain.lastIndexOf(name)
    return isShared ? [name, ...[...osFeatures].sort()].join('+') : name
  })
}

/** The shortest name that is no other image's, and the whole one. */
export function digestOutputs(members: readonly Member[]): ReadonlyMap<string, string> {
  const named = members.flatMap((member) =>
    namesOf(member).map((name) => [name, digestOfImage(member.image)] as const),
  )
  const holders = new Map<string, Set<string>>()
  for (const [name, digest] of named) holders.set(name, (holders.get(name) ?? new Set()).add(digest))
  return new Map(named.filter(([name]) => holders.get(name)?.size === 1))
}

function namesOf({ platform }: Member): readonly string[] {
  const { os, architecture } = platform
  const { variant, osVersion, osFeatures = [] } = platform
  const usual = normalized(platform)
  const parts = [
    [usual.os, usual.architecture],
    [usual.os, usual.architecture, usual.variant],
    [os, architecture, variant],
    [os, architecture, variant, osVersion],
    [os, architecture, variant, osVersion, ...[...osFeatures].sort()],
  ]
  const names = parts.map((list) => ['digest', ...list.filter((part) => part !== undefined)].join('-'))
  return [
    ...new Set(
      names.map((name) =>
        name
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/-+$/, ''),
      ),
    ),
  ]
}

function tellPlan(plan: Plan, manifest: string, info: (line: string) => void): void {
  info('This is a dry run. Otherwise this would be done:')
  for (const line of planInWords(plan)) info(`- ${line}`)
  info(`The index, ${plan.joined.digest}:`)
  info(manifest.length > longestShown ? `(${manifest.length} characters, see the output manifest)` : manifest)
}
