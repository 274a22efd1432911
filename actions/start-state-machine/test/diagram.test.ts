import { readFileSync } from 'node:fs'
import { mermaid } from '@aws-delivery-actions/report'
import { expect, test } from '@jest/globals'
import { diagramOf } from '../src/diagram/diagram.js'
import { type Explanation, explain } from '../src/explain/explanation.js'
import { historyFrom } from '../src/history/history.js'
import { readChart } from './chart.js'
import { recordedEvents, type ShortEvent } from './recorded-events.js'

const { histories }: { histories: { name: string; events: ShortEvent[] }[] } = JSON.parse(
  readFileSync(new URL('data/histories.json', import.meta.url), 'utf8'),
)

const explained = (events: readonly ShortEvent[]): Explanation => explain(historyFrom(recordedEvents(events)))

/** Task after task; the one at `failing` brings the execution down. */
function chain(names: readonly string[], failing: number): ShortEvent[] {
  const events: ShortEvent[] = [['ExecutionStarted', 0]]
  for (const [index, name] of names.entries()) {
    events.push(['TaskStateEntered', index === 0 ? 0 : events.length, { name }])
    if (index === failing) {
      events.push(['TaskScheduled', events.length, {}])
      events.push(['TaskFailed', events.length, { error: 'E' }])
      events.push(['ExecutionFailed', events.length, { error: 'E' }])
      return events
    }
    events.push(['TaskStateExited', events.length, { name }])
  }
  events.push(['ExecutionSucceeded', events.length, {}])
  return events
}

test.each(histories.map(({ name, events }) => [name, events] as const))('a chart of: %s', (_, events) => {
  const explanation = explained(events)
  const lines = diagramOf(explanation)
  if (explanation.replay.visits.length === 0) expect(lines).toBeUndefined()
  else expect(readChart(lines ?? []).nodes.length).toBeGreaterThan(0)
})

test('loops, retries, catches and the failure are told', () => {
  const looped = diagramOf(explained(histories.find(({ name }) => name.includes('loop'))?.events ?? []))
  expect(looped).toEqual(
    expect.arrayContaining(['  n1{"Ready#63;<br/>3 runs<br/>failed"}:::failed', '  n1 -->|"2 times"| n2']),
  )
  const caught = diagramOf(explained(histories.find(({ name }) => name.includes('is caught'))?.events ?? []))
  expect(caught).toEqual(expect.arrayContaining([expect.stringContaining('-.->|"caught"|')]))
  const retried = diagramOf(explained(histories.find(({ name }) => name.includes('twice'))?.events ?? []))
  expect(retried).toEqual(expect.arrayContaining(['  n1["Call<br/>3 tries<br/>failed"]:::failed']))
})

test.each([
  ['short names', (index: number) => `State ${index}`],
  [
    'names of 80 characters that must be escaped',
    (index: number) => `${'"<>&#;[](){}|`*_~-'.repeat(5)}${index}`.slice(-80),
  ],
])('2,000 states with %s are folded and keep the failing one', (_, nameOf) => {
  const names = Array.from({ length: 2000 }, (_, index) => nameOf(index))
  const lines = diagramOf(explained(chain(names, 1000))) ?? []
  const { nodes, edges } = readChart(lines)
  expect(lines.join('\n').length).toBeLessThanOrEqual(mermaid.limits.characters)
  expect(edges.length).toBeLessThanOrEqual(mermaid.limits.edges)
  expect(nodes.length).toBeGreaterThan(4)
  expect(lines.filter((line) => line.endsWith(':::failed'))).toHaveLength(1)
})

test('2,000 branches are folded', () => {
  const events: ShortEvent[] = [
    ['ExecutionStarted', 0],
    ['ParallelStateEntered', 0, { name: 'Wide' }],
    ['ParallelStateStarted', 2],
    ...Array.from(
      { length: 2000 },
      (_, index): ShortEvent => ['WaitStateEntered', 3, { name: `Branch ${index}` }],
    ),
    ['ExecutionAborted', 0],
  ]
  expect(readChart(diagramOf(explained(events)) ?? []).nodes.length).toBeLessThan(600)
})
