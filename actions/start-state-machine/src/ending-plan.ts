/** What is to be made of the end of an execution: further outputs, what must hold of it, where a failure stands. */
import type { Files } from '@aws-delivery-actions/host'
import type { Inputs } from './conclusion.js'
import type { DefinitionText } from './definition-file.js'
import { type Expectations, expectationsFrom } from './expect/expectations.js'
import { ensureStates } from './expect/known-states.js'
import { type OutputMap, outputMapFrom } from './output-map.js'

export type EndingPlan = {
  readonly outputMap: OutputMap
  readonly expectations: Expectations
  /** The text of `definition-file`. */
  readonly definition: DefinitionText | undefined
}

/** @throws {UserError} for an expression or a file that cannot be read: before anything is started. */
export async function endingPlanFrom(inputs: Inputs, files: Files): Promise<EndingPlan> {
  const file = inputs['definition-file']
  return {
    outputMap: await outputMapFrom(inputs['output-map']),
    expectations: await expectationsFrom({
      expressions: inputs.expect.map((text) => ({ text, where: 'the input expect' })),
      states: inputs['expect-states'].map((text) => ({ text, where: 'the input expect-states' })),
      maxDuration: inputs['max-duration'],
    }),
    definition: file === undefined ? undefined : { file, text: await files.readText(file, 'the definition') },
  }
}

/**
 * By the definition that the execution has; where that is not known, by `definition-file`.
 *
 * @throws {UserError} for a state that there is not: it would be missed only after the run, or never.
 */
export async function ensureExpectedStates(
  { expectations: { states }, definition: file }: EndingPlan,
  used: string | undefined,
): Promise<void> {
  if (used !== undefined) await ensureStates(states, used)
  else await ensureStates(states, file?.text, file?.file)
}
