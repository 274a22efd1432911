/**
 * How often the service may be asked. The first seconds are free, so that a short run is quick; then calls keep a
 * distance, which grows when the service says that it is asked too often and shrinks again when it answers.
 */
import type { Clock } from './clock.js'

export type PaceSettings = {
  /** Milliseconds after the first call in which calls keep no distance. */
  readonly freeFor?: number
  /** Calls a second after that. */
  readonly perSecond?: number
}

export type Pace = {
  /** Waits for this call's turn. */
  turn(signal?: AbortSignal): Promise<void>
  throttled(): void
  answered(): void
}

const defaults = { freeFor: 5_000, perSecond: 1 }
const slowest = 8

export function paceOf(settings: PaceSettings, clock: Clock): Pace {
  const { freeFor, perSecond } = { ...defaults, ...settings }
  let freeUntil: number | undefined
  let next = 0
  let slowness = 1

  return {
    async turn(signal) {
      const now = clock.now()
      freeUntil ??= now + freeFor
      const free = now < freeUntil && slowness === 1
      const at = free ? now : Math.max(now, next)
      next = at + (1000 / perSecond) * slowness
      if (at > now) await clock.sleep(at - now, signal)
      signal?.throwIfAborted()
    },
    throttled() {
      slowness = Math.min(slowness * 2, slowest)
    },
    answered() {
      slowness = Math.max(slowness / 1.25, 1)
    },
  }
}
