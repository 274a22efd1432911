/** The page of what tables or documents hold. */
import { type Edge, type Log, throwTogether, UserError } from '@aws-delivery-actions/host'
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
import { readTables, type TablePair } from '../find/tables.js'
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
  const { inventory, images, unread } = await gather(await openData(from, edge), edge)
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

/** With what of documents could not be taken; of tables that was told when they were made. */
async function gather(data: Data, edge: Edge) {
  if (data.kind === 'tables') {
    const { signal } = edge.host.cancellation
    return await readTables(data.tables, signal, (pairs) => gatherPairs(pairs, edge))
  }
  const { bySha, unread } = await factsOfDocuments(data.documents, edge)
  const inventory = collectInventory()
  for (const several of bySha.values()) inventory.add(mergeFacts(several))
  return { inventory, images: bySha.size, unread }
}

async function gatherPairs(pairs: readonly TablePair[], { host }: Edge) {
  tellLacking(pairs, host.log)
  const inventory = collectInventory()
  let images = 0
  const isLatest = await latestOf(pairs)
  for (const pair of pairs) {
    host.cancellation.signal.throwIfAborted()
    const isWanted = (sha: string) => isLatest(pair, sha)
    const found = await pair.open(async (sbom, openCve) => factsFrom(sbom, await openCve(), isWanted))
    for (const facts of found.values()) {
      inventory.add(facts)
      images++
    }
  }
  return { inventory, images, unread: [] }
}

function tellLacking(pairs: readonly TablePair[], log: Log): void {
  const [first, ...more] = pairs.filter(({ lacksVulnerabilities }) => lacksVulnerabilities)
  if (first === undefined) return
  const others = more.length === 0 ? '' : ` and ${more.length} more`
  log.warn(`Without vulnerabilities, for the file of them is not there: ${first.name}${others}`)
}

/** An image that two documents tell of is one image. */
async function factsOfDocuments(documents: Documents, edge: Edge) {
  const texts = new Texts()
  const bySha = new Map<string, FactsOfImage[]>()
  const { problems, unread } = await readEach(documents, edge, (source) => {
    const { visitor, finish } = collectFacts(Date.now(), texts)
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
  return { bySha, unread }
}
