/**
 * The feeds behind the public status page, for accounts without a support plan and for the hour in which the API
 * itself is out of order: first the feed of recent events, then that of current ones.
 */
import { download, persist } from '@aws-delivery-actions/aws'
import { ServiceFailure } from '@aws-delivery-actions/host'
import type { Reading } from '../event.js'
import type { LiveEdge } from '../live-edge.js'
import type { Question } from '../question.js'
import { currentEvents } from './current-events.js'
import { decoded } from './decode.js'
import { publicEvents } from './public-events.js'
import { isOutage, type Moment, type Source } from './source.js'

export const defaultFeedUrl = 'https://health.aws.amazon.com/public'

type Feed = {
  readonly url: string
  readonly read: (document: unknown, now: number, question: Question) => Reading
}

const maxBytes = 32 * 1024 * 1024
const timeout = 20_000

export function feedSource(url: string, question: Question, edge: LiveEdge): Source {
  const feeds = feedsAt(url)
  return {
    async read(moment) {
      let failure: unknown
      for (const feed of feeds) {
        try {
          return feed.read(await documentAt(feed.url, moment, edge), moment.now, question)
        } catch (error) {
          edge.host.cancellation.signal.throwIfAborted()
          if (!isOutage(error) && !isMissing(error)) throw error
          failure = error
        }
      }
      throw failure
    },
  }
}

/** A URL that ends with the name of a feed stands for that one alone. */
function feedsAt(given: string): readonly Feed[] {
  const base = new URL(given)
  const path = base.pathname.replace(/\/+$/, '')
  const at = (pathname: string) => Object.assign(new URL(base), { pathname }).href
  if (/\/currentevents$/i.test(path)) return [{ url: at(path), read: currentEvents }]
  if (/\/events$/i.test(path)) return [{ url: at(path), read: publicEvents }]
  const folder = path === '' ? '/public' : path
  return [
    { url: at(`${folder}/events`), read: publicEvents },
    { url: at(`${folder}/currentevents`), read: currentEvents },
  ]
}

async function documentAt(
  url: string,
  { deadline, patience }: Moment,
  { aws, host }: LiveEdge,
): Promise<unknown> {
  const { signal } = host.cancellation
  const get = async () => {
    const { status, body } = await download(url, { environment: host.environment, signal, timeout, maxBytes })
    if (status !== 200) throw new FeedStatus(status)
    return body
  }
  try {
    const body = await persist(get, {
      clock: aws.clock,
      random: aws.random,
      signal,
      deadline,
      troubleOf: (error) => (isOutage(error) ? 'transient' : 'lasting'),
      patience: () => patience,
    })
    return decoded(body)
  } catch (error) {
    signal.throwIfAborted()
    if (!isOutage(error) && !(error instanceof FeedStatus)) throw error
    const told = error instanceof Error ? error.message : String(error)
    throw new ServiceFailure(`The public feed cannot be read: ${told}`, { where: url, cause: error })
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof ServiceFailure && error.cause instanceof FeedStatus && error.cause.status === 404
}

/** An answer without a document. Carries its status where errors of AWS do, so that it is judged alike. */
class FeedStatus extends Error {
  readonly status: number
  readonly $metadata: { readonly httpStatusCode: number }

  constructor(status: number) {
    super(`HTTP ${status}`)
    this.status = status
    this.$metadata = { httpStatusCode: status }
  }
}
