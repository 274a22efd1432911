/**
 * What was seen and decided, for whoever asks later: a record and the hash of it. The hash is taken over the record
 * with its members in alphabetical order, without blanks, every character beyond ASCII written as an escape, so that
 * `jq -cSaj .record` gives the same bytes.
 */
import type { Json } from '@aws-delivery-actions/host'
import type { Bearing } from './bearing.js'
import type { Findings, Ruling } from './conclusion.js'
import type { Inputs } from './inputs.js'
import type { LiveEdge } from './live-edge.js'
import type { Stretch } from './timeline.js'
import type { RegionVerdict } from './verdict.js'

const schemaName = 'health-gate-evidence/1'

export async function writeEvidence(
  file: string,
  findings: Findings,
  inputs: Inputs,
  ruling: Ruling,
  { files }: LiveEdge,
): Promise<void> {
  const record = recordOf(findings, inputs, ruling)
  const { createHash } = await import('node:crypto')
  const sha256 = createHash('sha256').update(canonical(record)).digest('hex')
  await files.writeWhole(file, `${JSON.stringify({ schema: schemaName, sha256, record }, null, 2)}\n`)
}

/** The bytes that are hashed. */
export function canonical(value: Json): string {
  return JSON.stringify(sorted(value)).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function sorted(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(sorted)
  const members = Object.entries(value).map(([key, member]) => [key, sorted(member)] as const)
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function recordOf(
  { question, course, override, unknownTypes }: Findings,
  inputs: Inputs,
  ruling: Ruling,
): Json {
  const { last } = course
  return {
    mode: inputs.mode,
    asked: {
      regions: [...question.regions],
      services: question.services === undefined ? null : [...question.services].sort(),
      zones: [...question.zones.values()].flatMap((zones) => [...zones]).sort(),
      policy: inputs.policy,
      needed: question.needed,
      stableForSeconds: question.stableFor / 1000,
      categories: [...question.categories],
      includeGlobal: question.includeGlobal,
      source: inputs.source,
      organization: question.organization,
      accounts: question.accounts === undefined ? null : [...question.accounts],
      unknownTypes: [...unknownTypes],
      ignored: question.ignores.map(({ reason, owner, expires, place, matchers }) => ({
        matchers: Object.fromEntries(matchers.map(({ field, value }) => [field, value])),
        reason,
        owner: owner ?? null,
        expires,
        place,
      })),
    },
    found: {
      verdict: last.verdict,
      source: last.source ?? null,
      url: last.url ?? null,
      trouble: last.trouble?.message ?? null,
      regions: last.regions.map(regionRecord),
    },
    decided: {
      passed: ruling.verdict === 'passed',
      reason: ruling.error?.message ?? ruling.reason ?? null,
      forced: override === undefined ? null : { ...override, run: override.run ?? null },
    },
    startedAt: timestamp(course.startedAt),
    endedAt: timestamp(course.endedAt),
    looks: course.looks,
    timeline: course.timeline.map(stretchRecord),
  }
}

function regionRecord({ region, verdict, rule, decidedBy, steadySince, bearings }: RegionVerdict): Json {
  const since =
    steadySince === undefined || steadySince === Number.NEGATIVE_INFINITY ? undefined : steadySince
  return {
    region,
    verdict,
    rule,
    decidedBy: decidedBy === undefined ? null : (decidedBy.event.arn ?? decidedBy.event.service),
    steadySince: since === undefined ? null : timestamp(since),
    events: bearings.map(eventRecord),
  }
}

function eventRecord({ event, effect, rule, ignoredBy }: Bearing): Json {
  const { arn, service, typeCode, category, region, zone, status, start, end, isPublic, text } = event
  return {
    arn: arn ?? null,
    service,
    typeCode,
    category,
    region,
    zone: zone ?? null,
    status,
    start: timestamp(start),
    end: end === undefined ? null : timestamp(end),
    isPublic,
    text: text ?? null,
    effect,
    rule,
    ignoredBy: ignoredBy?.place ?? null,
  }
}

function stretchRecord({ from, to, looks, verdict, source, trouble, regions }: Stretch): Json {
  return {
    from: timestamp(from),
    to: timestamp(to),
    looks,
    verdict,
    source: source ?? null,
    trouble: trouble ?? null,
    regions: regions.map(({ region, verdict, rule }) => ({ region, verdict, rule })),
  }
}

function timestamp(at: number): string {
  return new Date(at).toISOString()
}
