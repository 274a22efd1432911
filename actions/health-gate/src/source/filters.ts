/**
 * What is asked for. Services are not: what does not count is told with its reason. Status, category and Region are
 * looked at again in the answer.
 */
import { globalRegion } from '../event.js'
import type { Question } from '../question.js'

type Categories = ('issue' | 'accountNotification' | 'scheduledChange' | 'investigation')[]
type Filter = {
  readonly eventStatusCodes: ('open' | 'closed')[]
  readonly eventTypeCategories: Categories
  readonly regions?: string[]
}

/** The API takes ten values of a kind. */
const mostRegions = 10

/** What is open, ten Regions at a time. */
export function openFilters({ regions, includeGlobal, categories }: Question): readonly Filter[] {
  const asked = includeGlobal === 'never' ? regions : [...regions, globalRegion]
  return chunksOf(asked, mostRegions).map((chunk) => ({
    eventStatusCodes: ['open'],
    eventTypeCategories: [...categories] as Categories,
    regions: chunk,
  }))
}

/** What is closed, for all Regions at once: the latest come first, and only those are read. */
export function closedFilter({ categories }: Question): Filter {
  return { eventStatusCodes: ['closed'], eventTypeCategories: [...categories] as Categories }
}

export function chunksOf<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size)
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}
