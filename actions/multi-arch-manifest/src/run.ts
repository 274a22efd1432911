/** Joins images of several platforms under one tag. */
import {
  type Edge,
  type InputsOf,
  type Outcome,
  type OutputsOf,
  ServiceFailure,
} from '@aws-delivery-actions/host'
import type { definition } from './definition.js'

export type Inputs = InputsOf<typeof definition>
export type Outputs = OutputsOf<typeof definition>

export async function run(_inputs: Inputs, _edge: Edge): Promise<Outcome<Outputs>> {
  throw new ServiceFailure('not there yet')
}
