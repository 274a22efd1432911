/** The state machine as an execution uses it: how it was when the execution began. */
import { isAccessDenied, isKmsDenied, isNotFound } from '@aws-delivery-actions/aws'
import type { LiveEdge } from './live-edge.js'

export type UsedDefinition = {
  readonly definition: string | undefined
  readonly revision: string | undefined
}

/** @returns Undefined where it may not be asked, which costs what could be told of it and no more. */
export async function definitionUsedBy(
  { arn, region }: { readonly arn: string; readonly region: string },
  { aws, host }: LiveEdge,
): Promise<UsedDefinition | undefined> {
  const options = { region, signal: host.cancellation.signal, patience: 10_000 }
  try {
    const used = await aws.call('sfn', 'DescribeStateMachineForExecution', { executionArn: arn }, options)
    return { definition: used.definition, revision: used.revisionId }
  } catch (error) {
    // An execution that was started just now may not be known yet.
    if (isNotFound(error)) return undefined
    if (!isAccessDenied(error) && !isKmsDenied(error)) throw error
    host.log.debug('states:DescribeStateMachineForExecution is not allowed: what it tells is left out')
    return undefined
  }
}
