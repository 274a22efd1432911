/** Tests one state by itself: TestState plays it, with what its call would answer where that is given. */
import { UserError } from '@aws-delivery-actions/host'
import type { Facts } from '../expect/facts.js'
import type { LiveEdge } from '../live-edge.js'
import type { Case } from './case.js'

export type TestedMachine = {
  readonly definition: string
  readonly roleArn: string | undefined
  readonly region: string | undefined
}

/** The service takes five minutes at most. Milliseconds. */
const longest = 330_000

/** @throws {ActionError} when the state cannot be tested. */
export async function testState(each: Case, machine: TestedMachine, edge: LiveEdge): Promise<Facts> {
  const { aws, host } = edge
  const { state = '', input, mock, timeout = longest } = each
  const startedAt = aws.clock.now()
  const request = {
    definition: machine.definition,
    stateName: state,
    input,
    ...(machine.roleArn === undefined || mock !== undefined ? {} : { roleArn: machine.roleArn }),
    ...(mock === undefined ? {} : { mock }),
  }
  const options = {
    region: machine.region,
    signal: host.cancellation.signal,
    timeout: Math.min(timeout, longest),
  }
  const answer = await aws.call('sfn', 'TestState', request, options)
  const durationMs = aws.clock.now() - startedAt
  return {
    status: answer.status ?? 'FAILED',
    output: answer.output === undefined ? undefined : JSON.parse(answer.output),
    error: answer.error,
    cause: answer.cause,
    states: [state],
    durations: { [state]: durationMs },
    counts: { [state]: 1 },
    lastState: state,
    durationMs,
  }
}

/** @throws {UserError} for a file that is not JSON: the service takes nothing else. */
export function asDefinition(text: string, file: string): string {
  try {
    JSON.parse(text)
    return text
  } catch (cause) {
    throw new UserError('states can be tested of a definition in JSON only', { where: file, cause })
  }
}
