/** Times commands as whole processes, interleaved, so that a machine that slows down slows all of them. */
import { spawnSync } from 'node:child_process'

export type Contender = {
  readonly name: string
  readonly args: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly cwd?: string
}

export type Timing = {
  readonly name: string
  /** Milliseconds of each round. */
  readonly rounds: readonly number[]
}

const warmUps = 2

/** Every contender once a round, in another order each time. */
export function timeRounds(contenders: readonly Contender[], rounds: number): Timing[] {
  const timings = contenders.map(({ name }) => ({ name, rounds: [] as number[] }))
  for (let round = -warmUps; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const at = (turn + round + warmUps) % contenders.length
      const contender = contenders[at]
      if (contender === undefined) continue
      const took = timeOnce(contender)
      if (round >= 0) timings[at]?.rounds.push(took)
    }
  }
  return timings
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2
}

/** The median of the ratios round by round. */
export function ratio(timing: Timing, reference: Timing): number {
  return median(timing.rounds.map((took, round) => took / (reference.rounds[round] ?? Number.NaN)))
}

function timeOnce({ args, environment = {}, cwd }: Contender): number {
  const { PATH = '', HOME = '' } = process.env
  const start = process.hrtime.bigint()
  spawnSync(process.execPath, args, { env: { PATH, HOME, ...environment }, stdio: 'ignore', cwd })
  return Number(process.hrtime.bigint() - start) / 1e6
}
