/** A wait, as people see it: on a terminal a line that is replaced, elsewhere one now and then, so that it does not look dead. */
import { durationInWords } from '@aws-delivery-actions/report'
import type { LiveEdge } from '../live-edge.js'

export type WaitLog = {
  /** What it waits for, without a full stop. */
  tell(what: string): void
  end(): void
}

/** Milliseconds between two lines that stay. */
const toldEvery = 300_000

export function logWait({ aws: { clock }, host: { log } }: LiveEdge): WaitLog {
  const start = clock.now()
  let toldAt = start
  return {
    tell(what) {
      const now = clock.now()
      const line = `${what} (${durationInWords(now - start)})`
      log.live(line)
      if (now - toldAt < toldEvery) return
      toldAt = now
      log.info(line, 'dim')
    },
    end: () => log.live(''),
  }
}
