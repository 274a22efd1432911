/** One mode after the other is a program of its own; what it does not use is not loaded. */
import type { Edge, Outcome } from '@aws-delivery-actions/host'
import type { Inputs, Mode, Outputs } from './inputs.js'

type Run = (inputs: Inputs, edge: Edge) => Promise<Outcome<Outputs>>

const modes: Readonly<Record<Mode, () => Promise<{ readonly run: Run }>>> = {
  export: () => import('./modes/export.js'),
  transform: () => import('./modes/transform.js'),
  find: () => import('./modes/find.js'),
  gate: () => import('./modes/gate.js'),
  diff: () => import('./modes/diff.js'),
  report: () => import('./modes/report.js'),
  doctor: () => import('./modes/doctor.js'),
}

export async function run(inputs: Inputs, edge: Edge): Promise<Outcome<Outputs>> {
  const { run: runMode } = await modes[inputs.mode]()
  return await runMode(inputs, edge)
}
