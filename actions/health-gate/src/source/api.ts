/** The AWS Health API. One set of calls answers for all Regions. */
import { type CallOptions, isTransient, isUnauthenticated } from '@aws-delivery-actions/aws'
import type { Told } from '../event.js'
import type { LiveEdge } from '../live-edge.js'
import type { Question } from '../question.js'
import { accountView } from './account-view.js'
import { healthRegions, usualRegion } from './endpoint.js'
import { organizationView } from './organization-view.js'
import type { Moment, Source } from './source.js'

/** One way to ask for events: as an account, or as an organization. */
export type View = {
  /** @param options Name the Region that AWS Health is asked in, which is the one the calls are signed for. */
  read(options: CallOptions, now: number, onTold: (told: Told) => void): Promise<Told>
}

export type Api = Source & {
  /**
   * Comes before `read`: where credentials cannot be had, it is not the API that gives no answer.
   * @throws {UserError} for what the user can mend, {ServiceFailure} where they hang or the place they come from is out of order.
   */
  identify(moment: Moment): Promise<void>
}

const timeout = 20_000

export function apiSource(question: Question, edge: LiveEdge): Api {
  const view = question.organization ? organizationView(question, edge) : accountView(question, edge)
  let answered: string | undefined

  function note(region: string): void {
    if (answered !== undefined && answered !== region) {
      edge.host.log.info(`AWS Health answers from ${region} now, and no longer from ${answered}`)
    }
    answered = region
  }

  return {
    async identify({ signal, patience, end }) {
      const region = usualRegion(question.partition)
      // A command may take its time, and whoever gives it up starts it a second time beside the first.
      const untilEnd = Math.max(timeout, end - edge.aws.clock.now())
      await edge.aws.identify('health', { signal, patience, timeout: untilEnd, region })
    },
    async read({ now, signal, patience, onTold }) {
      const options = { signal, patience, timeout }
      const regions = await healthRegions(question.partition, edge, signal)
      const failures: unknown[] = []
      for (const region of regions) {
        const told: Told[] = []
        try {
          // All from one Region: the other one may lag behind, and knows no page tokens of this one.
          const found = await view.read({ ...options, region }, now, (page) => told.push(page))
          note(region)
          return { ...found, source: 'api', knowsPast: true, knowsAccount: true }
        } catch (error) {
          for (const page of told) onTold({ ...page, source: 'api' })
          signal.throwIfAborted()
          if (isUnauthenticated(error) || !isTransient(error)) throw error
          failures.push(error)
        }
      }
      // Of the Region that is the active one.
      throw failures[0]
    },
    calls: () => [edge.aws.calls.inWords()],
  }
}
