/** The page of what tables or documents hold. */
import { type Edge, throwTogether, UserError } from '@aws-delivery-actions/host'
import { collectInventory } from '@aws-delivery-actions/sbom/inventory'
import {
  collectFacts,
  type FactsOfImage,
  factsFrom,
  mergeFacts,
  Texts,
} from '@aws-delivery-actions/sbom/tables'
import { counted } from '../counted.js'
import { type Documents, ownPlaceOf } from '../documents.js'
import { type Data, openData } from '../find/data.js'
import { latestOf } from '../find/search.js'
import { sizeInWords } from '../progress.js'
import { readEach } from '../reading.js'
import type { Unread } from '../unread.js'
import { pageHtml } from './html.js'

export type Page = {
  readonly file: string
  readonly images: number
  readonly unread: readonly Unread[]
}

export async function writePage(from: string, file: string, title: string, edge: Edge): Promise<Page> {
  const inventory = collectInventory()
  let images = 0
  const unread = await forEachImage(await openData(from, edge), edge, (facts) => {
    inventory.add(facts)
    images++
  })
  if (images === 0) {
    throw new UserError(`${JSON.stringify(from)} holds no images`, {
      where: 'data',
      expected: 'tables or SBOMs with packages',
    })
  }
  const html = pageHtml(inventory.finish(title))
  await edge.files.writeWhole(file, html)
  edge.host.log.info(`Page: ${file} (${counted(images, 'image')}, ${sizeInWords(html.length)})`, 'good')
  return { file, images, unread }
}

/** @returns What of documents could not be taken; of tables that was told when they were made. */
async function forEachImage(
  data: Data,
  edge: Edge,
  take: (facts: FactsOfImage) => void,
): Promise<readonly Unread[]> {
  if (data.kind === 'documents') return await forEachInDocuments(data.documents, edge, take)
  const isLatest = await latestOf(data.pairs)
  for (const pair of data.pairs) {
    edge.host.cancellation.signal.throwIfAborted()
    const isWanted = (sha: string) => isLatest(pair, sha)
    const found = await pair.open(async (sbom, openCve) => factsFrom(sbom, await openCve(), isWanted))
    for (const facts of found.values()) take(facts)
  }
  return []
}

/** An image that two documents tell of is one image. */
async function forEachInDocuments(
  documents: Documents,
  edge: Edge,
  take: (facts: FactsOfImage) => void,
): Promise<readonly Unread[]> {
  const texts = new Texts()
  const bySha = new Map<string, FactsOfImage[]>()
  const { problems, unread } = await readEach(documents, edge, (source) => {
    const { visitor, finish } = collectFacts(texts)
    return {
      visitor,
      async take(document) {
        const facts = finish(document, ownPlaceOf(source))
        bySha.set(facts.image.sha, [...(bySha.get(facts.image.sha) ?? []), facts])
        return facts
      },
    }
  })
  throwTogether(problems)
  for (const several of bySha.values()) take(mergeFacts(several))
  return unread
}
