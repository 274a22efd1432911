/** Answers that come in pages. */
import { isCode } from '@aws-delivery-actions/aws'
import { ServiceFailure } from '@aws-delivery-actions/host'

export type Page<T> = {
  readonly items: readonly T[] | undefined
  readonly nextToken?: string | undefined
}

export type Pages<T = object> = {
  readonly items: readonly T[]
  /** Why not all was read, or not understood. */
  readonly gaps: readonly string[]
}

/** A hundred each: nothing that a gate could judge by hand. */
const mostPages = 50

/** @param isEnough Told of each page: the rest is not needed. */
export async function allPages<T>(
  read: (nextToken: string | undefined) => Promise<Page<T>>,
  isEnough: (items: readonly T[]) => boolean = () => false,
): Promise<Pages<T>> {
  try {
    return await pagesOnce(read, isEnough)
  } catch (error) {
    if (!isCode(error, 'InvalidPaginationToken')) throw error
    return await pagesAgain(read, isEnough)
  }
}

/** @throws {ServiceFailure} when a part is missing: what all have in common is known only if all were seen. */
export async function allItems<T>(
  read: (nextToken: string | undefined) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const { items, gaps } = await allPages(read)
  const gap = gaps[0] ?? (items.some((item) => item === null) ? 'an empty entry' : undefined)
  if (gap !== undefined) throw new ServiceFailure(`not all was told: ${gap}`)
  return items
}

async function pagesOnce<T>(
  read: (nextToken: string | undefined) => Promise<Page<T>>,
  isEnough: (items: readonly T[]) => boolean,
): Promise<Pages<T>> {
  const found: T[] = []
  let nextToken: string | undefined
  for (let page = 0; page < mostPages; page++) {
    const { items, nextToken: next } = await read(nextToken)
    if (!Array.isArray(items)) return { items: found, gaps: ['an answer without its list'] }
    found.push(...items)
    if (!next || isEnough(items)) return { items: found, gaps: [] }
    nextToken = next
  }
  return { items: found, gaps: [`more than ${mostPages} pages`] }
}

/** A token that is refused is no fault of the user's, and usually the service has moved meanwhile. */
async function pagesAgain<T>(
  read: (nextToken: string | undefined) => Promise<Page<T>>,
  isEnough: (items: readonly T[]) => boolean,
): Promise<Pages<T>> {
  try {
    return await pagesOnce(read, isEnough)
  } catch (error) {
    if (!isCode(error, 'InvalidPaginationToken')) throw error
    throw new ServiceFailure('AWS Health refuses the page tokens that it gave', { cause: error })
  }
}
