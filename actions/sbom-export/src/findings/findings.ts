/** Findings of Amazon Inspector for the images of a run: few calls, each for several images. */
import { isAccessDenied } from '@aws-delivery-actions/aws'
import { ServiceFailure } from '@aws-delivery-actions/host'
import type { Image } from '@aws-delivery-actions/sbom'
import type { Enrichment } from '@aws-delivery-actions/sbom/tables'
import { equals, mostValues } from '../inspector-filter.js'
import type { LiveEdge } from '../live-edge.js'
import type { Enrich } from '../tabulate.js'
import { type Book, bookOf, emptyBook } from './book.js'
import { enriched, type Finding, findingFrom } from './finding.js'

/** Where findings of an image are asked for. */
type Place = Pick<Image, 'digest' | 'region'>

export type Findings = {
  /** Begins to ask for these images, so that the findings are there when their documents are read. */
  expect(images: readonly Place[]): void
  readonly enrich: Enrich
}

/** Findings that one answer has. */
const pageSize = 100

/** Questions under way at a time. */
const width = 4

/** Without the permission the documents are taken as they are, and that is told once. */
export function openFindings(edge: LiveEdge): Findings {
  const books = new Map<string, Promise<Book>>()
  const take = turns(width)
  let isDenied = false

  async function ask(digests: readonly string[], region: string): Promise<Book> {
    if (isDenied) return emptyBook
    try {
      return bookOf(await take(() => listFindings(digests, region, edge)))
    } catch (error) {
      if (!isAccessDenied(error)) throw error
      if (!isDenied) {
        edge.host.log.warn(
          'Not allowed: inspector2:ListFindings, so severity, scores, fix and exploit stay as the SBOM has them',
        )
      }
      isDenied = true
      return emptyBook
    }
  }

  function bookFor(place: Place): Promise<Book> {
    const key = keyOf(place)
    const known = books.get(key)
    if (known !== undefined) return known
    const asked = ask([place.digest], place.region)
    books.set(key, asked)
    return asked
  }

  return {
    expect(images) {
      for (const [region, digests] of byRegion(images)) {
        const fresh = digests.filter((digest) => digest !== '' && !books.has(keyOf({ digest, region })))
        for (let at = 0; at < fresh.length; at += mostValues) {
          const some = fresh.slice(at, at + mostValues)
          const asked = ask(some, region)
          // Whoever reads the document meets the failure.
          asked.catch(() => {})
          for (const digest of some) books.set(keyOf({ digest, region }), asked)
        }
      }
    },
    async enrich(image) {
      if (!/^sha256:[0-9a-f]{64}$/.test(image.digest)) return (_, vulnerability) => vulnerability
      const book = await bookFor(image)
      return (component, vulnerability) => {
        const finding = book.find(image, component, vulnerability.id)
        return finding === undefined ? vulnerability : enriched(component, vulnerability, finding)
      }
    },
  }
}

/** What is added is a help: where the service fails, the documents are taken as they are, and that is told once. */
export function sparing({ expect, enrich }: Findings, { host }: LiveEdge): Findings {
  let isDown = false
  return {
    expect,
    async enrich(image) {
      const plain: Enrichment = (_, vulnerability) => vulnerability
      if (isDown) return plain
      try {
        return await enrich(image)
      } catch (error) {
        if (!(error instanceof ServiceFailure)) throw error
        isDown = true
        host.log.warn(
          `Findings cannot be had, so severity, scores, fix and exploit stay as the SBOM has them: ${error.message}`,
        )
        return plain
      }
    },
  }
}

/** Copies of an image in several Regions have findings of their own. */
function keyOf({ digest, region }: Place): string {
  return `${region} ${digest}`
}

async function listFindings(
  digests: readonly string[],
  region: string,
  { aws, host }: LiveEdge,
): Promise<readonly Finding[]> {
  const filterCriteria = {
    ecrImageHash: digests.map(equals),
    findingStatus: ['ACTIVE', 'SUPPRESSED'].map(equals),
    findingType: [equals('PACKAGE_VULNERABILITY')],
  }
  const found: Finding[] = []
  let nextToken: string | undefined
  do {
    const page = await aws.call(
      'inspector2',
      'ListFindings',
      { filterCriteria, maxResults: pageSize, ...(nextToken === undefined ? {} : { nextToken }) },
      { signal: host.cancellation.signal, ...(region === '' ? {} : { region }) },
    )
    for (const told of page.findings ?? []) {
      const finding = findingFrom(told)
      if (finding !== undefined) found.push(finding)
    }
    nextToken = page.nextToken || undefined
  } while (nextToken !== undefined)
  return found
}

function byRegion(images: readonly Place[]): ReadonlyMap<string, readonly string[]> {
  const regions = new Map<string, string[]>()
  for (const { digest, region } of images) {
    const known = regions.get(region)
    if (known === undefined) regions.set(region, [digest])
    else if (!known.includes(digest)) known.push(digest)
  }
  return regions
}

/** Runs so many pieces of work at a time, the others in their order. */
function turns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let busy = 0
  return async (work) => {
    if (busy >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    busy++
    try {
      return await work()
    } finally {
      busy--
      waiting.shift()?.()
    }
  }
}
