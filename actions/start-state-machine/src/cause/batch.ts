/** A job of AWS Batch that failed: the cause is the job as JSON. */
import { batchJobPage, groundOfArn, logGroupPage } from '../console/page.js'
import type { CauseContext, Decoded } from './decoded.js'
import { at, listAt, textAt, withoutNothing } from './json-value.js'

const logGroup = '/aws/batch/job'

export function failedJob({ json, ground }: CauseContext): Decoded | undefined {
  const id = textAt(json, 'JobId')
  const status = textAt(json, 'Status')
  if (id === undefined || status === undefined) return undefined
  const lastAttempt = listAt(json, 'Attempts').at(-1)
  const container = at(lastAttempt, 'Container') ?? at(json, 'Container')
  const place = groundOfArn(textAt(json, 'JobArn')) ?? ground
  const stream = textAt(container, 'LogStreamName')
  const exitCode = textAt(container, 'ExitCode')
  const reason = textAt(container, 'Reason')
  return {
    kind: 'batch',
    what: `Batch job ${textAt(json, 'JobName') ?? id}`,
    why: textAt(json, 'StatusReason') ?? reason ?? `The job ended ${status}`,
    details: withoutNothing([
      exitCode === undefined ? undefined : `The container exited with ${exitCode}`,
      reason,
      `Attempts: ${Math.max(1, listAt(json, 'Attempts').length)}`,
    ]),
    links:
      place === undefined
        ? []
        : [
            ...(stream === undefined
              ? []
              : [{ label: 'Log of the job', page: logGroupPage(place, logGroup, stream) }]),
            { label: 'Job', page: batchJobPage(place, id) },
          ],
  }
}
