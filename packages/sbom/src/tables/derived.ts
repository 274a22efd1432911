/** Columns that are no facts of their own: what a question compares. They are made when a file is written. */
import { licenseKey, otherIdentities } from './keys.js'
import type { Cell, TableRecord } from './parquet.js'
import { spelledIn } from './rows.js'

export function derivedCells(): ReadonlyMap<string, (record: TableRecord) => Cell> {
  // Many packages share a licence.
  const licenseKeys = new Map<Cell, string>()
  // Rows are sorted by package.
  let last: { readonly record: TableRecord; readonly made: string } | undefined
  return new Map<string, (record: TableRecord) => Cell>([
    [
      'identities',
      (record) => {
        if (last === undefined || !isSpelledAlike(last.record, record)) {
          last = { record, made: otherIdentities(spelledIn(record)) }
        }
        return last.made
      },
    ],
    [
      'licensekey',
      ({ license }) => {
        const known = licenseKeys.get(license)
        if (known !== undefined) return known
        const made = licenseKey(String(license ?? ''))
        licenseKeys.set(license, made)
        return made
      },
    ],
  ])
}

function isSpelledAlike(one: TableRecord, other: TableRecord): boolean {
  return (
    one.purl === other.purl &&
    one.package === other.package &&
    one.packageversion === other.packageversion &&
    one.ecosystem === other.ecosystem &&
    one.otherpurls === other.otherpurls
  )
}
