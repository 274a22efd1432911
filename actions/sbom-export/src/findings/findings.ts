/** Findings of Amazon Inspector for the images of a run: few calls, each for several images. */
import { isAccessDenied } from '@aws-delivery-actions/aws'
import type { Image } from '@aws-delivery-actions/sbom'
import type { LiveEdge } from '../live-edge.js'
import type { Enrich } from '../tabulate.js'
import { enriched, type Finding, findingFrom } from './finding.js'

export type Findings = {
  /** Begins to ask for these images, so that the findings are there when their documents are read. */
  expect(images: readonly Pick<Image, 'digest' | 'region'>[]): void
  readonly enrich: Enrich
}

/** Images that one filter takes, and findings that one answer has. */
const mostImages = 10
const pageSize = 100

/** Questions under way at a time. */
const width = 4

type Book = { readonly find: (image: string, id: string) => Finding | undefined }

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

  function bookFor({ digest, region }: Pick<Image, 'digest' | 'region'>): Promise<Book> {
    const known = books.get(digest)
    if (known !== undefined) return known
    const asked = ask([digest], region)
    books.set(digest, asked)
    return asked
  }

  return {
    expect(images) {
      for (const [region, digests] of byRegion(images)) {
        const fresh = digests.filter((digest) => digest !== '' && !books.has(digest))
        for (let at = 0; at < fresh.length; at += mostImages) {
          const some = fresh.slice(at, at + mostImages)
          const asked = ask(some, region)
          // Whoever reads the document meets the failure.
          asked.catch(() => {})
          for (const digest of some) books.set(digest, asked)
        }
      }
    },
    async enrich(image) {
      if (!/^sha256:[0-9a-f]{64}$/.test(image.digest)) return (_, vulnerability) => vulnerability
      const book = await bookFor(image)
      return (component, vulnerability) => {
        const finding = book.find(image.arn, vulnerability.id) ?? book.find(image.digest, vulnerability.id)
        return finding === undefined ? vulnerability : enriched(component, vulnerability, finding)
      }
    },
  }
}

const emptyBook: Book = { find: () => undefined }

/** Found by the image's ARN, or by its digest where the document does not know the whole. */
function bookOf(findings: readonly Finding[]): Book {
  const own = new Map<string, Finding>()
  const related = new Map<string, Finding>()
  for (const finding of findings) {
    for (const image of [finding.image, finding.image.slice(finding.image.lastIndexOf('/') + 1)]) {
      own.set(`${image} ${finding.id}`, finding)
      for (const id of finding.related) related.set(`${image} ${id}`, finding)
    }
  }
  return {
    find: (image, id) => own.get(`${image} ${id}`) ?? related.get(`${image} ${id}`),
  }
}

async function listFindings(
  digests: readonly string[],
  region: string,
  { aws, host }: LiveEdge,
): Promise<readonly Finding[]> {
  const equals = (value: string) => ({ comparison: 'EQUALS' as const, value })
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

function byRegion(
  images: readonly Pick<Image, 'digest' | 'region'>[],
): ReadonlyMap<string, readonly string[]> {
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
