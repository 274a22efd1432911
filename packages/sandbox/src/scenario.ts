/**
 * What a sandbox plays, as data: a JSON file of this shape, or the same as an object. Durations are milliseconds or
 * texts such as `500ms`, `2s`, `10m`, `3h`, `14d`.
 */

import type { CallerScript, KeyScripts } from './account/script.js'
import type { InspectorScript } from './inspector2/script.js'
import type { RegistryScripts } from './registry/script.js'
import type { BucketScript } from './s3/script.js'

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

export type StepFunctionsScript = {
  readonly stateMachines: readonly StateMachineScript[]
  /** Executions that exist when the sandbox starts. */
  readonly executions?: readonly ExecutionScript[]
  /** What executions of state machines play that are created later. */
  readonly created?: readonly RunScript[]
  /** What follows the answer to a task, by its token, which stands in the parameters of its `TaskScheduled`. */
  readonly callbacks?: Readonly<Record<string, CallbackScript>>
  /** What TestState answers, by the name of the state, in the order of the calls; the last repeats. */
  readonly testedStates?: Readonly<Record<string, readonly TestedStateScript[]>>
  readonly lag?: LagScript
  /** What ValidateStateMachineDefinition answers: the first that fits, else whether the definition is JSON. */
  readonly validations?: readonly ValidationScript[]
}

export type ValidationScript = {
  /** A piece of text that the definition holds. */
  readonly whenDefinitionHolds?: string
  readonly whenType?: 'STANDARD' | 'EXPRESS'
  /** Only this many calls, then the next is taken. */
  readonly times?: number
  readonly diagnostics: readonly DiagnosticScript[]
}

export type DiagnosticScript = {
  readonly severity: 'ERROR' | 'WARNING'
  readonly code: string
  readonly message: string
  /** As the service writes it: `/States/Inspect/Next`. */
  readonly location?: string
}

/** Without one the execution ends as the task does. */
export type CallbackScript = {
  readonly success?: string | TimelineScript
  readonly failure?: string | TimelineScript
}

/** An answer of TestState. */
export type TestedStateScript = {
  /** Default SUCCEEDED. */
  readonly status?: 'SUCCEEDED' | 'FAILED' | 'RETRIABLE' | 'CAUGHT_ERROR'
  readonly output?: unknown
  readonly error?: string
  readonly cause?: string
  readonly nextState?: string
  readonly delay?: Duration
}

/** Eventual consistency: how much older than now an answer is. */
export type LagScript = {
  readonly describe?: Duration
  readonly history?: Duration
  /** How long after its end an execution is described without output, error, cause and stopDate. */
  readonly fields?: Duration
}

export type StateMachineScript = {
  readonly name: string
  /** Default STANDARD. */
  readonly type?: 'STANDARD' | 'EXPRESS'
  readonly definition?: object
  /** A file that holds the definition, or a recorded history beside it; relative to the scenario file. */
  readonly definitionFile?: string
  readonly status?: 'ACTIVE' | 'DELETING'
  readonly versions?: readonly string[]
  /** Alias → version. */
  readonly aliases?: Readonly<Record<string, string>>
  /** Log group of an Express state machine. */
  readonly logGroup?: string
  /** What becomes of executions: the first that fits. Without one they run for ever. */
  readonly runs?: readonly RunScript[]
}

export type RunScript = {
  /** The input must hold these members with these values. */
  readonly whenInput?: Readonly<Record<string, unknown>>
  /** Only this many executions, then the next run is taken. */
  readonly times?: number
  /** A name in `timelines`, or one written in place. */
  readonly timeline: string | TimelineScript
  /** What follows each redrive; the last repeats. Without one a redrive succeeds at once. */
  readonly redrives?: readonly (string | TimelineScript)[]
  readonly notRedrivable?: string
}

export type ExecutionScript = {
  readonly stateMachine: string
  readonly name: string
  readonly input?: unknown
  /** How long before the sandbox. Default 0. */
  readonly startedAgo?: Duration
  readonly run?: RunScript
}

