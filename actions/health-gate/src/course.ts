/** The looks of a run, one after the other: a single one, or as many as it takes. */
import { isExpiredToken, type Look, until } from '@aws-delivery-actions/aws'
import { ActionError, TimedOut, UserError } from '@aws-delivery-actions/host'
import { durationInWords } from '@aws-delivery-actions/report'
import type { Inputs } from './inputs.js'
import type { LiveEdge } from './live-edge.js'
import { narratorOn } from './narrator.js'
import type { Question } from './question.js'
import { nothingSeen, type Sample, takeSample } from './sample.js'
import { patienceWithin } from './source/share.js'
import type { Source } from './source/source.js'
import { type Stretch, timeline } from './timeline.js'

export type Course = {
  readonly last: Sample
  readonly looks: number
  readonly timeline: readonly Stretch[]
  readonly startedAt: number
  readonly endedAt: number
  readonly ending: Ending
}

export type Ending =
  | { readonly kind: 'decided' | 'gave-up' }
  | { readonly kind: 'timed-out' | 'stopped'; readonly error: ActionError }

const longestPatience = 5_000

/** One look, whatever hangs; and the one at the time limit, which comes on top of it. */
const longestLook = 120_000
const longestLastLook = 10_000

export const shortestInterval = 1_000

/** Ends with what was seen, also after a signal, at the time limit, and when something must be mended first. */
export async function lookUntilDecided(
  question: Question,
  source: Source,
  inputs: Inputs,
  edge: LiveEdge,
): Promise<Course> {
  const { clock } = edge.aws
  const waits = inputs.mode === 'wait' && !inputs.force
  const startedAt = clock.now()
  const deadline = startedAt + inputs.timeout
  const patience = waits ? Math.min(longestPatience, Math.max(2_000, inputs.interval / 2)) : longestPatience
  const narrator = narratorOn(edge.host.log, question, inputs)
  const seen = timeline()
  let last: Sample | undefined
  let looks = 0
  let failures = 0
  let lookedAt = startedAt

  async function look(end: number): Promise<Look<'decided' | 'gave-up'>> {
    const left = end - clock.now()
    const attempt = { end, patience: Math.min(patience, patienceWithin(left)) }
    const sample = await takeSample(source, question, attempt, last, edge)
    last = sample
    looks++
    lookedAt = clock.now()
    failures = sample.trouble === undefined ? 0 : failures + 1
    seen.add(sample)
    narrator.tell(sample, { failures, deadline: waits ? deadline : undefined })
    if (sample.verdict === 'healthy') return { kind: 'done', value: 'decided' }
    if (!waits) return { kind: 'done', value: sample.verdict === 'unknown' ? 'gave-up' : 'decided' }
    return failures > inputs['error-limit'] ? { kind: 'done', value: 'gave-up' } : { kind: 'idle' }
  }

  async function allLooks(): Promise<'decided' | 'gave-up'> {
    if (waits) await delayed(inputs['initial-delay'], edge)
    // The user's interval is promised: it neither grows nor varies.
    const rhythm = {
      shortest: inputs.interval,
      longest: inputs.interval,
      growth: 1,
      jitter: 0,
      eagerFor: 0,
      spare: Number.POSITIVE_INFINITY,
    }
    const setting = { clock, random: edge.aws.random, signal: edge.host.cancellation.signal, deadline }
    try {
      return await until(() => look(Math.min(deadline, clock.now() + longestLook)), rhythm, setting)
    } catch (error) {
      // What ended since the last look is seen by one at the time limit.
      if (!(error instanceof TimedOut) || clock.now() - lookedAt < shortestInterval) throw error
      const found = await look(clock.now() + longestLastLook)
      if (found.kind !== 'done') throw error
      return found.value
    }
  }

  async function wholeWait(): Promise<Ending> {
    try {
      return { kind: await allLooks() }
    } catch (error) {
      if (error instanceof TimedOut) return { kind: 'timed-out', error }
      if (error instanceof ActionError)
        return { kind: 'stopped', error: last === undefined ? error : toldOf(error, clock.now() - startedAt) }
      throw error
    } finally {
      edge.host.log.live('')
    }
  }

  const ending = await wholeWait()
  return {
    last: last ?? nothingSeen(question, edge),
    looks,
    timeline: seen.stretches,
    startedAt,
    endedAt: clock.now(),
    ending,
  }
}

/** The door has read the credentials anew before this is thrown: there are no newer ones. */
function toldOf(error: ActionError, waited: number): ActionError {
  if (!isExpiredToken(error)) return error
  return new UserError(
    `The credentials have expired after ${durationInWords(waited)}, and there are no newer ones`,
    {
      mend: 'ask for a session that is longer than timeout, or wait with a profile or role that can be renewed',
      cause: error,
    },
  )
}

async function delayed(delay: number, { aws, host }: LiveEdge): Promise<void> {
  if (delay === 0) return
  host.log.info(`The first look is in ${delay / 1000} s`)
  await aws.clock.sleep(delay, host.cancellation.signal)
}
