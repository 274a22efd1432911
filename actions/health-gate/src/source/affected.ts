/** What an event of the account still affects. Asked only of events that would block, and done without where denied. */
import { isAccessDenied, isUnauthenticated } from '@aws-delivery-actions/aws'
import { messageOf } from '@aws-delivery-actions/host'
import { bearingOf } from '../bearing.js'
import type { Entity, HealthEvent } from '../event.js'
import type { LiveEdge } from '../live-edge.js'
import type { Question } from '../question.js'
import { timeOf } from './told-event.js'

/** Whether an event of one account would block as far as is known. */
export function wouldBlock(event: HealthEvent, question: Question, now: number): boolean {
  if (event.isPublic || event.arn === undefined) return false
  return question.regions.some((region) => bearingOf(event, region, question, now)?.effect === 'blocks')
}

/** A resource as the API tells it. */
export function entityFrom(told: {
  readonly statusCode?: string | undefined
  readonly lastUpdatedTime?: Date | undefined
}): Entity {
  return { status: told.statusCode ?? 'UNKNOWN', updated: timeOf(told.lastUpdatedTime) }
}

export type Optional<T> = (read: () => Promise<T>) => Promise<T | 'unreadable'>

/**
 * For calls that a verdict can do without, also where they hang until the time of the source is over. One that is not
 * allowed is made once in a run and told once.
 * @param consequence What is not known without it.
 */
export function optionally<T>(permission: string, consequence: string, { host }: LiveEdge): Optional<T> {
  let isAllowed = true
  return async (read) => {
    if (!isAllowed) return 'unreadable'
    try {
      return await read()
    } catch (error) {
      host.cancellation.signal.throwIfAborted()
      if (isUnauthenticated(error)) throw error
      if (isAccessDenied(error)) {
        isAllowed = false
        host.log.warn(`${permission} is not allowed, so ${consequence}`)
      } else host.log.info(`${permission} fails, so ${consequence}: ${messageOf(error)}`, 'doubtful')
      return 'unreadable'
    }
  }
}
