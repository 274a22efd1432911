/** When which history event appears. Made from a script or a recording, once, when the sandbox starts. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { milliseconds, type Scenario } from '../scenario.js'
import type { EventScript, MapRunScript, TimelineScript } from './script.js'

export type Timeline = {
  /** In the order of their ids; never earlier than the one before. */
  readonly events: readonly TimedEvent[]
  readonly mapRuns: readonly MapRunScript[]
}

export type TimedEvent = {
  /** Milliseconds since the start or the redrive. */
  readonly at: number
  readonly type: string
  /** From 1; 0 is what came before this timeline. */
  readonly previous: number
  readonly details: Readonly<Record<string, unknown>> | undefined
  /** Under which name the details stand in the event. */
  readonly detailsName: string
}

export type TimelineOf = (script: string | TimelineScript) => Timeline

/** @throws {TypeError} for a name that is not in the scenario; what reading a recording throws. */
export function timelinesOf({ timelines = {} }: Scenario, folder: string): TimelineOf {
  const made = new Map<string | TimelineScript, Timeline>()
  return (script) => {
    const known = made.get(script)
    if (known !== undefined) return known
    const timeline = timelineFrom(typeof script === 'string' ? named(script, timelines) : script, folder)
    made.set(script, timeline)
    return timeline
  }
}

export const endless: Timeline = { events: [], mapRuns: [] }

export const successAtOnce: Timeline = {
  events: [
    {
      at: 0,
      type: 'ExecutionSucceeded',
      previous: 0,
      details: { output: '{}' },
      detailsName: 'executionSucceededEventDetails',
    },
  ],
  mapRuns: [],
}

/** `LambdaFunctionFailed` → `lambdaFunctionFailedEventDetails`; all states share two names. */
function detailsNameOf(type: string): string {
  const about = /State(Entered|Exited)$/.exec(type)
  if (about !== null) return `state${about[1]}EventDetails`
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}EventDetails`
}

function named(name: string, timelines: Readonly<Record<string, TimelineScript>>): TimelineScript {
  const script = Object.hasOwn(timelines, name) ? timelines[name] : undefined
  if (script === undefined) throw new TypeError(`The scenario has no timeline ${name}`)
  return script
}

function timelineFrom(script: TimelineScript, folder: string): Timeline {
  const events = script.recorded === undefined ? written(script.events ?? []) : recorded(script, folder)
  return { events, mapRuns: script.mapRuns ?? [] }
}

function written(scripts: readonly EventScript[]): TimedEvent[] {
  let at = 0
  return scripts.map(({ at: given, type, previous, state, details }, index) => {
    at = Math.max(at, given === undefined ? at : milliseconds(given))
    const all = { ...(state === undefined ? {} : { name: state }), ...details }
    return {
      at,
      type,
      previous: previous ?? index,
      details: Object.keys(all).length === 0 ? undefined : all,
      detailsName: detailsNameOf(type),
    }
  })
}

type RecordedEvent = Readonly<Record<string, unknown>> & {
  readonly id: number
  readonly type: string
  readonly previousEventId?: number
  readonly timestamp: string | number
}

function recorded({ recorded: file = '', every }: TimelineScript, folder: string): TimedEvent[] {
  const document = JSON.parse(readFileSync(resolve(folder, file), 'utf8'))
  const events: RecordedEvent[] = [...(document.history?.events ?? document.events)]
  events.sort((a, b) => a.id - b.id)
  const [first] = events
  let at = 0
  return events.map((event, index) => {
    const since = first === undefined ? 0 : timeOf(event) - timeOf(first)
    at = every === undefined ? Math.max(at, since) : index * milliseconds(every)
    const [detailsName = detailsNameOf(event.type), details] =
      Object.entries(event).find(([name]) => name.endsWith('EventDetails')) ?? []
    return {
      at,
      type: event.type,
      previous: event.previousEventId ?? 0,
      details: details as TimedEvent['details'],
      detailsName,
    }
  })
}

function timeOf({ timestamp }: RecordedEvent): number {
  return typeof timestamp === 'number' ? timestamp * 1000 : Date.parse(timestamp)
}
