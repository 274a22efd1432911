/** Tells each look while the run goes on: a line in the log, and on a terminal a live line about what is waited for. */
import type { Log, Tone } from '@aws-delivery-actions/host'
import { durationInWords } from '@aws-delivery-actions/report'
import type { Bearing } from './bearing.js'
import { globalRegion, keyOf } from './event.js'
import type { Inputs } from './inputs.js'
import type { Question } from './question.js'
import type { Sample } from './sample.js'
import { blockingEvents, ignoredEvents, regionsWith, type Verdict } from './verdict.js'
import { eventInWords, ignoredInWords, namesInWords, ruleInWords } from './words.js'

export type Narrator = {
  tell(sample: Sample, state: { readonly failures: number; readonly deadline: number | undefined }): void
}

const tones: Readonly<Record<Verdict, Tone>> = { healthy: 'good', unhealthy: 'bad', unknown: 'doubtful' }
const mostEvents = 3

export function narratorOn(log: Log, { stableFor }: Question, inputs: Inputs): Narrator {
  let source: string | undefined
  const ignored = new Set<string>()
  return {
    tell(sample, { failures, deadline }) {
      if (sample.source !== undefined && sample.source !== source) {
        source = sample.source
        log.info(`Events are read from ${sourcesInWords[sample.source]}`)
      }
      log.info(`${timeOfDay(sample.at)} ${lineOf(sample, stableFor)}`, tones[sample.verdict])
      for (const bearing of ignoredEvents(sample.regions)) {
        const key = keyOf(bearing.event)
        if (!ignored.has(key)) log.info(`  ${nameOfIgnored(bearing)} is ${ignoredInWords(bearing)}`, 'dim')
        ignored.add(key)
      }
      if (sample.trouble !== undefined && failures > 0 && deadline !== undefined) {
        log.info(
          `  ${failures} failed in a row, ${inputs['error-limit']} may: ${sample.trouble.message}`,
          'doubtful',
        )
      }
      if (deadline === undefined || sample.at >= deadline || sample.verdict === 'healthy') return
      const left = durationInWords(Math.max(0, deadline - sample.at))
      log.live(
        `${waitingFor(sample, stableFor)}; a look every ${durationInWords(inputs.interval)}, for ${left} at most`,
      )
    },
  }
}

const sourcesInWords = {
  api: 'the AWS Health API',
  'public-events': 'the public feed of events',
  'current-events': 'the public feed of current events',
} as const

/** `us-east-1: BEDROCK AWS_BEDROCK_OPERATIONAL_ISSUE since 2026-06-13 07:40 UTC` */
function nameOfIgnored({ event }: Bearing): string {
  return event.region === globalRegion ? eventInWords(event) : `${event.region}: ${eventInWords(event)}`
}

/** `unhealthy: us-east-1 (EC2 AWS_EC2_OPERATIONAL_ISSUE since …); healthy: eu-west-1` */
function lineOf(sample: Sample, stableFor: number): string {
  const healthy = regionsWith('healthy', sample.regions)
  const parts = sample.regions
    .filter(({ verdict }) => verdict !== 'healthy')
    .slice(0, mostEvents)
    .map((found) => {
      const { region, verdict, rule, decidedBy, steadySince, at } = found
      const why = decidedBy === undefined ? ruleInWords(rule) : eventInWords(decidedBy.event)
      const steady =
        steadySince === undefined ? '' : `, steady for ${steadyInWords(at - steadySince, stableFor)}`
      return `${region} ${verdict} (${why}${steady})`
    })
  const more = sample.regions.length - healthy.length - parts.length
  if (more > 0) parts.push(`${more} more not healthy`)
  if (healthy.length > 0) parts.push(`${namesInWords(healthy)} healthy`)
  return parts.join('; ')
}

function steadyInWords(steady: number, stableFor: number): string {
  return `${durationInWords(steady)} of ${durationInWords(stableFor)}`
}

function waitingFor({ regions, trouble }: Sample, stableFor: number): string {
  const [first] = blockingEvents(regions)
  if (first !== undefined) return `waiting for the end of ${eventInWords(first.event)}`
  if (trouble !== undefined) return 'waiting for an answer'
  return `waiting until it has been steady for ${durationInWords(stableFor)}`
}

function timeOfDay(at: number): string {
  return new Date(at).toISOString().slice(11, 19)
}
