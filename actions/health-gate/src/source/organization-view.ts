/**
 * The events of an organization. They name no zone. Accounts are not asked for in the filter, which would leave out
 * public events: whose an event is, is looked up for those that would block.
 */
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

const mostFilters = 10

export function organizationView(question: Question, edge: LiveEdge): View {
  const { aws } = edge
  const accountsTried = optionally<readonly string[]>(
    'health:DescribeAffectedAccountsForOrganization',
    'events of single accounts count whoever they are of',
    edge,
  )
  const entitiesTried = optionally<readonly Entity[]>(
    'health:DescribeAffectedEntitiesForOrganization',
    'events of single accounts block until they are closed',
    edge,
  )

  async function accountsOf(eventArn: string, options: CallOptions): Promise<readonly string[]> {
    const accounts = await allItems(async (nextToken) => {
      const request = { eventArn, maxResults: 100, ...(nextToken === undefined ? {} : { nextToken }) }
      const answer = await aws.call('health', 'DescribeAffectedAccountsForOrganization', request, options)
      return { items: answer.affectedAccounts, nextToken: answer.nextToken }
    })
    // An event of single accounts has some: without them nobody knows whose it is.
    if (accounts.length === 0) throw new ServiceFailure('no affected account is told')
    return accounts
  }

  /** @throws When a part of the answer is missing: all resources have recovered only if all were seen. */
  async function entitiesOf(
    eventArn: string,
    accounts: readonly string[],
    options: CallOptions,
  ): Promise<readonly Entity[]> {
    const entities: Entity[] = []
    const seen = new Set<string | undefined>()
    const filters = accounts.map((awsAccountId) => ({ eventArn, awsAccountId }))
    for (const organizationEntityAccountFilters of chunksOf(filters, mostFilters)) {
      const told = await allItems(async (nextToken) => {
        const request = {
          organizationEntityAccountFilters,
          maxResults: 100,
          ...(nextToken === undefined ? {} : { nextToken }),
        }
        const answer = await aws.call('health', 'DescribeAffectedEntitiesForOrganization', request, options)
        if ((answer.failedSet ?? []).length > 0) throw new ServiceFailure('some accounts gave no answer')
        return { items: answer.entities, nextToken: answer.nextToken }
      })
      for (const { awsAccountId } of told) seen.add(awsAccountId)
      entities.push(...told.map(entityFrom))
    }
    const silent = accounts.filter((account) => !seen.has(account))
    if (entities.length > 0 && silent.length > 0) {
      throw new ServiceFailure(`of ${silent.length} affected accounts no resource is told`)
    }
    return entities
  }

  async function affected(event: HealthEvent, now: number, options: CallOptions): Promise<HealthEvent> {
    const arn = event.arn ?? ''
    const accounts = await accountsTried(() => accountsOf(arn, options))
    const withAccounts = { ...event, accounts }
    if (accounts === 'unreadable') return { ...withAccounts, entities: 'unreadable' }
    if (!wouldBlock(withAccounts, question, now)) return withAccounts
    const ours = accounts.filter((account) => question.accounts?.has(account) ?? true)
    const entities = await entitiesTried(() => entitiesOf(arn, ours, options))
    return { ...withAccounts, entities }
  }

  return {
    async read(options, now, onTold) {
      const ask: Ask = async (filter, nextToken) => {
        const request = { filter, maxResults: 100, ...(nextToken === undefined ? {} : { nextToken }) }
        const answer = await aws.call('health', 'DescribeEventsForOrganization', request, options)
        return { items: answer.events, nextToken: answer.nextToken }
      }
      const { events, gaps } = await readEvents(question, now, ask, onTold)
      const known: HealthEvent[] = []
      for (const event of events) {
        known.push(wouldBlock(event, question, now) ? await affected(event, now, options) : event)
      }
      return { events: known, gaps }
    },
  }
}
