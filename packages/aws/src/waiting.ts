/**
 * The one place that knows how to wait: how long until the next look, how long until the next attempt, and when
 * to give up. All of it on the clock that is given. The distance that calls keep is in `pace.ts`.
 */
import { messageOf, TimedOut } from '@aws-delivery-actions/host'
import type { Clock } from './clock.js'

/** How looks follow each other. Times are milliseconds. */
export type Rhythm = {
  /** After news, and at the start. */
  readonly shortest?: number
  /** What the interval grows to while nothing happens. */
  readonly longest?: number
  readonly growth?: number
  /** How far an interval may be off, as a share of it. 0 for an interval that was promised. */
  readonly jitter?: number
  /** While the wait is younger than this, no interval is longer than `eagerLongest`. */
  readonly eagerFor?: number
  readonly eagerLongest?: number
  /** Looks that may be made beyond one per `longest`: the budget of a wait is `spare + its length / longest`. */
  readonly spare?: number
}

/** What a look found. `news` makes the next look soon, `idle` later. */
export type Look<T> =
  | { readonly kind: 'news' }
  | { readonly kind: 'idle' }
  | { readonly kind: 'done'; readonly value: T }

export type Setting = {
  readonly clock: Clock
  /** From 0 to below 1. */
  readonly random: () => number
  readonly signal?: AbortSignal | undefined
  /** The clock's time after which nothing is tried any more. */
  readonly deadline?: number | undefined
}

export type Trouble = 'throttled' | 'transient' | 'lasting'

export type Persistence = Setting & {
  readonly troubleOf: (error: unknown) => Trouble
  /** Attempts in all; 1 for what must not be sent twice. */
  readonly attempts?: number | undefined
  /** Milliseconds from the first failure until it is believed. */
  readonly patience: (error: unknown) => number
  /** Milliseconds that the service itself asks to wait. */
  readonly leastDelay?: ((error: unknown) => number | undefined) | undefined
  readonly onRetry?: ((retry: Retry) => void) | undefined
}

export type Retry = { readonly attempt: number; readonly delay: number; readonly error: unknown }

const rhythmDefaults = {
  shortest: 1_000,
  longest: 15_000,
  growth: 1.5,
  jitter: 0.25,
  eagerFor: 60_000,
  eagerLongest: 2_000,
  spare: 26,
} satisfies Rhythm

/** Full jitter below these. Throttling is answered with more patience than a dropped connection. */
const backoffs = {
  throttled: { first: 1_000, longest: 20_000 },
  transient: { first: 200, longest: 10_000 },
}

/**
 * Looks until it is done.
 * @throws {TimedOut} at the deadline; the signal's reason when aborted; what `look` throws.
 */
export async function until<T>(look: () => Promise<Look<T>>, rhythm: Rhythm, setting: Setting): Promise<T> {
  const beat = beatOf(rhythm, setting)
  for (;;) {
    setting.signal?.throwIfAborted()
    const found = await look()
    if (found.kind === 'done') return found.value
    await sleepWithin(beat.next(found.kind === 'news'), setting)
  }
}

/**
 * Tries until it works, the trouble is lasting, or patience ends.
 * @throws {TimedOut} at the deadline, with the last error as its cause; else the last error as it is.
 */
export async function persist<T>(work: () => Promise<T>, persistence: Persistence): Promise<T> {
  const { clock, signal, attempts = Number.POSITIVE_INFINITY } = persistence
  let failingSince: number | undefined
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted()
    try {
      return await work()
    } catch (error) {
      // Judged before the signal counts: the caller may learn from it that an effect is in doubt.
      const trouble = persistence.troubleOf(error)
      signal?.throwIfAborted()
      failingSince ??= clock.now()
      if (trouble === 'lasting' || attempt >= attempts) throw error
      const least = persistence.leastDelay?.(error) ?? 0
      const delay = Math.max(least, delayAfter(trouble, attempt, persistence.random))
      if (clock.now() + delay - failingSince > persistence.patience(error)) throw error
      persistence.onRetry?.({ attempt, delay, error })
      await sleepWithin(delay, persistence, error)
    }
  }
}

/** @throws {TimedOut} when the deadline comes first, after having slept until then. */
async function sleepWithin(ms: number, { clock, signal, deadline }: Setting, cause?: unknown): Promise<void> {
  const left = deadline === undefined ? Number.POSITIVE_INFINITY : deadline - clock.now()
  if (left > ms) return await clock.sleep(ms, signal)
  if (left > 0) await clock.sleep(left, signal)
  const last = cause === undefined ? '' : `; the last attempt: ${messageOf(cause)}`
  throw new TimedOut(`The time limit has passed${last}`, { cause })
}

function delayAfter(trouble: 'throttled' | 'transient', attempt: number, random: () => number): number {
  const { first, longest } = backoffs[trouble]
  return random() * Math.min(longest, first * 2 ** Math.min(attempt, 20))
}

/**
 * The intervals of one wait. Jitter goes up and down alike: looks of many jobs spread, and their number stays the
 * one that was budgeted. What is left of the budget sets a floor, so that it is never overdrawn and looks get
 * rarer little by little: with `left` looks in hand and none yet due, `longest / (1 + left)` keeps `left` above 0.
 */
function beatOf(rhythm: Rhythm, { clock, random }: Setting): { next(news: boolean): number } {
  const { shortest, longest, growth, jitter, eagerFor, eagerLongest, spare } = {
    ...rhythmDefaults,
    ...rhythm,
  }
  const start = clock.now()
  let interval = shortest
  let looks = 0

  return {
    next(news) {
      looks++
      const age = clock.now() - start
      const ceiling = age < eagerFor ? Math.min(eagerLongest, longest) : longest
      const wanted = Math.min(news ? shortest : interval, ceiling)
      interval = wanted * growth
      const left = Math.max(0, spare + age / longest - looks)
      return Math.max(wanted * (1 + jitter * (2 * random() - 1)), longest / (1 + left))
    },
  }
}
