/** Times commands as whole processes, interleaved, so that a machine that slows down slows all of them. */
import { spawnSync } from 'node:child_process'

export type Contender = {
  readonly name: string
  /** The program; Node when left out. */
  readonly file?: string | undefined
  readonly args: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** The exit code of a run that did what is timed; 0 when left out. */
  readonly exit?: number
}

export type Timing = {
  readonly name: string
  /** Milliseconds of each round. */
  readonly rounds: readonly number[]
}

const warmUps = 2

/** Every contender once a round, in another order each time. @param node The binary that runs them. */
export function timeRounds(node: string, contenders: readonly Contender[], rounds: number): Timing[] {
  const timings = contenders.map(({ name }) => ({ name, rounds: [] as number[] }))
  for (let round = -warmUps; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const at = (turn + round + warmUps) % contenders.length
      const contender = contenders[at]
      if (contender === undefined) continue
      const took = timeOnce(node, contender)
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

/** @throws {Error} when the run did not do what is timed: a crash is fast. */
function timeOnce(
  node: string,
  { name, file = node, args, environment = {}, cwd, exit = 0 }: Contender,
): number {
  const { PATH = '', HOME = '' } = process.env
  const start = process.hrtime.bigint()
  const options = { env: { PATH, HOME, ...environment }, stdio: 'ignore' as const, cwd }
  const { status, error } = spawnSync(file, args, options)
  const took = Number(process.hrtime.bigint() - start) / 1e6
  if (status !== exit) throw new Error(`${name} ended with ${status}, not ${exit}`, { cause: error })
  return took
}
