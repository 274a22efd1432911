/** AWS Health as data: its API and its public feeds. */
import type { Duration } from '../scenario.js'

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
