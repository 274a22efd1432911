import { setTimeout as sleep } from 'node:timers/promises'

/** What is found within a few seconds. @throws {Error} when it is not. */
export async function until<Found>(find: () => Promise<Found | undefined>): Promise<Found> {
  for (const end = Date.now() + 20_000; Date.now() < end; await sleep(200)) {
    const found = await find()
    if (found !== undefined) return found
  }
  throw new Error('it did not come about')
}
