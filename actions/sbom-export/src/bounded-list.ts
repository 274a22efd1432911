/** Outputs that are lists: as long as a host takes them, and told where they are cut. */
import type { Host, Json } from '@aws-delivery-actions/host'
import { counted } from './counted.js'

export type ListOutput<T> = {
  /** Of the output. */
  readonly name: string
  readonly items: readonly T[]
  readonly documentOf: (item: T) => Json
  /** Where all of them are, or how there are fewer. */
  readonly cure: string
  /** How many such lists the run has. */
  readonly lists?: number
}

/** More are no longer an output: it stands in the environment of later steps. */
const mostItems = 1_000

/** Characters of JSON, of all lists together. GitHub takes outputs of up to a megabyte, in UTF-16. */
const longest = 400_000

export function boundedList<T>(list: ListOutput<T>, { kind, log }: Pick<Host, 'kind' | 'log'>): Json {
  const { name, items, documentOf, cure, lists = 1 } = list
  const kept: Json[] = []
  let length = 0
  for (const item of items.slice(0, mostItems)) {
    const document = documentOf(item)
    length += JSON.stringify(document).length + 1
    if (kind === 'github' && length > longest / lists) break
    kept.push(document)
  }
  if (kept.length < items.length) {
    const of = `${kept.length.toLocaleString('en-US')} of ${counted(items.length, 'entry', 'entries')}`
    log.warn(`The output ${name} holds the first ${of}: ${cure}`)
  }
  return kept
}
