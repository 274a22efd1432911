/** The name of a graph's file: readable, and made of nothing but the title, so that a link to it stays. */
import { createHash } from 'node:crypto'

const longest = 150

/**
 * `a/orders.yaml#Resources.Orders` gives `a__orders.yaml--Resources.Orders`. A title from which another could come to
 * the same gets a part of its hash behind it.
 */
export function fileNameOf(title: string): string {
  const isPlain =
    /^\w[\w.-]*(?:\/\w[\w.-]*)*(?:#\w[\w.-]*)?$/.test(title) &&
    !/__|_\/|\/_|--|-#/.test(title) &&
    title.length < longest
  return isPlain ? written(title) : withHash(title)
}

/** For titles that are told apart by upper and lower case alone, which some file systems take for one. */
export function withHash(title: string): string {
  const readable = written(title.replace(/[^\w./#-]+/g, '-')).replace(/^[._-]+/, '')
  const hash = createHash('sha256').update(title).digest('hex').slice(0, 8)
  return `${readable.slice(-longest)}-${hash}`.replace(/^[._-]+/, '')
}

function written(title: string): string {
  return title.replaceAll('/', '__').replaceAll('#', '--')
}
