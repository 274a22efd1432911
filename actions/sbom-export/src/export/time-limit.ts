/** Waits that end with a last look: what did not come in time is told as it is then. */
import type { Clock } from '@aws-delivery-actions/aws'

/** A clock whose sleeps end at the time limit. */
export function sleepingUntil(end: number, clock: Clock): Clock {
  return {
    now: () => clock.now(),
    sleep: (ms, signal) => clock.sleep(Math.max(0, Math.min(ms, end - clock.now())), signal),
  }
}
