import { consoleUrl } from '@aws-delivery-actions/aws'
import { durationInWords } from '@aws-delivery-actions/report'
import { expect, test } from '@jest/globals'
import { diagnose } from '../src/diagnosis.js'
import { explain } from '../src/explain/explanation.js'
import { historyFrom } from '../src/history/history.js'
import { inlineMapProgress } from '../src/map-progress.js'
import { summaryOf } from '../src/summary.js'
import { recordedEvents, type ShortEvent } from './recorded-events.js'

function pageOf(events: readonly ShortEvent[]): string {
  const explanation = explain(historyFrom(recordedEvents(events)))
  const diagnosis = diagnose(explanation, { executionArn: undefined, region: undefined, consoleUrl })
  return summaryOf(diagnosis, { showPayload: false, maps: inlineMapProgress(explanation), unmet: [] }).join(
    '\n\n',
  )
}

test('2,000 states: the page is small, and the one that failed is in the table', () => {
  const events: ShortEvent[] = [['ExecutionStarted', 0]]
  for (let index = 0; index < 2000; index++) {
    events.push(['PassStateEntered', index === 0 ? 0 : events.length, { name: `State ${index}` }])
    if (index < 1999) events.push(['PassStateExited', events.length, { name: `State ${index}` }])
  }
  events.push(['ExecutionFailed', events.length, { error: 'E' }])
  const page = pageOf(events)
  expect(Buffer.byteLength(page)).toBeLessThan(200 * 1024)
  expect(page).toContain('| State 1999 | Pass |')
  expect(page).toContain('1500 more states are not shown.')
})

test('iterations are grouped when they are many, and counted', () => {
  const events: ShortEvent[] = [
    ['ExecutionStarted', 0],
    ['MapStateEntered', 0, { name: 'Each' }],
    ['MapStateStarted', 2, { length: 200 }],
  ]
  for (let index = 0; index < 200; index++) {
    events.push(['MapIterationStarted', 3, { name: 'Each', index }])
    events.push(['PassStateEntered', events.length, { name: 'Form' }])
    if (index === 7) continue
    events.push(['PassStateExited', events.length, { name: 'Form' }])
    events.push(['MapIterationSucceeded', events.length, { name: 'Each', index }])
  }
  events.push(['ExecutionAborted', 0])
  const page = pageOf(events)
  expect(page).toContain('| Each › Form | Pass | 200 |')
  expect(page).toContain('199 succeeded, 1 aborted')
  expect(page).toContain('| Each | 199 | 0 | 0 | 1 | 200 |')
})

test.each([
  [0, '0ms'],
  [850, '850ms'],
  [3210, '3.2s'],
  [9990, '10s'],
  [192_000, '3m 12s'],
  [7_500_000, '2h 5m'],
  [86_400_000, '1d'],
])('%d ms is %s', (ms, words) => {
  expect(durationInWords(ms)).toBe(words)
})
