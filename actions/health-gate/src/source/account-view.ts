/** The events of one account: DescribeEvents alone suffices; DescribeAffectedEntities tells what has recovered. */
import type { CallOptions } from '@aws-delivery-actions/aws'
import { ServiceFailure } from '@aws-delivery-actions/host'
import type { Entity, HealthEvent } from '../event.js'
import type { LiveEdge } from '../live-edge.js'
import type { Question } from '../question.js'
import { entityFrom, optionally, wouldBlock } from './affected.js'
import type { View } from './api.js'
import { type Ask, readEvents } from './events.js'
import { chunksOf } from './filters.js'
import { allItems } from './pages.js'

const mostArns = 10

/** Affected resources, by the ARN of the event. */
type Affected = ReadonlyMap<string, readonly Entity[]>

export function accountView(question: Question, edge: LiveEdge): View {
  const { aws } = edge
  const tried = optionally<Affected>(
    'health:DescribeAffectedEntities',
    'events of the account block until they are closed',
    edge,
  )

  async function affectedBy(events: readonly HealthEvent[], options: CallOptions): Promise<Affected> {
    const affected = new Map<string, Entity[]>()
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
      for (const told of entities) {
        const { eventArn = '' } = told
        if (!eventArns.includes(eventArn)) throw new ServiceFailure('a resource of another event is told')
        affected.set(eventArn, [...(affected.get(eventArn) ?? []), entityFrom(told)])
      }
    }
    return affected
  }

  return {
    async read(options, now, onTold) {
      const ask: Ask = async (filter, nextToken) => {
        const request = { filter, maxResults: 100, ...(nextToken === undefined ? {} : { nextToken }) }
        const answer = await aws.call('health', 'DescribeEvents', request, options)
        return { items: answer.events, nextToken: answer.nextToken }
      }
      const { events, gaps } = await readEvents(question, now, ask, onTold)
      const doubtful = events.filter((event) => wouldBlock(event, question, now))
      if (doubtful.length === 0) return { events, gaps }
      const affected = await tried(() => affectedBy(doubtful, options))
      return {
        events: events.map((event) =>
          doubtful.includes(event) ? { ...event, entities: entitiesFrom(affected, event) } : event,
        ),
        gaps,
      }
    },
  }
}

function entitiesFrom(
  affected: Affected | 'unreadable',
  { arn }: HealthEvent,
): readonly Entity[] | 'unreadable' {
  return affected === 'unreadable' ? affected : (affected.get(arn ?? '') ?? [])
}
