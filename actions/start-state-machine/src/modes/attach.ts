/** Follows an execution that something else started. */
import { type Outcome, UserError } from '@aws-delivery-actions/host'
import type { Inputs, Outputs } from '../conclusion.js'
import { ensureStates } from '../expect/known-states.js'
import type { LiveEdge } from '../live-edge.js'
import type { Beginning } from '../start/beginning.js'
import { regionFor } from '../state-machine.js'
import { definitionUsedBy } from '../used-definition.js'
import { announce, boundsOf, watchToEnd } from '../watch.js'

export async function attach(inputs: Inputs, edge: LiveEdge): Promise<Outcome<Outputs>> {
  const bounds = await boundsOf(inputs, edge)
  const target = targetOf(inputs)
  const beginning: Beginning = { ...target, how: 'attached', redrives: 0, isOver: false }
  announce(beginning, edge)
  const used = inputs['definition-file'] === undefined ? await definitionUsedBy(target, edge) : undefined
  const definition = used?.definition
  await ensureStates(bounds.plan.expectations.states, definition)
  return await watchToEnd({ ...bounds, beginning, definition }, inputs, edge)
}

/** @throws {UserError} when no execution is given, or one that keeps no history. */
export function targetOf(inputs: Inputs): { readonly arn: string; readonly region: string } {
  const arn = inputs['execution-arn']
  if (arn === undefined) {
    throw new UserError(`the input execution-arn is required in mode=${inputs.mode}`, {
      expected: 'such as arn:aws:states:eu-west-1:111122223333:execution:deploy:run-1',
    })
  }
  if (arn.split(':')[5] === 'express') {
    throw new UserError('this is an Express execution, which the service tells nothing of', {
      where: arn,
      mend: 'look at its log in CloudWatch Logs',
    })
  }
  return { arn, region: regionFor(arn, inputs.region) }
}
