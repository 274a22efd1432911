/**
 * A function's error: JSON with `errorType`, `errorMessage` and a stack (`trace` in Node.js, `stackTrace` in Python
 * and Java). When it was killed the service only has a sentence with the payload in it.
 */
import { groundOfArn, logGroupPage } from '../console/page.js'
import type { CauseContext, Decoded } from './decoded.js'
import { jsonIn, listAt, textAt } from './json-value.js'

const mostFrames = 3
const payloadMark = 'Returned payload: '

export function lambdaError(context: CauseContext): Decoded | undefined {
  const called = functionCalled(context)
  const report = reportIn(context)
  const message = textAt(report, 'errorMessage')
  if (called === undefined && message === undefined) return undefined
  const type = textAt(report, 'errorType')
  return {
    kind: 'lambda',
    what: called === undefined ? 'a Lambda function' : `Lambda function ${called.name}`,
    why: message === undefined ? context.cause || undefined : [type, message].filter(Boolean).join(': '),
    details: framesIn(report, message),
    links:
      called?.ground === undefined
        ? []
        : [{ label: 'Log of the function', page: logGroupPage(called.ground, `/aws/lambda/${called.name}`) }],
  }
}

function reportIn({ cause, json }: CauseContext): unknown {
  if (json !== undefined) return json
  const mark = cause.indexOf(payloadMark)
  return mark < 0 ? undefined : jsonIn(cause.slice(mark + payloadMark.length))
}

/** From the parameters of `lambda:invoke`, or the resource where it is the function itself. */
function functionCalled({ task, ground }: CauseContext) {
  const isInvoke = task?.resourceType === 'lambda' || task?.resourceType === 'aws-sdk:lambda'
  const resource = task?.resource?.includes(':function:') ? task.resource : undefined
  const given = (isInvoke ? textAt(jsonIn(task?.parameters), 'FunctionName') : undefined) ?? resource
  if (given === undefined) return undefined
  return { name: nameIn(given), ground: groundOfArn(given) ?? ground }
}

/** Of a name, a partial or a whole ARN, each with or without a qualifier. */
function nameIn(reference: string): string {
  const afterMark = reference.split(':function:')[1] ?? reference
  return afterMark.split(':')[0] ?? reference
}

function framesIn(report: unknown, message: string | undefined): string[] {
  const frames = [...listAt(report, 'trace'), ...listAt(report, 'stackTrace')]
  return frames
    .map((frame) => (Array.isArray(frame) ? frame.map(String).join(' ') : String(frame)).trim())
    .filter((frame) => frame !== '' && !(message !== undefined && frame.endsWith(message)))
    .slice(0, mostFrames)
}
