/** The one reading of documents, for every mode. */
import type { Edge, UserError } from '@aws-delivery-actions/host'
import {
  type DocumentFacts,
  readSbom,
  SbomProblem,
  type SbomSource,
  type Visitor,
} from '@aws-delivery-actions/sbom/read'
import { type Expected, progressOn } from './progress.js'
import { problemOf } from './refused.js'
import { tellUnread, type Unread } from './unread.js'

export type Sources = Expected & { readonly sources: Iterable<SbomSource> | AsyncIterable<SbomSource> }

/** Takes one document. */
export type Taker = {
  readonly visitor: Visitor
  /** Once all of it was read, and only then: what is broken late in a document shows late. */
  take(document: DocumentFacts): Promise<Pick<Unread, 'dangling'>>
}

export type Reading = {
  /** Documents that are refused. All are looked at, so that a person mends them in one go. */
  readonly problems: readonly UserError[]
  readonly unread: readonly Unread[]
}

/** One document after the other; what could not be taken of them is told at the end. */
export async function readEach(
  sources: Sources,
  { host }: Edge,
  open: (source: SbomSource) => Taker,
): Promise<Reading> {
  const { signal } = host.cancellation
  const progress = progressOn(host.log, sources)
  const problems: UserError[] = []
  const unread: Unread[] = []
  for await (const source of sources.sources) {
    signal.throwIfAborted()
    const { visitor, take } = open(source)
    const document = await readSbom(source, visitor, { signal, onBytes: progress.bytes }).catch(
      (error: unknown) => {
        if (!(error instanceof SbomProblem)) throw error
        problems.push(problemOf(error))
      },
    )
    progress.document(document?.components ?? 0)
    if (document === undefined) continue
    const { dangling } = await take(document)
    unread.push({ source: source.name, skipped: document.skipped, dangling })
  }
  progress.end()
  tellUnread(unread, host.log)
  return { problems, unread }
}
