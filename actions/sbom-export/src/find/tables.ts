/** Tables to be looked through, wherever they lie. */
import { ServiceFailure } from '@aws-delivery-actions/host'
import type { OpenTable } from '@aws-delivery-actions/sbom/tables'
import { pause } from '../pause.js'

/** A file of packages and, where it is there, the one of vulnerabilities beside it. */
export type TablePair = {
  readonly name: string
  /** Where every export is kept, the day of this one. */
  readonly day: string | undefined
  /** Account and Region: `account=111122223333/region=eu-west-1`. */
  readonly place: string
  /** Whether a file of vulnerabilities belongs to it and is not there. */
  readonly lacksVulnerabilities: boolean
  open<T>(work: (sbom: OpenTable, openCve: () => Promise<OpenTable | undefined>) => Promise<T>): Promise<T>
}

export type Listing = {
  readonly pairs: readonly TablePair[]
  /** Whether other files lie there by now. */
  hasChanged(isFailure: boolean): Promise<boolean>
}

export type Tables = {
  readonly name: string
  list(): Promise<Listing>
}

/** Times that tables are read anew while runs write them. */
const mostRounds = 10
const shortestPause = 100

/** All of one state: what is read while a run puts its files in place is read again. */
export async function readTables<T>(
  tables: Tables,
  signal: AbortSignal,
  read: (pairs: readonly TablePair[]) => Promise<T>,
): Promise<T> {
  for (let round = 0; round < mostRounds; round++) {
    if (round > 0) await pause(shortestPause * round, signal)
    const listing = await tables.list()
    const answer = await settled(read(listing.pairs))
    signal.throwIfAborted()
    if (await listing.hasChanged('error' in answer)) continue
    if ('error' in answer) throw answer.error
    return answer.value
  }
  throw new ServiceFailure('the tables change all the time that they are read', {
    where: tables.name,
    mend: 'ask again once the runs that write them have ended',
  })
}

async function settled<T>(work: Promise<T>): Promise<{ readonly value: T } | { readonly error: unknown }> {
  try {
    return { value: await work }
  } catch (error) {
    return { error }
  }
}
