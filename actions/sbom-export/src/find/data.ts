/** Where `find` looks: tables, in a folder or in S3, or documents. */
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Edge, messageOf, ServiceFailure, UserError } from '@aws-delivery-actions/host'
import type { OpenTable } from '@aws-delivery-actions/sbom/tables'
import { type Documents, findDocuments } from '../documents.js'
import { recover } from '../folder/commit.js'
import { withTable } from '../folder/table-file.js'

/** A file of packages and, where it is there, the one of vulnerabilities beside it. */
export type TablePair = {
  readonly name: string
  /** Where every export is kept, the day of this one. */
  readonly day: string | undefined
  /** Account and Region: `account=111122223333/region=eu-west-1`. */
  readonly place: string
  open<T>(work: (sbom: OpenTable, openCve: () => Promise<OpenTable | undefined>) => Promise<T>): Promise<T>
}

export type Data =
  | { readonly kind: 'tables'; readonly pairs: readonly TablePair[] }
  | { readonly kind: 'documents'; readonly documents: Documents }

/** @throws {UserError} where there is nothing to look in. */
export async function openData(data: string, edge: Edge): Promise<Data> {
  if (data.startsWith('s3://')) return await dataInS3(data.replace(/\/+$/, ''), edge)
  const path = resolve(edge.files.workingDirectory, data)
  const kind = await stat(path).catch(() => undefined)
  if (kind === undefined) {
    // A pattern may still name documents.
    if (/[*?[{]/.test(data)) return { kind: 'documents', documents: await findDocuments([data], edge) }
    throw new UserError(`${JSON.stringify(data)} does not exist`, {
      where: 'data',
      expected: 'a file or folder of tables or SBOMs, or an s3:// URI',
      mend: 'run mode export or transform first, or name where its output-dir lies',
    })
  }
  const files = kind.isFile() ? tableFile(path) : await tablesBelow(path, edge)
  if (files.length > 0) return { kind: 'tables', pairs: files.map(localPair) }
  return { kind: 'documents', documents: await findDocuments([data], edge) }
}

function tableFile(path: string): string[] {
  return path.endsWith('.parquet') ? [ofPackages(path)] : []
}

/** The folder is that of the tables, a table itself, or a part of one. */
async function tablesBelow(folder: string, edge: Edge): Promise<readonly string[]> {
  const [, root = folder, part] = tableFolder.exec(folder) ?? []
  try {
    recover(root, Date.now())
  } catch {
    // A folder that may only be read is searched as it is.
  }
  const { files } =
    part === undefined
      ? await edge.files.find([root], ['sbom/**/*.parquet'])
      : await edge.files.find([`${root}/sbom${part}`], ['**/*.parquet'])
  return files.map((file) => resolve(edge.files.workingDirectory, file))
}

const tableFolder = /^(.*)\/(?:sbom|cve)((?:\/(?:account|region|day)=[^/]+)*)$/

/** Whichever of the two tables is named, the packages are looked through. */
function ofPackages(path: string): string {
  return path.replace(/\/cve\/((?:(?:account|region|day)=[^/]+\/)*[^/]*)$/, '/sbom/$1')
}

function localPair(path: string): TablePair {
  return {
    name: path,
    day: dayIn(path),
    place: placeIn(path),
    open: (work) =>
      reading(path, () =>
        withTable(path, async (sbom) => {
          const beside = path.replace(/\/sbom\/(?!.*\/sbom\/)/, '/cve/')
          if (beside === path || (await stat(beside).catch(() => undefined)) === undefined) {
            return await work(sbom, async () => undefined)
          }
          return await withTable(beside, (cve) => work(sbom, async () => cve))
        }),
      ),
  }
}

async function dataInS3(uri: string, edge: Edge): Promise<Data> {
  const { openObjects } = await import('../objects/objects.js')
  const { openTableObject } = await import('../objects/table-object.js')
  const objects = await openObjects(edge)
  const found: string[] = []
  const [, root, part = ''] = tableFolder.exec(uri) ?? []
  for (const one of root === undefined ? [uri] : [`${root}/sbom${part}`, `${root}/cve${part}`]) {
    for await (const object of objects.list(one)) {
      if (object.uri === one || object.uri.startsWith(`${one}/`)) found.push(object.uri)
    }
  }
  const tables = found.filter((one) => /\/sbom\/(.*\/)?[^/]+\.parquet$/.test(one))
  if (tables.length === 0) return { kind: 'documents', documents: await findDocuments([uri], edge) }
  const known = new Set(found)
  const opened = (one: string) => openTableObject(objects, one)
  return {
    kind: 'tables',
    pairs: tables.map((table) => ({
      name: table,
      day: dayIn(table),
      place: placeIn(table),
      open: (work) =>
        reading(table, async () => {
          const beside = table.replace(/\/sbom\/(?!.*\/sbom\/)/, '/cve/')
          return await work(await opened(table), async () =>
            known.has(beside) ? await opened(beside) : undefined,
          )
        }),
    })),
  }
}

async function reading<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Error) || error.name === 'Cancelled' || error instanceof ServiceFailure)
      throw error
    if ('exitCode' in error) throw error
    throw new UserError(`the table cannot be read: ${messageOf(error)}`, {
      where: name,
      expected: 'a Parquet file as mode transform writes it',
      cause: error,
    })
  }
}

function dayIn(path: string): string | undefined {
  return /\/day=(\d{4}-\d\d-\d\d)\/[^/]+$/.exec(path)?.[1]
}

function placeIn(path: string): string {
  return /\/(account=[^/]+\/region=[^/]+)\/(?:day=[^/]+\/)?[^/]+$/.exec(path)?.[1] ?? ''
}
