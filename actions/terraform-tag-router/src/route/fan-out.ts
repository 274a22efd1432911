/** The routes of one tag in waves, without the Regions that are not well. Pure. */
import { ensureWave, type Wave } from './waves.js'

/** A route, and what is to be had of it later. */
type Routed = { readonly route: { readonly scope: string; readonly region: string } }

export type FannedWave<Row> = Wave & { readonly rows: readonly Row[] }

export type Fan<Row> = {
  /** A wave keeps its number when nothing is left in it. */
  readonly waves: readonly FannedWave<Row>[]
  /** Those of the wave that was asked for, or of all. */
  readonly chosen: readonly { readonly wave: number; readonly row: Row }[]
  readonly leftOut: readonly Row[]
  /** Why each was left out. */
  readonly remarks: readonly string[]
}

/** @throws {UserError} when there is no such wave. */
export function fanOut<Row extends Routed>(
  rows: readonly Row[],
  {
    waves,
    healthy,
    wave,
  }: { waves: readonly Wave[]; healthy: ReadonlySet<string> | undefined; wave: number | undefined },
): Fan<Row> {
  ensureWave(wave, waves.length)
  const isWell = ({ route }: Row) => healthy === undefined || healthy.has(route.region)
  const fanned = waves.map((one) => ({
    ...one,
    rows: one.scopes.flatMap((scope) => rows.filter((row) => row.route.scope === scope && isWell(row))),
  }))
  const leftOut = rows.filter((row) => !isWell(row))
  return {
    waves: fanned,
    chosen: fanned
      .filter(({ number }) => wave === undefined || number === wave)
      .flatMap(({ number, rows: members }) => members.map((row) => ({ wave: number, row }))),
    leftOut,
    remarks: leftOut.map(({ route }) => whyLeftOut(route)),
  }
}

function whyLeftOut({ scope, region }: Routed['route']): string {
  const subject = scope === region ? region : `${scope} (deployed from ${region})`
  return `${subject} is left out: ${region} is not among healthy-regions`
}
