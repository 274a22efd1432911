/** One look at all Regions: what was read, or why nothing could be. */
import { Cancelled, messageOf, ServiceFailure } from '@aws-delivery-actions/host'
import { nothingTold, type Reading, type SourceName, type ToldBefore } from './event.js'
import type { LiveEdge } from './live-edge.js'
import type { Question } from './question.js'
import { isOutage, type Source } from './source/source.js'
import { within } from './time-limit.js'
import { judge, overall, type RegionVerdict, type Verdict } from './verdict.js'

export type Sample = {
  /** The clock's time. */
  readonly at: number
  readonly verdict: Verdict
  readonly regions: readonly RegionVerdict[]
  readonly source: SourceName | undefined
  /** Of the feed that answered. */
  readonly url: string | undefined
  readonly trouble: Trouble | undefined
}

/** Why a look gave no certain answer. */
export type Trouble = {
  readonly message: string
  /** Whether it is the network, the service or throttling: what `on-error=pass` passes over. */
  readonly isOutage: boolean
  readonly error: ServiceFailure
}

export type Attempt = {
  /** The clock's time at which no answer is awaited any more. */
  readonly end: number
  /** Milliseconds from the first failure until it is believed. */
  readonly patience: number
}

/** @throws {UserError} for what no further look can mend, {Cancelled}. */
export async function takeSample(
  source: Source,
  question: Question,
  { end, patience }: Attempt,
  before: Sample | undefined,
  { aws, host }: LiveEdge,
): Promise<Sample> {
  const { clock } = aws
  const at = clock.now()
  let told = nothingTold
  const onTold = ({ events, gaps, source }: ToldBefore) => {
    told = { events: [...told.events, ...events], gaps: [...told.gaps, ...gaps], source }
  }
  try {
    const limit = { clock, signal: host.cancellation.signal, end }
    const reading = await within(limit, (signal) => source.read({ now: at, end, signal, patience, onTold }))
    const regions = judge({ at: timeOf(reading, at, aws), reading, told }, question, before?.regions)
    return {
      at,
      verdict: overall(regions, question.needed),
      regions,
      source: reading.source,
      url: reading.url,
      trouble: notUnderstood([...reading.gaps, ...told.gaps]),
    }
  } catch (error) {
    if (error instanceof Cancelled) throw error
    if (!isOutage(error) && !(error instanceof ServiceFailure)) throw error
    const regions = judge({ at, reading: undefined, told }, question, before?.regions)
    return {
      at,
      verdict: overall(regions, question.needed),
      regions,
      // What it told before it failed may be all that decides.
      source: told.events.length > 0 ? told.source : undefined,
      url: undefined,
      trouble: troubleFrom(error),
    }
  }
}

/** By the clock that its events are told by: one of ours that is ahead makes them end longer ago than they did. */
function timeOf({ source }: Reading, at: number, { clock, serviceTime }: LiveEdge['aws']): number {
  const ahead = serviceTime() - clock.now()
  return source === 'api' && Math.abs(ahead) > unnoticed ? at + ahead : at
}

/** Milliseconds: the service tells its time to the second, and after a while on the way. */
const unnoticed = 5_000

/** Before any look. */
export function nothingSeen(question: Question, { aws }: LiveEdge): Sample {
  const at = aws.clock.now()
  const unanswered = judge({ at, reading: undefined, told: nothingTold }, question, undefined)
  const regions = unanswered.map((region) => ({ ...region, rule: 'no-look' as const }))
  return { at, verdict: 'unknown', regions, source: undefined, url: undefined, trouble: undefined }
}

function notUnderstood(gaps: readonly string[]): Trouble | undefined {
  const [first] = gaps
  if (first === undefined) return undefined
  const message = `the source told what is not understood: ${first}${gaps.length > 1 ? `, and ${gaps.length - 1} more` : ''}`
  return { message, isOutage: false, error: new ServiceFailure(message) }
}

function troubleFrom(error: unknown): Trouble {
  const failure =
    error instanceof ServiceFailure ? error : new ServiceFailure(messageOf(error), { cause: error })
  return { message: failure.message, isOutage: isOutage(error), error: failure }
}
