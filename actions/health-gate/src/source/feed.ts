/**
 * The feeds behind the public status page, for accounts without a support plan and for the hour in which the API
 * itself is out of order: first the feed of recent events, then that of current ones.
 */
import { download, persist } from '@aws-delivery-actions/aws'
import { ActionError, messageOf, ServiceFailure, UserError } from '@aws-delivery-actions/host'
import { incidentOf, type Reading } from '../event.js'
import type { LiveEdge } from '../live-edge.js'
import type { Question } from '../question.js'
import { currentEvents } from './current-events.js'
import { decoded } from './decode.js'
import { publicEvents } from './public-events.js'
import { withShare } from './share.js'
import { isOutage, type Moment, type Source } from './source.js'

export const defaultFeedUrl = 'https://health.aws.amazon.com/public'

type Feed = {
  readonly url: URL
  readonly read: (document: unknown, now: number, question: Question) => Reading
}

const maxBytes = 32 * 1024 * 1024
const timeout = 20_000

/** @throws {UserError} */
export function feedSource(given: string, question: Question, edge: LiveEdge): Source {
  const feeds = feedsAt(feedUrl(given))
  const { clock } = edge.aws
  let documents = 0

  async function readingOf({ url, read }: Feed, moment: Moment): Promise<Reading> {
    const document = await documentAt(url, moment, edge, () => documents++)
    return { ...read(document, moment.now, question), url: shown(url) }
  }

  return {
    async read(moment) {
      const readings: Reading[] = []
      const failures: unknown[] = []
      for (const [index, feed] of feeds.entries()) {
        try {
          const feedsLeft = feeds.length - index
          const reading = await withShare(feedsLeft, moment, clock, (share) => readingOf(feed, share))
          readings.push(reading)
          if (reading.gaps.length === 0) break
        } catch (error) {
          edge.host.cancellation.signal.throwIfAborted()
          failures.push(error)
          if (moment.signal.aborted) break
        }
      }
      // What one feed told stands, also when the other one hangs until the look is over.
      const [first, ...others] = readings
      if (first !== undefined) return others.reduce(joined, first)
      moment.signal.throwIfAborted()
      throw failures.find(isOutage) ?? failures[0]
    },
    calls: () =>
      documents === 0
        ? []
        : [`${documents} ${documents === 1 ? 'document' : 'documents'} of the public feeds`],
  }
}

/** @throws {UserError} */
export function feedUrl(given: string): URL {
  if (URL.canParse(given)) return new URL(given)
  throw new UserError(`${JSON.stringify(given)} is no URL`, {
    where: 'public-feed-url',
    expected: `a URL such as ${defaultFeedUrl}`,
  })
}

/**
 * The second feed stands in for a first that tells no events at all. To one of which only a part is understood it adds
 * what burns, and cannot make up for the rest.
 */
function joined(first: Reading, second: Reading): Reading {
  if (second.isBlank) return first
  if (first.isBlank) return second
  const known = new Set(first.events.map(incidentOf))
  const added = second.events.filter((event) => !known.has(incidentOf(event)))
  return { ...first, events: [...first.events, ...added] }
}

/** A URL that ends with the name of a feed stands for that one alone. */
function feedsAt(base: URL): readonly Feed[] {
  const path = base.pathname.replace(/\/+$/, '')
  const at = (pathname: string) => Object.assign(new URL(base), { pathname })
  if (/\/currentevents$/i.test(path)) return [{ url: at(path), read: currentEvents }]
  if (/\/events$/i.test(path)) return [{ url: at(path), read: publicEvents }]
  const folder = path === '' ? '/public' : path
  return [
    { url: at(`${folder}/events`), read: publicEvents },
    { url: at(`${folder}/currentevents`), read: currentEvents },
  ]
}

/** A query may hold a key, and so may what stands before the host. */
function shown({ origin, pathname }: URL): string {
  return `${origin}${pathname}`
}

async function documentAt(
  url: URL,
  { signal, patience }: Moment,
  { aws, host }: LiveEdge,
  onAttempt: () => void,
): Promise<unknown> {
  const get = async () => {
    onAttempt()
    const settings = { environment: host.environment, signal, timeout, maxBytes }
    const { status, body } = await download(url.href, settings)
    if (status !== 200) throw new FeedStatus(status)
    return body
  }
  try {
    const body = await persist(get, {
      clock: aws.clock,
      random: aws.random,
      signal,
      troubleOf: (error) => (isOutage(error) ? 'transient' : 'lasting'),
      patience: () => patience,
    })
    return decoded(body)
  } catch (error) {
    signal.throwIfAborted()
    // Trouble with a certificate, an answer that is no HTTP: whatever it is, this feed gave none.
    if (error instanceof ActionError) throw error
    const story = { where: shown(url), cause: error }
    throw new ServiceFailure(`The public feed cannot be read: ${messageOf(error)}`, story)
  }
}

/** An answer without a document. Carries its status where errors of AWS do, so that it is judged alike. */
class FeedStatus extends Error {
  readonly $metadata: { readonly httpStatusCode: number }

  constructor(status: number) {
    super(`HTTP ${status}`)
    this.$metadata = { httpStatusCode: status }
  }
}
