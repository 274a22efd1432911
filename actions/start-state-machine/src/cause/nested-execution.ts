/** A child of `startExecution.sync` that failed: the cause is the child's description as JSON. */
import { executionPage } from '../console/page.js'
import type { CauseContext, Decoded } from './decoded.js'
import { jsonIn, textAt } from './json-value.js'

export function failedChild({ json }: CauseContext): Decoded | undefined {
  const arn = textAt(json, 'ExecutionArn')
  const status = textAt(json, 'Status')
  if (arn === undefined || status === undefined) return undefined
  const page = executionPage(arn)
  const cause = textAt(json, 'Cause')
  const reason = [textAt(json, 'Error'), textAt(jsonIn(cause), 'errorMessage') ?? cause].filter(Boolean)
  return {
    kind: 'execution',
    what: `Execution ${textAt(json, 'Name') ?? arn}`,
    why: reason.length === 0 ? `It ended ${status}` : reason.join(': '),
    details: [`It ended ${status}`],
    links: page === undefined ? [] : [{ label: 'Execution that failed', page }],
    executionArn: arn,
  }
}
