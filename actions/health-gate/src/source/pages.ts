/** Answers that come in pages. */
import { isCode } from '@aws-delivery-actions/aws'
import { ServiceFailure } from '@aws-delivery-actions/host'

export type Page = { readonly items: readonly object[] | undefined; readonly nextToken?: string | undefined }

export type Pages = {
  readonly items: readonly object[]
  /** Why not all was read, or not understood. */
  readonly gaps: readonly string[]
}

/** A hundred each: nothing that a gate could judge by hand. */
const mostPages = 50

/** @param isEnough Told of each page: the rest is not needed. */
export async function allPages(
  read: (nextToken: string | undefined) => Promise<Page>,
  isEnough: (items: readonly object[]) => boolean = () => false,
): Promise<Pages> {
  try {
    return await pagesOnce(read, isEnough)
  } catch (error) {
    if (!isCode(error, 'InvalidPaginationToken')) throw error
    return await pagesAgain(read, isEnough)
  }
}

async function pagesOnce(
  read: (nextToken: string | undefined) => Promise<Page>,
  isEnough: (items: readonly object[]) => boolean,
): Promise<Pages> {
  const found: object[] = []
  let nextToken: string | undefined
  for (let page = 0; page < mostPages; page++) {
    const { items, nextToken: next } = await read(nextToken)
    if (items === undefined) return { items: found, gaps: ['an answer without a list of events'] }
    found.push(...items)
    if (next === undefined || isEnough(items)) return { items: found, gaps: [] }
    nextToken = next
  }
  return { items: found, gaps: [`more than ${mostPages} pages of events`] }
}

/** A token that is refused is no fault of the user's, and usually the service has moved meanwhile. */
async function pagesAgain(
  read: (nextToken: string | undefined) => Promise<Page>,
  isEnough: (items: readonly object[]) => boolean,
): Promise<Pages> {
  try {
    return await pagesOnce(read, isEnough)
  } catch (error) {
    if (!isCode(error, 'InvalidPaginationToken')) throw error
    throw new ServiceFailure('AWS Health refuses the page tokens that it gave', { cause: error })
  }
}
