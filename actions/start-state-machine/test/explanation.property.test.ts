import { readFileSync } from 'node:fs'
import { consoleUrl } from '@aws-delivery-actions/aws'
import { UserError } from '@aws-delivery-actions/host'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { diagnose } from '../src/diagnosis.js'
import { diagramOf } from '../src/diagram/diagram.js'
import { explain } from '../src/explain/explanation.js'
import type { HistoryEvent } from '../src/history/event.js'
import { historyFrom, historyOf } from '../src/history/history.js'
import { inlineMapProgress } from '../src/map-progress.js'
import { summaryOf } from '../src/summary.js'
import { readChart } from './chart.js'
import { recordedEvents, type ShortEvent } from './recorded-events.js'

const { histories }: { histories: { events: ShortEvent[] }[] } = JSON.parse(
  readFileSync(new URL('data/histories.json', import.meta.url), 'utf8'),
)
const recorded = histories.map(({ events }) => recordedEvents(events))

/** Everything that is made of a history. */
function tellAll(events: readonly unknown[]) {
  const explanation = explain(historyFrom(events))
  const diagnosis = diagnose(explanation, { executionArn: undefined, region: 'eu-west-1', consoleUrl })
  const summary = summaryOf(diagnosis, { showPayload: true, maps: inlineMapProgress(explanation), unmet: [] })
  const lines = diagramOf(explanation)
  if (lines !== undefined) readChart(lines)
  return { explanation, summary }
}

test('the order of the events in a file does not matter', () => {
  const shuffled = fc
    .constantFrom(...recorded)
    .chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
    )
  fc.assert(
    fc.property(shuffled, ([events, other]) => {
      const { explanation } = tellAll(other)
      expect(explanation.failed?.path).toEqual(tellAll(events).explanation.failed?.path)
    }),
  )
})

test('whatever is missing, nothing is thrown', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...recorded).chain((events) => fc.shuffledSubarray(events)),
      (events) => {
        tellAll(events)
      },
    ),
    { numRuns: 300 },
  )
})

test('whatever causes what, nothing is thrown', () => {
  const types = [...new Set(histories.flatMap(({ events }) => events.map(([type]) => type)))]
  const details = fc.record(
    {
      name: fc.constantFrom('A', 'B', 'Both', '__proto__'),
      index: fc.nat(3),
      state: fc.constantFrom('A', 'B'),
      error: fc.string(),
      cause: fc.oneof(fc.string(), fc.json()),
    },
    { requiredKeys: [] },
  )
  const event = fc.tuple(fc.constantFrom(...types), fc.nat(30), details)
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      tellAll(recordedEvents(events))
    }),
    { numRuns: 500 },
  )
})

test('what is no event is refused and nothing else is thrown', () => {
  fc.assert(
    fc.property(fc.array(fc.anything()), (events) => {
      try {
        tellAll(events)
      } catch (error) {
        expect(error).toBeInstanceOf(UserError)
      }
    }),
  )
})

test('hostile texts do nothing in the summary', () => {
  const hostile = '</details>\n::error::x\n```\n| a | [x](javascript:1) <script> @all #1 \u001b[31m'
  const { summary } = tellAll(
    recordedEvents([
      ['ExecutionStarted', 0, { input: hostile }],
      ['TaskStateEntered', 0, { name: hostile }],
      ['TaskScheduled', 2, { resource: hostile, resourceType: hostile, parameters: hostile }],
      ['TaskFailed', 3, { error: hostile, cause: hostile }],
      ['ExecutionFailed', 4, { error: hostile, cause: hostile }],
    ]),
  )
  const page = summary.join('\n\n')
  expect(page).not.toContain('\u001b')
  expect(page.match(/<details>/g)).toHaveLength(2)
  const outside = page.replace(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, '').replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
  expect(outside).not.toMatch(/<script>|(?<!\\)\]\(javascript|(?<!\\)@all/)
  expect(outside.match(/<\/details>/g)).toHaveLength(2)
})

test('states inside of each other without end are told as far as anyone can read', () => {
  const events: ShortEvent[] = [['ExecutionStarted', 0]]
  for (let depth = 0; depth < 5000; depth++) {
    events.push(['ParallelStateEntered', depth === 0 ? 0 : events.length, { name: `P${depth}` }])
    events.push(['ParallelStateStarted', events.length])
  }
  events.push(['ExecutionAborted', 0])
  expect(tellAll(recordedEvents(events)).explanation.failed?.path.length).toBeLessThan(600)
})

/** A Map of many iterations, each with a retried task; the last one fails. */
function longHistory(iterations: number): ShortEvent[] {
  const events: ShortEvent[] = [
    ['ExecutionStarted', 0],
    ['MapStateEntered', 0, { name: 'Each' }],
    ['MapStateStarted', 2, { length: iterations }],
  ]
  for (let index = 0; index < iterations; index++) {
    const before = events.length
    const last = index === iterations - 1
    events.push(
      ['MapIterationStarted', index === 0 ? before : before - 1, { name: 'Each', index }],
      ['TaskStateEntered', before + 1, { name: 'Work' }],
      ['TaskScheduled', before + 2, {}],
      ['TaskFailed', before + 3, { error: 'E', cause: 'once' }],
      ['TaskScheduled', before + 4, {}],
      last ? ['TaskFailed', before + 5, { error: 'E', cause: 'twice' }] : ['TaskSucceeded', before + 5],
    )
    if (!last)
      events.push(
        ['TaskStateExited', before + 6, { name: 'Work' }],
        ['MapIterationSucceeded', before + 7, { name: 'Each', index }],
      )
  }
  events.push(['MapStateFailed', events.length])
  events.push(['ExecutionFailed', events.length, { error: 'E', cause: 'twice' }])
  return events
}

test.each([312, 3125])('the work grows with the events: %d iterations', (iterations) => {
  let reads = 0
  const { events } = historyFrom(recordedEvents(longHistory(iterations)))
  const counted = events.map((event) =>
    Object.defineProperty({ ...event }, 'previousId', {
      get: () => {
        reads++
        return event.previousId
      },
    }),
  ) as HistoryEvent[]
  const { failed, survived } = explain(historyOf(counted))
  expect(failed?.path).toEqual([`Each[${iterations - 1}]`, 'Work'])
  expect(survived).toHaveLength(iterations)
  expect(reads).toBeLessThan(8 * events.length)
})
