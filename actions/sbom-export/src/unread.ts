/** What of the documents has no place in a run: told in the same words by every mode. */
import type { Log } from '@aws-delivery-actions/host'
import { markdown } from '@aws-delivery-actions/report'
import type { DocumentFacts, Reason } from '@aws-delivery-actions/sbom/read'
import { counted } from './counted.js'

export type Unread = {
  /** Of the document. */
  readonly source: string
  /** What was left out, counted by reason. */
  readonly skipped: DocumentFacts['skipped']
  /** Vulnerabilities of something that the document does not list, each once. */
  readonly dangling: readonly string[]
}

/** Documents of which it is told, and vulnerabilities that are named of each. */
const mostDocuments = 20
const mostNamed = 5

export function tellUnread(all: readonly Unread[], log: Log): void {
  const lossy = all.filter(isLossy)
  for (const one of lossy.slice(0, mostDocuments)) log.warn(`${one.source}: ${inWords(one)}`)
  if (lossy.length > mostDocuments) log.warn(moreInWords(lossy))
}

export function unreadSummary(all: readonly Unread[]): readonly string[] {
  const lossy = all.filter(isLossy)
  if (lossy.length === 0) return []
  const { code, heading, table, text } = markdown
  const rows = lossy.slice(0, mostDocuments).map((one) => [code(one.source), text(inWords(one))])
  return [
    heading(3, 'What could not be taken'),
    table(['SBOM', 'What'], rows),
    ...(lossy.length > mostDocuments ? [text(`${moreInWords(lossy)}.`)] : []),
  ]
}

function isLossy({ skipped, dangling }: Unread): boolean {
  return dangling.length > 0 || reasonsOf(skipped).length > 0
}

function inWords({ skipped, dangling }: Unread): string {
  const reasons = reasonsOf(skipped).map(([reason, count]) => `${reason} (${count})`)
  return [
    ...(reasons.length === 0 ? [] : [`left out: ${reasons.join(', ')}`]),
    ...(dangling.length === 0 ? [] : [`${named(dangling)} of something that the document does not list`]),
  ].join('; ')
}

function named(ids: readonly string[]): string {
  const more = ids.length - mostNamed
  const first = ids.slice(0, mostNamed).join(', ')
  return more > 0 ? `${first} and ${more} more are` : `${first} ${ids.length === 1 ? 'is' : 'are'}`
}

function moreInWords(lossy: readonly Unread[]): string {
  return `Of ${counted(lossy.length - mostDocuments, 'more document')} something could not be taken`
}

export function reasonsOf(skipped: DocumentFacts['skipped']): readonly (readonly [Reason, number])[] {
  return Object.entries(skipped) as [Reason, number][]
}
