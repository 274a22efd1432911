import { expect, test } from '@jest/globals'
import { isOutage } from '../src/source/source.js'

const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })

test('credentials that cannot be had are no outage of AWS Health', () => {
  const fields = { name: 'CredentialsProviderError', tryNextLink: false, cause: refused }
  expect(isOutage(Object.assign(new Error('no credentials'), fields))).toBe(false)
})

test('a connection that is refused is one', () => {
  expect(isOutage(refused)).toBe(true)
})
