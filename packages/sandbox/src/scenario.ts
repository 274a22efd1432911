/**
 * What a sandbox plays, as data: a JSON file of this shape, or the same as an object. Durations are milliseconds or
 * texts such as `500ms`, `2s`, `10m`, `3h`, `14d`.
 */

import type { CallerScript, KeyScripts } from './account/script.js'
import type { HealthScript } from './health/script.js'
import type { InspectorScript } from './inspector2/script.js'
import type { RegistryScripts } from './registry/script.js'
import type { BucketScript } from './s3/script.js'
import type { StepFunctionsScript, TimelineScript } from './step-functions/script.js'

export type Duration = number | string

export type Scenario = {
  /** Default `123456789012`. */
  readonly account?: string
  /** Default `eu-west-1`. */
  readonly region?: string
  /** Default `aws`. */
  readonly partition?: string
  readonly stepFunctions?: StepFunctionsScript
  readonly health?: HealthScript
  readonly timelines?: Readonly<Record<string, TimelineScript>>
  readonly registries?: RegistryScripts
  /** Objects in S3: `bucket/key` → text. */
  readonly objects?: Readonly<Record<string, string>>
  /** Buckets by name; one that holds `objects` need not be told. */
  readonly buckets?: Readonly<Record<string, BucketScript>>
  readonly inspector?: InspectorScript
  /** Keys of KMS. Without any, every ARN is taken for one. */
  readonly keys?: KeyScripts
  readonly caller?: CallerScript
  /** The first that matches a call is applied. */
  readonly faults?: readonly FaultScript[]
}

export type FaultKind =
  | 'throttle'
  | 'server-error'
  | 'drop-before'
  | 'drop-after'
  | 'refuse'
  | 'slow'
  | 'slow-after'
  | 'access-denied'
  | 'kms-denied'
  | 'expired-token'
  | 'null-code'
  | 'error'
  | LieKind

/** A registry's answer that is not true: the fault of a registry alone. */
export type LieKind =
  | 'wrong-digest'
  | 'no-digest'
  | 'wrong-length'
  | 'wrong-type'
  | 'wrong-body'
  | 'truncated'
  | 'slow-body'

export type FaultScript = {
  readonly kind: FaultKind
  /** Default: every operation. `refuse` knows no operation. */
  readonly operation?: string | readonly string[]
  /** Of the calls that match: from the first number to the second, from 1. */
  readonly calls?: readonly [number, number]
  /** Of the calls that match: each second, each third. */
  readonly every?: number
  /** Of the calls that match: this share, by chance. */
  readonly share?: number
  /** Since the start of the sandbox. */
  readonly from?: Duration
  readonly until?: Duration
  /** Only requests that hold these members with these values. */
  readonly where?: Readonly<Record<string, unknown>>
  /** Only calls that are signed with this access key. */
  readonly accessKey?: string
  /** For `slow`, `slow-after` and `slow-body`. */
  readonly delay?: Duration
  /** What a throttled client is told in the header of that name. */
  readonly retryAfter?: string
  /** For `error`. */
  readonly code?: string
  readonly message?: string
  /** For `error` and `server-error`. */
  readonly status?: number
}

/** @throws {TypeError} for a text that is no duration. */
export function milliseconds(duration: Duration): number {
  if (typeof duration === 'number') return duration
  const [, number, unit] = /^(-?\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(duration) ?? []
  if (number === undefined || unit === undefined) throw new TypeError(`No duration: ${duration}`)
  return Number(number) * (unitLengths[unit] ?? Number.NaN)
}

const unitLengths: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
}
