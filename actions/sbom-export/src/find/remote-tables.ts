/** Tables in S3. */
import type { Edge } from '@aws-delivery-actions/host'
import { type OpenTable, parseFileName } from '@aws-delivery-actions/sbom/tables'
import type { Objects } from '../objects/objects.js'
import { openTableObject } from '../objects/table-object.js'
import { dayIn, fileNamed, type Part, partNamed, placeIn } from './part.js'
import type { Listing, TablePair, Tables } from './tables.js'

const mend = 'remove the object, and run mode export or transform again for its image'

/** Nothing where no table lies. @param uri Without a slash at its end. */
export async function tablesInS3(uri: string, edge: Edge): Promise<Tables | undefined> {
  const { openObjects } = await import('../objects/objects.js')
  const objects = await openObjects(edge)
  const parts = uri.endsWith('.parquet') ? [fileNamed(uri)] : [{ root: uri, below: '' }, partNamed(uri)]
  for (const part of parts) {
    if (part === undefined || !/^s3:\/\/[^/]/.test(part.root)) continue
    let first: Listing | undefined = await listingOf(part, objects)
    if (first.pairs.length === 0) continue
    const list = async () => {
      const listing = first ?? (await listingOf(part, objects))
      first = undefined
      return listing
    }
    return { name: uri, list }
  }
  return undefined
}

async function listingOf(part: Part, objects: Objects): Promise<Listing> {
  const { root } = part
  const sbom = await tablesBelow('sbom', part, objects)
  const cve = new Set(sbom.length === 0 ? [] : await tablesBelow('cve', part, objects))
  const pairs = sbom.map((below) => pairOf(root, below, cve.has(below), objects))
  return {
    pairs,
    // One object at a time changes here, and each image has its own: what could be read is right.
    hasChanged: async (isFailure) =>
      isFailure && (await tablesBelow('sbom', part, objects)).join() !== sbom.join(),
  }
}

/** Their keys below the table. */
async function tablesBelow(table: string, { root, below }: Part, objects: Objects): Promise<string[]> {
  const found: string[] = []
  const start = `${root}/${table}/`
  const wanted = below === '' || below.endsWith('.parquet') ? below : `${below}/`
  for await (const { uri } of objects.list(`${start}${wanted}`)) {
    if (uri.endsWith('.parquet')) found.push(uri.slice(start.length))
  }
  return found
}

function pairOf(root: string, below: string, hasCve: boolean, objects: Objects): TablePair {
  const name = `${root}/sbom/${below}`
  const open = (uri: string): Promise<OpenTable> => openTableObject(objects, uri, mend)
  return {
    name,
    day: dayIn(below),
    place: placeIn(below),
    lacksVulnerabilities: !hasCve && parseFileName(below.slice(below.lastIndexOf('/') + 1)) !== undefined,
    open: async (work) =>
      await work(await open(name), async () => (hasCve ? await open(`${root}/cve/${below}`) : undefined)),
  }
}
