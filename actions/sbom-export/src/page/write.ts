/** The page of what tables or documents hold. */
import { type Edge, UserError } from '@aws-delivery-actions/host'
import { collectInventory } from '@aws-delivery-actions/sbom/inventory'
import { readSbom, SbomProblem } from '@aws-delivery-actions/sbom/read'
import {
  collectFacts,
  type FactsOfImage,
  factsFrom,
  mergeFacts,
  Texts,
} from '@aws-delivery-actions/sbom/tables'
import { counted } from '../counted.js'
import { ownPlaceOf } from '../documents.js'
import { type Data, openData } from '../find/data.js'
import { latestOf } from '../find/search.js'
import { progressOn, sizeInWords } from '../progress.js'
import { problemOf } from '../refused.js'
import { pageHtml } from './html.js'

export type Page = { readonly file: string; readonly images: number; readonly bytes: number }

export async function writePage(from: string, file: string, title: string, edge: Edge): Promise<Page> {
  const inventory = collectInventory()
  let images = 0
  await forEachImage(await openData(from, edge), edge, (facts) => {
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
  return { file, images, bytes: html.length }
}

async function forEachImage(data: Data, edge: Edge, take: (facts: FactsOfImage) => void): Promise<void> {
  if (data.kind === 'documents') {
    for (const facts of await factsOfDocuments(data, edge)) take(facts)
    return
  }
  const isLatest = await latestOf(data.pairs)
  for (const pair of data.pairs) {
    edge.host.cancellation.signal.throwIfAborted()
    const isWanted = (sha: string) => isLatest(pair, sha)
    const found = await pair.open(async (sbom, openCve) => factsFrom(sbom, await openCve(), isWanted))
    for (const facts of found.values()) take(facts)
  }
}

/** An image that two documents tell of is one image. */
async function factsOfDocuments(
  { documents }: Extract<Data, { kind: 'documents' }>,
  edge: Edge,
): Promise<FactsOfImage[]> {
  const { signal } = edge.host.cancellation
  const progress = progressOn(edge.host.log, documents)
  const texts = new Texts()
  const bySha = new Map<string, FactsOfImage[]>()
  for (const source of documents.sources) {
    const collector = collectFacts(texts)
    const document = await readSbom(source, collector.visitor, { signal, onBytes: progress.bytes }).catch(
      (error) => {
        throw error instanceof SbomProblem ? problemOf(error) : error
      },
    )
    progress.document(document.components)
    const facts = collector.finish(document, ownPlaceOf(source))
    bySha.set(facts.image.sha, [...(bySha.get(facts.image.sha) ?? []), facts])
  }
  progress.end()
  return [...bySha.values()].map(mergeFacts)
}
