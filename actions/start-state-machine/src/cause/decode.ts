/** Decodes a cause by the integration it comes from. To add one, write its decoder and put it in the list. */
import { failedJob } from './batch.js'
import { failedBuild } from './codebuild.js'
import type { CauseContext, Decoded, Decoder } from './decoded.js'
import { stoppedTask } from './ecs.js'
import { failedJobRun } from './glue.js'
import { jsonIn } from './json-value.js'
import { lambdaError } from './lambda.js'
import { failedChild } from './nested-execution.js'
import { serviceError } from './sdk.js'

/** The first that knows the cause is taken. */
const decoders: readonly Decoder[] = [
  failedChild,
  failedBuild,
  stoppedTask,
  failedJobRun,
  failedJob,
  serviceError,
  lambdaError,
  asItStands,
]

export function decodeCause(context: Omit<CauseContext, 'json'>): Decoded {
  const whole: CauseContext = { ...context, json: jsonIn(context.cause) }
  for (const decoder of decoders) {
    const decoded = decoder(whole)
    if (decoded !== undefined) return decoded
  }
  return asItStands(whole)
}

function asItStands({ cause, task }: CauseContext): Decoded {
  const what =
    task?.resourceType === undefined ? undefined : `${task.resourceType} ${task.resource ?? ''}`.trim()
  return { kind: 'text', what, why: cause || undefined, details: [], links: [] }
}
