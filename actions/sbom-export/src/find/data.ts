/** Where `find` and `report` look: tables, in a folder or in S3, or documents. */
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Edge, UserError } from '@aws-delivery-actions/host'
import { type Documents, findDocuments } from '../documents.js'
import { localTables } from './local-tables.js'
import type { Tables } from './tables.js'

export type Data =
  | { readonly kind: 'tables'; readonly tables: Tables }
  | { readonly kind: 'documents'; readonly documents: Documents }

/** @throws {UserError} where there is nothing to look in. */
export async function openData(data: string, edge: Edge): Promise<Data> {
  const tables = data.startsWith('s3://') ? await remote(data, edge) : await local(data, edge)
  if (tables !== undefined) return { kind: 'tables', tables }
  return { kind: 'documents', documents: await findDocuments([data], edge, 'data') }
}

async function remote(data: string, edge: Edge): Promise<Tables | undefined> {
  const { tablesInS3 } = await import('./remote-tables.js')
  return await tablesInS3(data.replace(/\/+$/, ''), edge)
}

async function local(data: string, edge: Edge): Promise<Tables | undefined> {
  const path = resolve(edge.files.workingDirectory, data)
  const kind = await stat(path).catch(() => undefined)
  if (kind !== undefined) return await localTables(path, kind.isFile(), edge.files)
  // A pattern may still name documents.
  if (/[*?[{]/.test(data)) return undefined
  throw new UserError(`${JSON.stringify(data)} does not exist`, {
    where: 'data',
    expected: 'a file or folder of tables or SBOMs, or an s3:// URI',
    mend: 'run mode export or transform first, or name where its output-dir lies',
  })
}
