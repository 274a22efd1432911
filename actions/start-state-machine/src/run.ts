/** Starts, follows, redrives or explains an execution, as `mode` says. */
import { consoleUrl } from '@aws-delivery-actions/aws'
import type { Outcome } from '@aws-delivery-actions/host'
import type { Inputs, Outputs } from './conclusion.js'
import { executionFacts } from './diagnosis.js'
import { checkTogether } from './inputs-together.js'
import type { LiveEdge } from './live-edge.js'
import { chooseMode } from './modes/mode.js'
import { RefusedExecution } from './refused-execution.js'

export async function run(inputs: Inputs, edge: LiveEdge): Promise<Outcome<Outputs>> {
  checkTogether(inputs, edge.host.log)
  const mode = await chooseMode(inputs.mode)
  try {
    return await mode(inputs, edge)
  } catch (error) {
    if (error instanceof RefusedExecution) return refused(error, edge)
    throw error
  } finally {
    // All of them: what deletes and stops comes last.
    if (edge.aws.calls.total > 0) edge.host.log.info(`  calls  ${edge.aws.calls.inWords()}`, 'dim')
  }
}

function refused(error: RefusedExecution, { aws }: LiveEdge): Outcome<Outputs> {
  const { arn, name, url, stateMachineArn } = executionFacts({ executionArn: error.arn, consoleUrl })
  return {
    verdict: 'failed',
    error,
    outputs: {
      status: error.status,
      'execution-arn': arn,
      'execution-name': name,
      'console-url': url,
      'state-machine-arn': stateMachineArn,
      calls: aws.calls.total,
    },
  }
}
