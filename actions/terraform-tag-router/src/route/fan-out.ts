/** The routes of one tag in waves, without the Regions that are not well. Pure. */
import type { Prepared } from '../modes/prepare.js'
import type { Remark } from '../terraform/environment-files.js'
import { ensureWave, type Wave } from './waves.js'

export type FannedWave = Wave & { readonly rows: readonly Prepared[] }

export type Fan = {
  /** A wave keeps its number when nothing is left in it. */
  readonly waves: readonly FannedWave[]
  /** Those of the wave that was asked for, or of all. */
  readonly chosen: readonly { readonly wave: number; readonly row: Prepared }[]
  readonly leftOut: readonly Prepared[]
  readonly remarks: readonly Remark[]
}

/** @throws {UserError} when there is no such wave. */
export function fanOut(
  prepared: readonly Prepared[],
  {
    waves,
    healthy,
    wave,
  }: { waves: readonly Wave[]; healthy: ReadonlySet<string> | undefined; wave: number | undefined },
): Fan {
  ensureWave(wave, waves.length)
  const isWell = ({ route }: Prepared) => healthy === undefined || healthy.has(route.region)
  const fanned = waves.map((one) => ({
    ...one,
    rows: one.scopes.flatMap((scope) => prepared.filter((row) => row.route.scope === scope && isWell(row))),
  }))
  const leftOut = prepared.filter((row) => !isWell(row))
  return {
    waves: fanned,
    chosen: fanned
      .filter(({ number }) => wave === undefined || number === wave)
      .flatMap(({ number, rows }) => rows.map((row) => ({ wave: number, row }))),
    leftOut,
    remarks: leftOut.map(({ route: { scope, region } }) => ({
      text: `${scope === region ? region : `${scope} (deployed from ${region})`} is left out: ${region} is not among healthy-regions`,
    })),
  }
}
