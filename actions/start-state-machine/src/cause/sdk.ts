/**
 * An error of a service call, as the AWS SDK for Java writes it: the message, then in brackets
 * `Service: DynamoDb, Status Code: 400, Request ID: …`, in its older version with semicolons.
 */
import type { CauseContext, Decoded } from './decoded.js'

const opening = '(Service: '

export function serviceError({ cause, task }: CauseContext): Decoded | undefined {
  const start = cause.lastIndexOf(opening)
  if (start < 0) return undefined
  const end = cause.indexOf(')', start)
  const facts = factsIn(cause.slice(start + 1, end < 0 ? undefined : end))
  const service = facts.get('Service') ?? task?.resourceType ?? 'the service'
  const call = task?.resource?.split('.')[0]
  const shown = ['Status Code', 'Error Code', 'Request ID'].filter((name) => facts.has(name))
  return {
    kind: 'sdk',
    what: call === undefined ? `A call of ${service}` : `${service} ${call}`,
    why: cause.slice(0, start).trim() || undefined,
    details: shown.length === 0 ? [] : [shown.map((name) => `${name}: ${facts.get(name)}`).join(', ')],
    links: [],
  }
}

function factsIn(text: string): ReadonlyMap<string, string> {
  const facts = new Map<string, string>()
  for (const part of text.split(/[;,] /)) {
    const colon = part.indexOf(': ')
    if (colon > 0) facts.set(part.slice(0, colon).trim(), part.slice(colon + 2).trim())
  }
  return facts
}
