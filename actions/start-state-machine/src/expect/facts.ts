/** What expectations are asked of: how an execution ended and what it did, as plain values. */
import { type Json, parseExact, stringifyExact } from '@aws-delivery-actions/host'
import type { Explanation } from '../explain/explanation.js'

export type Facts = {
  readonly status: string
  /** Undefined where there is none, as of an execution that failed. */
  readonly output: Json | undefined
  /** The same where it holds numbers of more digits than JavaScript knows, each with all of them. */
  readonly exactOutput?: Json | undefined
  readonly error: string | undefined
  readonly cause: string | undefined
  /** Names of the states, each time one was entered. */
  readonly states: readonly string[]
  /** State → milliseconds in it, all visits together. */
  readonly durations: Readonly<Record<string, number>>
  /** State → visits. */
  readonly counts: Readonly<Record<string, number>>
  /** Of the top level. */
  readonly lastState: string | undefined
  /** Without the time between an end and the redrive after it. */
  readonly durationMs: number | undefined
}

export function factsOf(explanation: Explanation): Facts {
  const { status, error, cause, replay, startedAt, endedAt, durationMs } = explanation
  const durations: Record<string, number> = Object.create(null)
  const counts: Record<string, number> = Object.create(null)
  for (const { name, entered, exited, closed } of replay.visits) {
    const left = (exited ?? closed)?.at ?? endedAt ?? entered.at
    durations[name] = (durations[name] ?? 0) + replay.activeMs(entered.at, left)
    counts[name] = (counts[name] ?? 0) + 1
  }
  return {
    status,
    ...outputFacts(explanation.output),
    error,
    cause,
    states: replay.visits.map(({ name }) => name),
    durations,
    counts,
    lastState: replay.root.current?.name,
    durationMs:
      startedAt === undefined || endedAt === undefined ? durationMs : replay.activeMs(startedAt, endedAt),
  }
}

/** @param text Of JSON; anything else is a text. */
export function outputFacts(text: string | undefined): Pick<Facts, 'output' | 'exactOutput'> {
  if (text === undefined) return { output: undefined }
  try {
    const [output, exact] = [JSON.parse(text) as Json, parseExact(text)]
    const isExact = JSON.stringify(output) === stringifyExact(exact)
    return isExact ? { output } : { output, exactOutput: exact }
  } catch {
    return { output: text }
  }
}
