/** Waiting without a service: what waits for AWS goes by the clock of that. */
import { setTimeout as sleep } from 'node:timers/promises'

/** @throws The signal's reason. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  await sleep(ms, undefined, signal && { signal }).catch((error: unknown) => {
    signal?.throwIfAborted()
    throw error
  })
}
