/** Tells what an execution does while it does it: a line when a state begins, fails, is tried again or ends. */
import type { Clock } from '@aws-delivery-actions/aws'
import type { Log, Tone } from '@aws-delivery-actions/host'
import { durationInWords, timeInWords } from '@aws-delivery-actions/report'
import { openStates } from '../explain/culprit.js'
import type { Replay } from '../explain/replay.js'
import { lastFailure, pathOf, type Visit } from '../explain/visit.js'
import type { HistoryEvent } from '../history/event.js'
import { kindOf } from '../history/event-kind.js'
import type { MapProgress } from '../map-progress.js'
import { arrow } from '../states-table.js'
import { cut } from '../story.js'
import type { WaitTimes } from './wait-times.js'

export type Narrator = {
  /** The replay holds the event already, and none after it. */
  tell(event: HistoryEvent, replay: Replay): Promise<void>
  progress(map: MapProgress): void
  /** After each look: prints what was told, or that it still runs when that is long ago. */
  breathe(replay: Replay): void
}

type Line = { readonly text: string; readonly tone: Tone }

/** Of one look. An execution that ran for long may be attached to. */
const mostLines = 200
const heartbeat = 60_000
const longestError = 200

export function narratorOn(log: Log, clock: Clock, waits: WaitTimes): Narrator {
  const progresses = new Map<string, string>()
  let lines: Line[] = []
  let spokenAt = clock.now()

  function print(): void {
    const left = lines.length - mostLines
    if (left > 0) log.info(`… ${left} earlier lines are left out`, 'dim')
    for (const { text, tone } of lines.slice(-mostLines)) log.info(text, tone)
    if (lines.length > 0) spokenAt = clock.now()
    lines = []
  }

  return {
    async tell(event, replay) {
      const line = await lineFor(event, replay, waits)
      if (line !== undefined) lines.push(line)
    },
    progress(map) {
      const text = progressInWords(map)
      if (progresses.get(map.path) === text) return
      progresses.set(map.path, text)
      lines.push({ text: `${map.path}: ${text}`, tone: 'plain' })
    },
    breathe(replay) {
      print()
      const now = clock.now()
      const state = openInWords(replay, now)
      log.live(replay.ended === undefined ? state : '')
      if (now - spokenAt < heartbeat || replay.ended !== undefined) return
      log.info(`… ${state}`, 'dim')
      spokenAt = now
    },
  }
}

async function lineFor(event: HistoryEvent, replay: Replay, waits: WaitTimes): Promise<Line | undefined> {
  const { visit } = replay.placeOf(event)
  const told = visit === undefined ? undefined : await wordsFor(event, visit, replay, waits)
  if (told !== undefined && visit !== undefined) return { ...told, text: `${indentOf(visit)}${told.text}` }
  if (kindOf(event.type).kind === 'execution-redriven') return { text: '↻ redriven', tone: 'strong' }
  return undefined
}

async function wordsFor(
  event: HistoryEvent,
  visit: Visit,
  replay: Replay,
  waits: WaitTimes,
): Promise<Line | undefined> {
  const label = labelOf(visit)
  const { kind } = kindOf(event.type)
  switch (kind) {
    case 'entered':
      return await enteredInWords(event, visit, waits)
    case 'exited':
      return exitedInWords(event, visit, replay)
    case 'task-scheduled': {
      const callback = event.details.resource?.endsWith('.waitForTaskToken') ?? false
      if (callback) return { text: `… ${label} waits for a callback${limitsOf(event)}`, tone: 'strong' }
      return visit.attempts > 1 ? { text: `↻ ${label}, try ${visit.attempts}`, tone: 'doubtful' } : undefined
    }
    case 'task-failed':
    case 'task-schedule-failed':
    case 'evaluation-failed':
    case 'map-run-failed':
      return { text: `✗ ${label}: ${cut(event.details.error ?? 'failed', longestError)}`, tone: 'bad' }
    default:
      return undefined
  }
}

async function enteredInWords(
  event: HistoryEvent,
  visit: Visit,
  waits: WaitTimes,
): Promise<Line | undefined> {
  const label = labelOf(visit)
  if (visit.type === 'Pass' || visit.type === 'Choice') return undefined
  if (visit.type === 'Succeed') return { text: `✓ ${label}`, tone: 'good' }
  if (visit.type === 'Fail') return { text: `✗ ${label}`, tone: 'bad' }
  if (visit.type !== 'Wait') return { text: `▸ ${label}`, tone: 'plain' }
  const end = await waits.endOf(visit.name, event.at, event.details.input)
  return {
    text: `▸ ${label} waits${end === undefined ? '' : ` until ${timeInWords(end)} UTC`}`,
    tone: 'plain',
  }
}

function exitedInWords(event: HistoryEvent, visit: Visit, replay: Replay): Line {
  const label = labelOf(visit)
  const failure = lastFailure(visit)
  if (failure?.fate === 'caught') {
    return { text: `! ${label} caught ${cut(failure.error ?? 'a failure', longestError)}`, tone: 'doubtful' }
  }
  if (visit.type === 'Pass' || visit.type === 'Choice') return { text: `✓ ${label}`, tone: 'good' }
  const tries = visit.attempts > 1 ? `, ${visit.attempts} tries` : ''
  return {
    text: `✓ ${label} ${durationInWords(replay.activeMs(visit.entered.at, event.at))}${tries}`,
    tone: 'good',
  }
}

function limitsOf({ details }: HistoryEvent): string {
  const { timeoutInSeconds, heartbeatInSeconds } = details
  const limit =
    timeoutInSeconds === undefined ? '' : `, for ${durationInWords(timeoutInSeconds * 1000)} at most`
  const beat =
    heartbeatInSeconds === undefined ? '' : `, a heartbeat each ${durationInWords(heartbeatInSeconds * 1000)}`
  return `${limit}${beat}`
}

/** Two blanks for each state around it. */
function indentOf(visit: Visit): string {
  return '  '.repeat(Math.min(visit.scope.depth, 20))
}

/** In an iteration with its number, which tells lines of iterations apart. */
function labelOf({ name, scope }: Visit): string {
  for (let at: typeof scope | undefined = scope; at?.owner !== undefined; at = at.owner.scope) {
    if (at.index !== undefined) return `[${at.index}] ${name}`
  }
  return name
}

function openInWords(replay: Replay, now: number): string {
  const open = openStates(replay)
  const [first, ...others] = open
  if (first === undefined) return 'running'
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  const since = replay.activeMs(first.entered.at, now)
  return `in ${pathOf(first).join(arrow)}${more} for ${durationInWords(since)}`
}

function progressInWords({ succeeded, failed, aborted, running, total }: MapProgress): string {
  const parts = [
    total === undefined ? `${succeeded} done` : `${succeeded} of ${total} done`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(aborted > 0 ? [`${aborted} aborted`] : []),
    ...(running > 0 ? [`${running} running`] : []),
  ]
  return parts.join(', ')
}
