import type { InputsOf, OutputsOf } from '@aws-delivery-actions/host'
import type { definition } from './definition.js'

export type Inputs = InputsOf<typeof definition>
export type Outputs = OutputsOf<typeof definition>
