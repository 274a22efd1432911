/** A job run of Glue that failed: the cause is the run as JSON. */
import { glueRunPage, logGroupPage } from '../console/page.js'
import type { CauseContext, Decoded } from './decoded.js'
import { textAt, withoutNothing } from './json-value.js'

export function failedJobRun({ json, ground }: CauseContext): Decoded | undefined {
  const job = textAt(json, 'JobName')
  const run = textAt(json, 'Id')
  const state = textAt(json, 'JobRunState')
  if (job === undefined || state === undefined) return undefined
  const attempt = textAt(json, 'Attempt')
  return {
    kind: 'glue',
    what: `Glue job ${job}${run === undefined ? '' : `, run ${run}`}`,
    why: textAt(json, 'ErrorMessage') ?? `The run ended ${state}`,
    details: withoutNothing([attempt === undefined ? undefined : `Attempt ${attempt}`]),
    links:
      ground === undefined || run === undefined
        ? []
        : [
            {
              label: 'Error log of the run',
              page: logGroupPage(ground, `${textAt(json, 'LogGroupName') ?? '/aws-glue/jobs'}/error`, run),
            },
            { label: 'Run', page: glueRunPage(ground, job, run) },
          ],
  }
}
