/** How long something may last, and by which input. Waits end with a last look: what did not come is told as it is then. */
import type { Clock } from '@aws-delivery-actions/aws'
import { durationInWords } from '@aws-delivery-actions/report'

export type TimeLimit = {
  /** The clock's time. */
  readonly at: number
  /** Milliseconds, as the input has it. */
  readonly duration: number
  readonly input: 'scan-timeout' | 'queue-timeout' | 'timeout'
}

/** From now on. */
export function limitBy(input: TimeLimit['input'], duration: number, clock: Clock): TimeLimit {
  return { at: clock.now() + duration, duration, input }
}

/** Which of two ends a wait. */
export function earlier(one: TimeLimit, other: TimeLimit): TimeLimit {
  return other.at < one.at ? other : one
}

/** `30m`, `the 2h of the whole export` */
export function limitInWords({ duration, input }: TimeLimit): string {
  const words = durationInWords(duration)
  return input === 'timeout' ? `the ${words} of the whole export` : words
}

/** A clock whose sleeps end at the time limit. */
export function sleepingUntil(end: number, clock: Clock): Clock {
  return {
    now: () => clock.now(),
    sleep: (ms, signal) => clock.sleep(Math.max(0, Math.min(ms, end - clock.now())), signal),
  }
}
