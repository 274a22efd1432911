/** The service's own words, where they may be repeated. */
import { messageOf } from '@aws-delivery-actions/host'
import { errorCode } from './errors.js'

/** Without the client's advice to whoever programs with it. */
export function saidBy(error: unknown): string {
  return messageOf(error).replace(/\s*Deserialization error: to see the raw response[\s\S]*$/, '')
}

/** What the service said, without values of the request: it may quote the input, which is not for the log. */
export function textOf(error: unknown): string {
  if (errorCode(error) === 'InvalidExecutionInput') return 'the input is no JSON that the service accepts'
  const text = saidBy(error).replace(/Value '[\s\S]*?' at '/g, "The value at '")
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text
}

const longestText = 1_000
