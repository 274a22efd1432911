/**
 * What a linter says of files, as a process that loads it once: a question comes as JSON on stdin, verdicts and time go
 * to stdout. Each file is read before the clock starts.
 */
import { readFileSync } from 'node:fs'
import { median } from '../rounds.js'

export type Question = {
  readonly paths: readonly string[]
  readonly passes: number
  /** How many of the files are looked at before. */
  readonly warmUp: number
}

export type Verdict = 'accepted' | 'refused' | 'crashed'

export type Verdicts = {
  readonly verdicts: readonly Verdict[]
  /** Of one pass over all, without reading the files; the median of the passes. */
  readonly milliseconds: number
}

/** Whether the linter has an error to tell. Its own failure counts as a crash. */
export type Judge = (text: string) => boolean | Promise<boolean>

export async function answer(judge: Judge): Promise<void> {
  const { paths, passes, warmUp }: Question = JSON.parse(readFileSync(0, 'utf8'))
  const texts = paths.map((path) => readFileSync(path, 'utf8'))
  for (const text of texts.slice(0, warmUp)) await verdictOn(text, judge)
  let verdicts: Verdict[] = []
  const times: number[] = []
  for (let pass = 0; pass < passes; pass++) {
    const start = performance.now()
    verdicts = []
    for (const text of texts) verdicts.push(await verdictOn(text, judge))
    times.push(performance.now() - start)
  }
  process.stdout.write(JSON.stringify({ verdicts, milliseconds: median(times) } satisfies Verdicts))
}

async function verdictOn(text: string, judge: Judge): Promise<Verdict> {
  try {
    return (await judge(text)) ? 'refused' : 'accepted'
  } catch {
    return 'crashed'
  }
}
