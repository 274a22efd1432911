/** The set of calls that one look takes: what is open, and what ended lately where that matters. */
import type { Told } from '../event.js'
import type { Question } from '../question.js'
import { closedFilter, openFilters } from './filters.js'
import { allPages, type Page, type Pages } from './pages.js'
import { isRecord } from './record.js'
import { eventsIn, timeOf } from './told-event.js'

export type Ask = (
  filter: ReturnType<typeof closedFilter>,
  nextToken: string | undefined,
) => Promise<Page<object>>

/** @param onTold Hears each page: a later call may fail. */
export async function readEvents(
  question: Question,
  now: number,
  asked: Ask,
  onTold: (told: Told) => void,
): Promise<Told> {
  const read: Pages[] = []
  const ask: Ask = async (filter, token) => {
    const page = await asked(filter, token)
    if (Array.isArray(page.items)) onTold(eventsIn({ items: page.items, gaps: [] }))
    return page
  }
  for (const filter of openFilters(question)) read.push(await allPages((token) => ask(filter, token)))
  if (question.stableFor > 0) {
    const filter = closedFilter(question)
    const isEnough = (items: readonly object[]) => endsBefore(items, now - question.stableFor)
    read.push(await allPages((token) => ask(filter, token), isEnough))
  }
  return eventsIn({ items: read.flatMap(({ items }) => items), gaps: read.flatMap(({ gaps }) => gaps) })
}

/** Events come in the order of their last update, the latest first. */
function endsBefore(items: readonly object[], time: number): boolean {
  const last: unknown = items.at(-1)
  return (timeOf(isRecord(last) ? last.lastUpdatedTime : undefined) ?? Number.POSITIVE_INFINITY) < time
}
