import { expect, test } from '@jest/globals'
import { isThrottling, isTransient } from '../src/errors.js'

const answer = (name: string, httpStatusCode: number) =>
  Object.assign(new Error(name), { name, $metadata: { httpStatusCode } })

test.each([
  ['AccessDeniedException', 500],
  ['AccessDeniedException', 503],
  ['ExpiredTokenException', 500],
  ['UnrecognizedClientException', 502],
  ['InvalidSignatureException', 429],
])('%s with the status %i is a refusal, which does not pass by itself', (code, status) => {
  const error = new Error('told', { cause: answer(code, status) })
  expect({ transient: isTransient(error), throttling: isThrottling(error) }).toEqual({
    transient: false,
    throttling: false,
  })
})

test.each([
  ['SomethingElse', 503, true, false],
  ['SomethingElse', 429, false, true],
  ['InternalFailure', 400, true, false],
])('%s with the status %i may pass', (code, status, transient, throttling) => {
  const error = answer(code, status)
  expect({ transient: isTransient(error), throttling: isThrottling(error) }).toEqual({
    transient,
    throttling,
  })
})
