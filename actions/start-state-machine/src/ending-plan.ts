/** What is to be made of the end of an execution: further outputs, and what must hold of it. */
import type { Inputs } from './conclusion.js'
import { type Expectations, expectationsFrom } from './expect/expectations.js'
import { type OutputMap, outputMapFrom } from './output-map.js'

export type EndingPlan = { readonly outputMap: OutputMap; readonly expectations: Expectations }

/** @throws {UserError} for an expression that cannot be read: before anything is started. */
export async function endingPlanFrom(inputs: Inputs): Promise<EndingPlan> {
  return {
    outputMap: await outputMapFrom(inputs['output-map']),
    expectations: await expectationsFrom({
      expressions: inputs.expect,
      states: inputs['expect-states'],
      maxDuration: inputs['max-duration'],
      where: { expressions: 'the input expect', states: 'the input expect-states' },
    }),
  }
}
