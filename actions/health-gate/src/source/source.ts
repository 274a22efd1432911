/** Where events are read, chosen in one place. */
import {
  hasNoCredentials,
  isCode,
  isThrottling,
  isTransient,
  isUnauthenticated,
} from '@aws-delivery-actions/aws'
import { ActionError, messageOf, ServiceFailure, UserError } from '@aws-delivery-actions/host'
import type { Reading, ToldBefore } from '../event.js'
import type { Inputs } from '../inputs.js'
import type { LiveEdge } from '../live-edge.js'
import type { Question } from '../question.js'
import { type Api, apiSource } from './api.js'
import { defaultFeedUrl, feedSource, feedUrl } from './feed.js'
import { withShare } from './share.js'

export type Source = {
  /** @throws {UserError} for what the user can mend, {ServiceFailure} for what failed. */
  read(moment: Moment): Promise<Reading>
  /** What was asked for so far: `14 calls (DescribeEvents 14)`; nothing where nothing was. */
  calls(): readonly string[]
}

export type Moment = {
  /** The clock's time of the look. */
  readonly now: number
  /** The clock's time at which it must be over. */
  readonly end: number
  /** Ends the look with its reason: a signal of the system, or the time limit. */
  readonly signal: AbortSignal
  /** Milliseconds from the first failure until it is believed. */
  readonly patience: number
  /** Hears what was told before a failure, which no other answer of the look makes untold. */
  readonly onTold: (told: ToldBefore) => void
}

/**
 * The network, the service itself, or too many calls: what `on-error` is about, and what another source may mend.
 * Credentials that cannot be had are none of these, whatever kept them from coming.
 */
export function isOutage(error: unknown): boolean {
  return !isUnauthenticated(error) && (isTransient(error) || isThrottling(error))
}

/** @throws {UserError} */
export function chooseSource(inputs: Inputs, question: Question, edge: LiveEdge): Source {
  const { source, 'public-feed-url': url } = inputs
  // The page of AWS speaks of one partition, however its URL is written.
  const hasFeed = question.partition === 'aws' || feedUrl(url).hostname !== new URL(defaultFeedUrl).hostname
  if (source === 'public' && !hasFeed) {
    throw new UserError(`the public feed tells nothing of the partition ${question.partition}`, {
      where: 'source',
      mend: 'use source=api, or name a feed of the partition in public-feed-url',
    })
  }
  if (source === 'public') return feedSource(url, question, edge)
  const api = apiSource(question, edge)
  if (source === 'api' || !hasFeed) return alone(api)
  return falling(api, feedSource(url, question, edge), edge)
}

function alone(api: Api): Source {
  return {
    ...api,
    async read(moment) {
      await api.identify(moment)
      return await withoutPlan(api.read(moment))
    },
  }
}

/** The API while it answers; the feed where it cannot. What the user has to mend is never covered up by a feed. */
function falling(api: Api, feed: Source, { aws: { clock }, host }: LiveEdge): Source {
  let hasPlan = true

  /** The outage of the API stays the trouble: what is the matter with the feed as well does not make it another one. */
  async function during(outage: unknown, moment: Moment): Promise<Reading> {
    try {
      return await feed.read(moment)
    } catch (error) {
      moment.signal.throwIfAborted()
      host.log.info(`The public feed gives no answer either: ${messageOf(error)}`, 'doubtful')
      throw outage
    }
  }

  async function insteadOfApi(failure: unknown, moment: Moment): Promise<Reading> {
    if (hasNoCredentials(failure)) throw withHint(failure)
    moment.signal.throwIfAborted()
    if (isOutage(failure)) {
      const why = messageOf(failure)
      host.log.info(`AWS Health gives no answer, the public feed is read: ${why}`, 'doubtful')
      return await during(failure, moment)
    }
    if (!isCode(failure, needsPlan)) throw failure
    hasPlan = false
    host.log.warn(
      'The account has no support plan that includes the AWS Health API: the public feed is read, which knows no events of the account',
    )
    return await feed.read(moment)
  }

  return {
    async read(moment) {
      if (!hasPlan) return await feed.read(moment)
      try {
        await api.identify(moment)
        // What the API leaves is the feed's.
        return await withShare(2, moment, clock, (share) => api.read(share))
      } catch (error) {
        return await insteadOfApi(error, moment)
      }
    },
    calls: () => [...api.calls(), ...feed.calls()],
  }
}

/** Whoever has no credentials may not need them. */
function withHint(error: unknown): unknown {
  if (!(error instanceof ActionError)) return error
  const Kind = error instanceof UserError ? UserError : ServiceFailure
  const { message, where, mend } = error
  const hint = 'source=public needs no credentials'
  return new Kind(message, { where, mend: mend === undefined ? hint : `${mend}; ${hint}`, cause: error })
}

const needsPlan = 'SubscriptionRequiredException'

async function withoutPlan(reading: Promise<Reading>): Promise<Reading> {
  try {
    return await reading
  } catch (error) {
    if (!isCode(error, needsPlan)) throw error
    throw new UserError('The account has no support plan that includes the AWS Health API', {
      expected: 'Business Support+ or higher',
      mend: 'use source=auto or source=public, which read the public feed',
      cause: error,
    })
  }
}
