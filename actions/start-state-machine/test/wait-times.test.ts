import { expect, test } from '@jest/globals'
import { waitTimesIn } from '../src/follow/wait-times.js'

const wait = (fields: object) => ({ Type: 'Wait', ...fields })
const inner = { StartAt: 'Deep', States: { Deep: wait({ Seconds: 5 }) } }
const times = waitTimesIn(
  JSON.stringify({
    StartAt: 'A',
    States: {
      A: wait({ Seconds: 30 }),
      B: wait({ Timestamp: '2026-01-01T00:00:00Z' }),
      C: wait({ SecondsPath: '$.for.seconds' }),
      D: wait({ TimestampPath: '$.until' }),
      E: wait({ Seconds: '{% $states.input.minutes * 60 %}' }),
      F: wait({ Timestamp: '{% $states.input.until %}' }),
      G: wait({ Seconds: '{% $pause %}' }),
      H: wait({ Seconds: '{% ( %}' }),
      Map: { Type: 'Map', ItemProcessor: inner },
    },
  }),
)

test.each([
  ['A', '{}', 31_000],
  ['B', '{}', Date.UTC(2026, 0, 1)],
  ['C', '{"for":{"seconds":2}}', 3_000],
  ['C', '{"for":{}}', undefined],
  ['D', '{"until":"2026-01-01T00:00:00Z"}', Date.UTC(2026, 0, 1)],
  ['E', '{"minutes":2}', 121_000],
  ['E', '{}', undefined],
  ['F', '{"until":"2026-01-01T00:00:00Z"}', Date.UTC(2026, 0, 1)],
  ['G', '{}', undefined],
  ['H', '{}', undefined],
  ['Deep', undefined, 6_000],
  ['Nowhere', '{}', undefined],
])('%s %s', async (name, input, end) => {
  expect(await times.endOf(name, 1_000, input)).toBe(end)
})

test('what is no definition tells nothing', async () => {
  for (const text of [undefined, 'no', '[]', '{"States":1}']) {
    expect(await waitTimesIn(text).endOf('A', 0, '{}')).toBeUndefined()
  }
})
