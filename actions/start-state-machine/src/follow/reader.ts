/**
 * Reads the history of an execution while it grows, each event once, at the cost of the new ones: a short page from
 * the newest event backwards, and only if that does not reach what is known, exactly the rest.
 */
import { isCode, isKmsDenied } from '@aws-delivery-actions/aws'
import { appearsWithin } from '../description.js'
import { eventFrom, type HistoryEvent } from '../history/event.js'
import type { LiveEdge } from '../live-edge.js'

export type HistoryReader = {
  /** What is new, by id and without gaps. */
  read(): Promise<readonly HistoryEvent[]>
}

export type Reading = {
  readonly arn: string
  readonly region: string
  /** Asked for with each call, for it may be put off. */
  readonly deadline?: number | undefined
  /** Milliseconds that trouble may last. */
  readonly patience?: number | undefined
  /** Just started: it may not be known everywhere. */
  readonly isNew?: boolean | undefined
  /** The events are to be written out again, so all that came of them is kept. */
  readonly isKept?: boolean | undefined
}

/** Of the first page. What it reads again is bounded: so many events in all, and a twentieth of the history. */
const firstPage = { most: 20, free: 1_000, share: 0.05 }
const longestPage = 1_000
/** In the place of what came, of which a long history holds much. */
const nothing = {}
/** Reads in which a missing event may turn up before the ones after it are told without it. */
const mostWaits = 5

export function historyReader(reading: Reading, edge: LiveEdge): HistoryReader {
  const { arn, region, patience, isNew, isKept = false } = reading
  const { aws, host } = edge
  const mayAppear = appearsWithin(isNew ? 'start' : 'request', aws.clock)
  /** Read, but after a gap. */
  const waiting = new Map<number, HistoryEvent>()
  let known = 0
  let readAgain = 0
  let waits = 0
  let payload = true
  /** Pages of one list may differ in size; where they may not, whole pages are read. */
  let takesAnySize = true

  async function page(maxResults: number, nextToken: string | undefined) {
    const request = {
      executionArn: arn,
      reverseOrder: true,
      maxResults,
      ...(payload ? {} : { includeExecutionData: false }),
      ...(nextToken === undefined ? {} : { nextToken }),
    }
    const options = {
      region,
      deadline: reading.deadline,
      signal: host.cancellation.signal,
      ...(patience === undefined ? {} : { patience }),
      alsoRetry: (error: unknown) => known === 0 && mayAppear(error),
    }
    const answer = await aws.call('sfn', 'GetExecutionHistory', request, options)
    const events = (answer.events ?? []).map((event, index) => {
      const read = eventFrom(event, `${arn}: event ${index}`)
      return isKept ? read : { ...read, raw: nothing }
    })
    for (const event of events) {
      if (event.id <= known || waiting.has(event.id)) readAgain++
      else waiting.set(event.id, event)
    }
    return { lowest: events.at(-1)?.id, nextToken: answer.nextToken }
  }

  /** A short page, then exactly the rest: as many events as there are new ones. */
  async function backToKnown(): Promise<void> {
    let { lowest, nextToken } = await page(firstPageSize(known, readAgain), undefined)
    while (nextToken !== undefined && lowest !== undefined && lowest > known + 1) {
      if (!takesAnySize) return await backInWholePages()
      const next = await page(Math.min(longestPage, lowest - known - 1), nextToken)
      lowest = next.lowest
      nextToken = next.nextToken
    }
  }

  /** Without regard to cost. */
  async function backInWholePages(): Promise<void> {
    let { lowest, nextToken } = await page(longestPage, undefined)
    while (nextToken !== undefined && lowest !== undefined && lowest > known + 1) {
      const next = await page(longestPage, nextToken)
      lowest = next.lowest
      nextToken = next.nextToken
    }
  }

  async function look(): Promise<void> {
    try {
      await backToKnown()
    } catch (error) {
      if (takesAnySize && isCode(error, 'InvalidToken', 'ValidationException')) {
        takesAnySize = false
        return await backInWholePages()
      }
      if (!payload || !isKmsDenied(error)) throw error
      host.log.warn(
        'The key of the execution may not be used (kms:Decrypt): its history is read without payloads',
      )
      payload = false
      await backToKnown()
    }
  }

  function take(): HistoryEvent[] {
    const taken: HistoryEvent[] = []
    for (const id of [...waiting.keys()].sort((a, b) => a - b)) {
      if (id !== known + 1 && waits < mostWaits) break
      const event = waiting.get(id)
      waiting.delete(id)
      known = id
      if (event !== undefined) taken.push(event)
    }
    return taken
  }

  return {
    async read() {
      await look()
      const taken = take()
      if (waiting.size === 0) {
        waits = 0
        return taken
      }
      // Something is missing in between: once more.
      await backInWholePages()
      taken.push(...take())
      waits = waiting.size === 0 ? 0 : waits + 1
      return taken
    },
  }
}

function firstPageSize(known: number, readAgain: number): number {
  const left = firstPage.free + known * firstPage.share - readAgain
  return Math.max(1, Math.min(firstPage.most, Math.floor(left / 50)))
}
