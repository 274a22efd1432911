import { UserError } from '@aws-delivery-actions/host'
import { expect, test } from '@jest/globals'
import { historyFrom } from '../src/history/history.js'
import { historyDocument, recordedHistoryFrom } from '../src/history/history-file.js'

const event = (id: number, timestamp: unknown) => ({
  id,
  type: 'PassStateEntered',
  timestamp,
  previousEventId: 0,
})
const at = Date.UTC(2026, 10, 21, 13, 5, 9, 250)

test.each([
  ['a date', new Date(at)],
  ['ISO 8601', '2026-11-21T13:05:09.250Z'],
  ['ISO 8601 with an offset', '2026-11-21T14:05:09.250+01:00'],
  ['seconds', at / 1000],
  ['seconds as text', String(at / 1000)],
  ['milliseconds', at],
])('a timestamp as %s', (_, timestamp) => {
  expect(historyFrom([event(1, timestamp)]).events[0]?.at).toBe(at)
})

test('events are put in order, each once, and gaps are found', () => {
  const history = historyFrom([event(7, 1), event(2, 1), event(3, 1), event(2, 1)])
  expect(history.events.map(({ id }) => id)).toEqual([2, 3, 7])
  expect(history.gaps).toEqual([
    { first: 1, last: 1 },
    { first: 4, last: 6 },
  ])
})

test.each([
  ['the output of the AWS CLI', { events: [event(1, 1)] }],
  ['a bare list', [event(1, 1)]],
  ['a list with what is around it', { executionArn: 'arn:x', history: { events: [event(1, 1)] } }],
])('reads %s', async (_, document) => {
  const { history } = await recordedHistoryFrom(`\ufeff${JSON.stringify(document)}`, 'h.json')
  expect(history.events).toHaveLength(1)
})

test('writes what it reads', async () => {
  const history = historyFrom([event(1, '2026-11-21T13:05:09Z'), event(2, 1)])
  const read = await recordedHistoryFrom(historyDocument(history, 'arn:x'), 'h.json')
  expect(read).toEqual({ history, executionArn: 'arn:x', cutShort: false })
})

test('sees that pages are missing', async () => {
  const text = JSON.stringify({ events: [event(1, 1)], nextToken: 'more' })
  expect((await recordedHistoryFrom(text, 'h.json')).cutShort).toBe(true)
})

test.each([
  ['no JSON', '{\n  "events": [,]\n}', 'h.json:2:14', 'not JSON'],
  ['no list', '{"events": {}}', 'h.json', 'no list of events'],
  ['no object at all', 'null', 'h.json', 'no list of events'],
  ['an empty list', '{"events": []}', 'h.json', 'no event'],
  ['an event without id', '[{"type": "X", "timestamp": 1}]', 'h.json: event 1 of the list', 'no id'],
  ['an event without type', '[{"id": 1, "timestamp": 1}]', 'h.json: event 1 of the list', 'no type'],
  ['an event without time', '[{"id": 1, "type": "X"}]', 'h.json: event 1 of the list', 'no timestamp'],
  ['a list of something else', '[1]', 'h.json: event 1 of the list', 'no object'],
])('refuses %s', async (_, text, where, message) => {
  const error = await recordedHistoryFrom(text, 'h.json').catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(UserError)
  expect(error).toMatchObject({ where, message: expect.stringContaining(message) })
})
