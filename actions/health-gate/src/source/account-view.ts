/** The events of one account: DescribeEvents alone suffices; DescribeAffectedEntities tells what has recovered. */
import type { CallOptions } from '@aws-delivery-actions/aws'
import type { HealthEvent } from '../event.js'
import type { LiveEdge } from '../live-edge.js'
import type { Question } from '../question.js'
import { optionally, wouldBlock } from './affected.js'
import type { View } from './api.js'
import { readEvents } from './events.js'
import { chunksOf } from './filters.js'
import { allItems } from './pages.js'

const mostArns = 10

/** States of affected resources, by the ARN of the event. */
type States = ReadonlyMap<string, readonly string[]>

export function accountView(question: Question, edge: LiveEdge): View {
  const { aws } = edge
  const tried = optionally<States>(
    'health:DescribeAffectedEntities',
    'events of the account block until they are closed',
    edge,
  )

  async function statesOf(events: readonly HealthEvent[], options: CallOptions): Promise<States> {
    const states = new Map<string, string[]>()
    const arns = events.flatMap(({ arn }) => arn ?? [])
    for (const eventArns of chunksOf(arns, mostArns)) {
      const entities = await allItems(async (nextToken) => {
        const request = {
          filter: { eventArns },
          maxResults: 100,
          ...(nextToken === undefined ? {} : { nextToken }),
        }
        const answer = await aws.call('health', 'DescribeAffectedEntities', request, options)
        return { items: answer.entities, nextToken: answer.nextToken }
      })
      for (const { eventArn = '', statusCode = 'UNKNOWN' } of entities) {
        states.set(eventArn, [...(states.get(eventArn) ?? []), statusCode])
      }
    }
    return states
  }

  return {
    async read(options, now) {
      const { events, gaps } = await readEvents(question, now, async (filter, nextToken) => {
        const request = { filter, maxResults: 100, ...(nextToken === undefined ? {} : { nextToken }) }
        const answer = await aws.call('health', 'DescribeEvents', request, options)
        return { items: answer.events, nextToken: answer.nextToken }
      })
      const doubtful = events.filter((event) => wouldBlock(event, question, now))
      if (doubtful.length === 0) return { events, gaps }
      const states = await tried(() => statesOf(doubtful, options))
      return {
        events: events.map((event) =>
          doubtful.includes(event) ? { ...event, entities: entitiesFrom(states, event) } : event,
        ),
        gaps,
      }
    },
  }
}

function entitiesFrom(states: States | 'unreadable', { arn }: HealthEvent): readonly string[] | 'unreadable' {
  return states === 'unreadable' ? states : (states.get(arn ?? '') ?? [])
}
