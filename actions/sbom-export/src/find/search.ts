/** The query, asked of all that there is. */
import { type Edge, UserError } from '@aws-delivery-actions/host'
import type { Query } from '@aws-delivery-actions/sbom/query'
import {
  arnsOf,
  collectFacts,
  type FactsOfImage,
  isVaguer,
  type Match,
  mergeFacts,
  type Notice,
  partitionFrom,
  searchFacts,
  searchTables,
} from '@aws-delivery-actions/sbom/tables'
import { type Documents, ownPlaceOf } from '../documents.js'
import { readEach } from '../reading.js'
import { Rescans } from '../rescans.js'
import { inTurns } from '../turns.js'
import type { Unread } from '../unread.js'
import type { Data } from './data.js'
import { collectOverlooked } from './overlooked.js'
import { readTables, type TablePair } from './tables.js'

export type Searched = {
  readonly matches: readonly Match[]
  /** Files of tables, or documents. */
  readonly files: number
  /** Documents and tables that could not be read: the answer is from the others. */
  readonly problems: readonly UserError[]
  readonly unread: readonly Unread[]
  /** What a reader of the answer should know. */
  readonly notices: readonly string[]
}

export async function search(query: Query, data: Data, edge: Edge): Promise<Searched> {
  if (data.kind === 'documents') return await searchDocuments(query, data.documents, edge)
  const { signal } = edge.host.cancellation
  return await readTables(data.tables, signal, (pairs) => searchPairs(query, pairs, signal))
}

async function searchPairs(
  query: Query,
  pairs: readonly TablePair[],
  signal: AbortSignal,
): Promise<Searched> {
  const isLatest = await latestOf(pairs)
  const found: Match[] = []
  const overlooked = collectOverlooked()
  await inTurns(pairs, async (pair) => {
    signal.throwIfAborted()
    const notice: Notice = {
      near: (near) => isLatest(pair, near.image.sha) && overlooked.near(near),
      told: (sha, isTold) => isLatest(pair, sha) && overlooked.told(sha, isTold),
    }
    const matches = await pair.open((sbom, openCve) => searchTables(query, sbom, openCve, notice))
    for (const match of matches) if (isLatest(pair, match.image.sha)) found.push(...inEachRepository(match))
  })
  const lacking = query.kind === 'vulnerability' ? pairs.filter((pair) => pair.lacksVulnerabilities) : []
  return {
    matches: found.sort(inOrder),
    files: pairs.length,
    problems: lacking.map(lackOf),
    unread: [],
    notices: overlooked.inWords(),
  }
}

/** Without its vulnerabilities, an image would look as if it had none. */
function lackOf({ name }: TablePair): UserError {
  return new UserError('the file of vulnerabilities that belongs to this one is not there', {
    where: name,
    mend: 'run mode export or transform again for its images',
  })
}

/**
 * Where every export is kept, the latest of an image in an account and Region is what it holds. What tells no account or
 * Region of it does not count beside what does.
 */
export async function latestOf(
  pairs: readonly TablePair[],
): Promise<(pair: TablePair, sha: string) => boolean> {
  const latest = new Map<string, Map<string, string>>()
  const dated = pairs.filter(({ day }) => day !== undefined)
  await inTurns(dated, async ({ day = '', place, open }) => {
    await open(async (sbom) => {
      for (const group of sbom.groups()) {
        for (const sha of new Set((await group.column('sha')).map(String))) {
          const days = latest.get(sha) ?? new Map<string, string>()
          if ((days.get(place) ?? '') < day) days.set(place, day)
          latest.set(sha, days)
        }
      }
    })
  })
  for (const days of latest.values()) {
    for (const place of superseded([...days.keys()])) days.delete(place)
  }
  return ({ day, place }, sha) => day === undefined || latest.get(sha)?.get(place) === day
}

function superseded(places: readonly string[]): readonly string[] {
  if (places.length < 2) return []
  const told = places.flatMap((place) => {
    const partition = partitionFrom(place)
    return partition === undefined ? [] : [{ place, partition }]
  })
  return told
    .filter(({ partition }) => told.some((other) => isVaguer(partition, other.partition)))
    .map(({ place }) => place)
}

/** The same digest in two repositories is to be mended in both. */
function inEachRepository(match: Match): Match[] {
  return arnsOf(match.image).map((imagearn) => ({ ...match, image: { ...match.image, imagearn } }))
}

async function searchDocuments(query: Query, documents: Documents, edge: Edge): Promise<Searched> {
  const found = new Map<string, FactsOfImage[]>()
  const rescans = new Rescans()
  const overlooked = collectOverlooked()
  const { problems, unread } = await readEach(documents, edge, (source) => {
    const { visitor, finish } = collectFacts(Date.now())
    return {
      visitor,
      async take(document) {
        const facts = finish(document, ownPlaceOf(source))
        const { sha } = facts.image
        rescans.add(sha, source.name, facts)
        found.set(sha, [...(found.get(sha) ?? []), onlyMatches(query, facts, overlooked)])
        return facts
      },
    }
  })
  rescans.tell(edge.host.log)
  // An image that two documents tell of is one image.
  const matches = [...found.values()].flatMap((several) => searchFacts(query, mergeFacts(several)))
  return {
    matches: matches.flatMap(inEachRepository).sort(inOrder),
    files: documents.sources.length,
    problems,
    unread,
    notices: overlooked.inWords(),
  }
}

/** What of an image is needed for the answer. */
function onlyMatches(query: Query, facts: FactsOfImage, notice: Notice): FactsOfImage {
  const matches = searchFacts(query, facts, notice)
  return {
    ...facts,
    packages: matches.map((match) => match.package),
    vulnerabilities: matches.flatMap(({ vulnerability }) => vulnerability ?? []),
  }
}

function keyOf({ image, package: found, vulnerability }: Match): string {
  return JSON.stringify([found.package, found.packageversion, image.imagearn, image.sha, vulnerability?.cve])
}

function inOrder(a: Match, b: Match): number {
  return keyOf(a) < keyOf(b) ? -1 : 1
}
