/** Starts, follows, redrives or explains an execution, as `mode` says. */
import type { Outcome } from '@aws-delivery-actions/host'
import type { Inputs, Outputs } from './conclusion.js'
import type { LiveEdge } from './live-edge.js'
import { chooseMode } from './modes/mode.js'

export async function run(inputs: Inputs, edge: LiveEdge): Promise<Outcome<Outputs>> {
  const mode = await chooseMode(inputs.mode)
  return await mode(inputs, edge)
}
