import { documentTime, plausibleTime } from '@aws-delivery-actions/sbom/document-time'
import { expect, test } from '@jest/globals'

const noon = Date.UTC(2026, 0, 2, 12)

test.each([
  ['2026-01-02T12:00:00Z', noon],
  ['2026-01-02T12:00:00', noon],
  ['2026-01-02 12:00', noon],
  ['2026-01-02t12:00:00z', noon],
  ['2026-01-02T12:00:00.123456789Z', noon + 123],
  ['2026-01-02T13:00:00+01:00', noon],
  ['2026-01-02T13:00:00+0100', noon],
  ['2026-01-02', noon - 12 * 3_600_000],
  ['+012345-01-01T00:00:00Z', undefined],
  ['Fri Jan 02 2026 12:00:00', undefined],
  ['2026-13-02T12:00:00Z', undefined],
  ['1767355200000', undefined],
  ['', undefined],
])('%j', (text, time) => {
  expect(documentTime(text)).toBe(time)
})

test.each([
  ['0001-01-01T00:00:00Z', false],
  ['1970-01-01T00:00:00Z', false],
  ['2000-01-01T00:00:00Z', true],
  ['2026-01-03T11:00:00Z', true],
  ['2026-01-03T13:00:00Z', false],
  ['2099-01-01T00:00:00Z', false],
])('%j is a time to go by: %j', (text, isPlausible) => {
  expect(plausibleTime(text, noon) !== undefined).toBe(isPlausible)
})
