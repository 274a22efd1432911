import type { Edge, Outcome } from '@aws-delivery-actions/host'
import type { Inputs, Outputs } from '../inputs.js'

export declare function run(inputs: Inputs, edge: Edge): Promise<Outcome<Outputs>>
