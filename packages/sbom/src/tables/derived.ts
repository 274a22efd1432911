/** Columns that are no facts of their own: what a question compares. They are made when a file is written. */
import { licenseKey, otherIdentities } from './keys.js'
import type { Cell, TableRecord } from './parquet.js'
import { spelledIn } from './rows.js'

export function derivedCells(): ReadonlyMap<string, (record: TableRecord) => Cell> {
  // Many packages share a licence.
  const licenseKeys = new Map<Cell, string>()
  return new Map([
    ['identities', (record) => otherIdentities(spelledIn(record))],
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
