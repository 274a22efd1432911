/**
 * A clock for tests that stands still while anything happens and jumps to the next wake-up when all sleep. That a
 * request is under way is learnt from Node's own diagnostics, so that neither client nor server has to tell.
 */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { ClientRequest } from 'node:http'
import type { Clock } from '@aws-delivery-actions/aws'

export type VirtualClock = Clock & {
  /** Calls back when the time has come, without making time pass: only sleepers do. */
  at(time: number, callback: () => void): void
  /** Counts as asleep what waits inside a request, such as a slow answer. */
  asleep<T>(work: () => Promise<T>): Promise<T>
  /** Ends the watching of requests. Sleepers sleep on. */
  release(): void
}

export function isVirtual(clock: Clock): clock is VirtualClock {
  return 'asleep' in clock
}

/** @param start Milliseconds since 1970. */
export function virtualClock(start: number = Date.UTC(2026, 0, 1)): VirtualClock {
  const alarms: Alarm[] = []
  let time = start
  let order = 0
  let busy = 0
  let moves = 0
  let watching = false

  const onRequest = (message: unknown) => {
    const { request } = message as { request: ClientRequest }
    busy++
    moves++
    request.once('close', () => {
      busy--
      moves++
      watch()
    })
  }
  const onFetch = () => {
    busy++
    moves++
  }
  const onFetched = () => {
    busy--
    moves++
    watch()
  }
  const channels: readonly (readonly [string, (message: unknown) => void])[] = [
    ['http.client.request.start', onRequest],
    ['undici:request:create', onFetch],
    ['undici:request:trailers', onFetched],
    ['undici:request:error', onFetched],
  ]
  for (const [channel, listener] of channels) subscribe(channel, listener)

  function add(at: number, wakes: boolean, callback: () => void): Alarm {
    const alarm = { at, order: order++, wakes, callback }
    alarms.push(alarm)
    moves++
    watch()
    return alarm
  }

  function remove(alarm: Alarm): void {
    const at = alarms.indexOf(alarm)
    if (at >= 0) alarms.splice(at, 1)
  }

  /** Looks on while the event loop turns; when it has been quiet for some turns, the next alarm rings. */
  function watch(): void {
    if (watching) return
    watching = true
    let seen = moves
    let quiet = 0
    const look = () => {
      if (!alarms.some(({ wakes }) => wakes)) {
        watching = false
        return
      }
      const still = seen === moves && busy === 0 && !systemIsBusy()
      seen = moves
      quiet = still ? quiet + 1 : 0
      if (quiet >= quietTurns) {
        ring()
        quiet = 0
      }
      setImmediate(look)
    }
    setImmediate(look)
  }

  function ring(): void {
    const [next] = alarms.toSorted((a, b) => a.at - b.at || a.order - b.order)
    if (next === undefined) return
    remove(next)
    time = Math.max(time, next.at)
    moves++
    next.callback()
  }

  return {
    now: () => time,
    sleep(ms, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const onAbort = () => {
          remove(alarm)
          reject(signal?.reason)
        }
        const alarm = add(time + Math.max(0, ms), true, () => {
          signal?.removeEventListener('abort', onAbort)
          resolve()
        })
        signal?.addEventListener('abort', onAbort, { once: true })
      })
    },
    at(when, callback) {
      add(when, false, callback)
    },
    async asleep(work) {
      busy--
      moves++
      watch()
      try {
        return await work()
      } finally {
        busy++
        moves++
      }
    },
    release() {
      for (const [channel, listener] of channels) unsubscribe(channel, listener)
    },
  }
}

type Alarm = {
  readonly at: number
  readonly order: number
  /** Whether time may pass for its sake. */
  readonly wakes: boolean
  readonly callback: () => void
}

const quietTurns = 6

/** Files being read, names being looked up, connections being made: what was asked for is still to come. */
function systemIsBusy(): boolean {
  return process.getActiveResourcesInfo().some((name) => /^(FSReq|GetAddrInfo|TCPConnect)/.test(name))
}
