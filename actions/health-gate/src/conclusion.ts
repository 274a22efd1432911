/** What a run comes to: its exit, outputs, evidence, summary and annotations. */
import { ActionError, type Verdict as Fate, type Outcome, TimedOut } from '@aws-delivery-actions/host'
import { durationInWords } from '@aws-delivery-actions/report'
import { annotationsOf } from './annotations.js'
import type { Course } from './course.js'
import { keyOf, nameOf } from './event.js'
import { writeEvidence } from './evidence.js'
import type { Inputs, Outputs } from './inputs.js'
import type { LiveEdge } from './live-edge.js'
import { remaining } from './matrix.js'
import type { Override } from './override.js'
import type { Asked } from './question.js'
import { summaryOf } from './summary.js'
import { blockingEvents, regionsWith } from './verdict.js'
import { eventInWords, namesInWords, ruleInWords } from './words.js'

/** All that was found out. */
export type Findings = Asked & { readonly course: Course; readonly override: Override | undefined }

/** How the run ends, and why. */
export type Ruling = {
  readonly verdict: Fate
  readonly reason?: string
  readonly error?: ActionError
}

export async function conclude(
  findings: Findings,
  inputs: Inputs,
  edge: LiveEdge,
): Promise<Outcome<Outputs>> {
  const ruling = rulingOf(findings, inputs)
  tellOverruled(findings, ruling, inputs, edge)
  const file = inputs['evidence-file']
  const spoilt =
    file === undefined ? undefined : await spoiltBy(writeEvidence(file, findings, inputs, ruling, edge))
  return {
    ...(spoilt === undefined ? ruling : spoiltRuling(ruling, spoilt, edge)),
    outputs: { ...outputsOf(findings), 'evidence-file': spoilt === undefined ? file : undefined },
    summary: summaryOf(findings, inputs, ruling),
    annotations: annotationsOf(findings, ruling),
  }
}

async function spoiltBy(writing: Promise<void>): Promise<ActionError | undefined> {
  try {
    await writing
    return undefined
  } catch (error) {
    if (error instanceof ActionError) return error
    throw error
  }
}

/** A run that passed without its evidence did not do what it was asked for; one that failed has a better reason. */
function spoiltRuling(ruling: Ruling, spoilt: ActionError, { host }: LiveEdge): Ruling {
  if (ruling.verdict === 'passed') return { verdict: 'unknown', error: spoilt }
  host.log.warn(`evidence-file: ${spoilt.message}`)
  return ruling
}

function outputsOf({ course, matrix }: Findings): Outputs {
  const { verdict, regions, source } = course.last
  const healthy = regionsWith('healthy', regions)
  const blocking = blockingEvents(regions).map(({ event }) => nameOf(event))
  return {
    verdict,
    'healthy-regions': healthy,
    'unhealthy-regions': regionsWith('unhealthy', regions),
    'unknown-regions': regionsWith('unknown', regions),
    'any-healthy': healthy.length > 0,
    matrix: remaining(matrix, healthy),
    'blocking-count': blocking.length,
    'blocking-events': blocking,
    source,
    'waited-seconds': Math.round((course.endedAt - course.startedAt) / 1000),
  }
}

/** From the strongest to the weakest: what must be mended, who overrules, what was found. */
function rulingOf({ course, override }: Findings, inputs: Inputs): Ruling {
  const { ending, last } = course
  if (ending.kind === 'stopped') return { verdict: 'unknown', error: ending.error }
  if (override !== undefined || inputs.mode === 'report') return { verdict: 'passed' }
  if (last.verdict === 'healthy') return { verdict: 'passed' }
  if (last.verdict === 'unknown') return withoutVerdict(course, inputs)
  if (inputs.mode === 'filter') return { verdict: 'passed' }
  if (ending.kind === 'timed-out') return timedOut(course, inputs)
  return { verdict: 'failed', reason: whyBlocked(course) }
}

function withoutVerdict({ last, ending }: Course, inputs: Inputs): Ruling {
  const { trouble } = last
  if (inputs['on-error'] === 'pass' && trouble?.isOutage) return { verdict: 'passed' }
  if (trouble !== undefined) return { verdict: 'unknown', error: trouble.error }
  const limit =
    ending.kind === 'timed-out' ? `, and timeout (${durationInWords(inputs.timeout)}) has passed` : ''
  const rule = last.regions.find(({ verdict }) => verdict === 'unknown')?.rule ?? 'no-answer'
  return { verdict: 'unknown', reason: `no verdict could be reached: ${ruleInWords(rule)}${limit}` }
}

function timedOut(course: Course, inputs: Inputs): Ruling {
  const error = new TimedOut(
    `after ${durationInWords(inputs.timeout)} the gate is still closed: ${whyBlocked(course)}`,
    {
      mend: 'run again when the event has ended, ignore it for a while with a reason, or force with a reason',
    },
  )
  return { verdict: 'unknown', error }
}

function whyBlocked({ last }: Course): string {
  const { regions } = last
  const sick = regions.filter(({ verdict }) => verdict !== 'healthy')
  const events = blockingEvents(regions).map(({ event }) => eventInWords(event))
  const names = namesInWords(sick.map(({ region }) => region))
  if (events.length > 0) return `${names}: ${namesInWords(events, 3)}`
  return `${names}: ${ruleInWords(sick[0]?.rule ?? 'no-answer')}`
}

function whyUnknown({ last }: Course): string {
  const why = last.trouble?.message ?? 'no verdict'
  const burning = last.regions.flatMap((region) => region.burning)
  const events = [...new Map(burning.map((event) => [keyOf(event), eventInWords(event)])).values()]
  return events.length === 0 ? why : `${why}; at the last certain look there burnt ${namesInWords(events, 3)}`
}

/** What would have stopped the run must not go by unseen. */
function tellOverruled(
  { course, override }: Findings,
  ruling: Ruling,
  inputs: Inputs,
  { host }: LiveEdge,
): void {
  const { last } = course
  if (override !== undefined && ruling.verdict === 'passed') {
    host.log.warn(`Forced by ${override.actor}: ${override.reason} (the verdict is ${last.verdict})`)
  } else if (ruling.verdict === 'passed' && last.verdict !== 'healthy') {
    const why = last.verdict === 'unknown' ? whyUnknown(course) : whyBlocked(course)
    const cause =
      inputs.mode === 'report' || inputs.mode === 'filter' ? `mode=${inputs.mode}` : 'on-error=pass'
    host.log.warn(`The verdict is ${last.verdict} and the run passes all the same (${cause}): ${why}`)
  }
}
