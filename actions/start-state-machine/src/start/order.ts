/** All that a start needs, checked before the service is asked. */
import type { Caller } from '../caller.js'
import type { Guard } from '../cancel.js'
import type { Inputs } from '../conclusion.js'
import type { Machine } from '../state-machine.js'

export type Order = {
  readonly machine: Machine
  readonly name: string
  /** A JSON text, sensitive. */
  readonly input: string
  readonly traceHeader: string | undefined
  readonly onExisting: Inputs['on-existing']
  readonly caller: Caller
  readonly guard: Guard
  /** The clock's time after which no start is tried any more. */
  readonly deadline: number | undefined
  /** A cancel also stops an execution that something else started. */
  readonly stopsAttached: boolean
}

/** What every operation that starts something asks for. */
export function requestOf({ machine, input, traceHeader }: Order, name: string) {
  return {
    stateMachineArn: machine.arn,
    name,
    input,
    ...(traceHeader === undefined ? {} : { traceHeader }),
  }
}