export type TimelineScript = {
  readonly events?: readonly EventScript[]
  /** A recorded history instead: a file with `{history: {events}}` or `{events}`. */
  readonly recorded?: string
  /** For a recorded history: the time between two events instead of the recorded one. */
  readonly every?: Duration
  readonly mapRuns?: readonly MapRunScript[]
}

export type EventScript = {
  /** Since the start, or since the redrive. Default: that of the event before. */
  readonly at?: Duration
  readonly type: string
  /** Place in this timeline, from 1, of the event that led to this one. Default: the one before. */
  readonly previous?: number
  /** Shorthand for `details.name` of events about a state. */
  readonly state?: string
  /** What stands under the event's own `…EventDetails`. */
  readonly details?: Readonly<Record<string, unknown>>
}

export type MapRunScript = {
  /** The label of the Map state. */
  readonly label: string
  readonly at?: Duration
  readonly maxConcurrency?: number
  readonly toleratedFailurePercentage?: number
  readonly toleratedFailureCount?: number
  /** The state of the run from each moment on; counts that are left out are 0. */
  readonly progress: readonly MapRunProgress[]
  readonly children?: readonly ChildScript[]
}

export type MapRunProgress = {
  readonly at?: Duration
  readonly status?: 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'ABORTED'
  readonly items?: Readonly<Record<string, number>>
  readonly executions?: Readonly<Record<string, number>>
}

export type ChildScript = {
  readonly name: string
  readonly at?: Duration
  readonly input?: unknown
  readonly itemCount?: number
  readonly timeline: string | TimelineScript
}

export type HealthScript = {
  /** Default true. Without a support plan the API refuses every call. */
  readonly supportPlan?: boolean
  readonly events?: readonly HealthEventScript[]
  /** What the public feeds answer instead of the public events. */
  readonly feeds?: { readonly events?: FeedScript; readonly currentEvents?: FeedScript }
}

/** Times are since the start of the sandbox and may be negative. */
export type HealthEventScript = {
  /** `EC2` */
  readonly service: string
  /** A Region or `global`. Default: the scenario's. */
  readonly region?: string
  readonly arn?: string
  /** Default `AWS_<SERVICE>_OPERATIONAL_ISSUE`. */
  readonly typeCode?: string
  /** Default `issue`. */
  readonly category?: string
  /** Default `PUBLIC`. */
  readonly scope?: 'PUBLIC' | 'ACCOUNT_SPECIFIC' | 'NONE'
  readonly zone?: string
  /** When it begins, and is known from. Default 0. */
  readonly from?: Duration
  /** Its end time, known and closed from then on. Without one it stays open. */
  readonly until?: Duration
  /** Its further course, where that is not all: each state holds from its time on. */
  readonly states?: readonly HealthStateScript[]
  readonly entities?: readonly HealthEntityScript[]
  /** In an organization: the accounts that an account-specific event affects. Default: the scenario's own. */
  readonly accounts?: readonly string[]
  readonly text?: string
  /** Further services that it affects: `ec2`. Told by the feed of current events only. */
  readonly impacted?: readonly string[]
}

export type HealthStateScript = {
  readonly at: Duration
  /** `gone` is no longer told of at all. */
  readonly status: 'open' | 'closed' | 'upcoming' | 'gone'
  /** The end time that is told; `null` for none. Default: `at` for closed, else none. */
  readonly end?: Duration | null
}

export type HealthEntityScript = {
  readonly value: string
  /** Its status from each time on; a text holds from the beginning. Default IMPAIRED. */
  readonly status?: string | readonly { readonly at: Duration; readonly status: string }[]
  readonly account?: string
  /** When its status was last told; null for not at all. Default: when that of the event was. */
  readonly updated?: Duration | null
}

/** A document as it stands. */
export type FeedScript = {
  /** JSON, or with `raw` the text itself. */
  readonly body?: unknown
  readonly raw?: string
  /** Default `utf-16be` with its mark. */
  readonly encoding?: 'utf-16be' | 'utf-16le' | 'utf-8'
  /** Default true. */
  readonly mark?: boolean
  /** Default 200. */
  readonly status?: number
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
