/** What the action can do, one implementation a mode. A mode that is added is put into the table, nowhere else. */
import type { Outcome } from '@aws-delivery-actions/host'
import type { Inputs, Outputs } from '../conclusion.js'
import type { LiveEdge } from '../live-edge.js'

export type Mode = (inputs: Inputs, edge: LiveEdge) => Promise<Outcome<Outputs>>

/** Each is loaded when it is asked for. */
const modes: Readonly<Record<Inputs['mode'], () => Promise<Mode>>> = {
  start: async () => (await import('./start.js')).start,
  attach: async () => (await import('./attach.js')).attach,
  redrive: async () => (await import('./redrive.js')).redrive,
  resume: async () => (await import('./resume.js')).resume,
  explain: async () => (await import('./explain.js')).explain,
  'task-success': async () => (await import('./answer-task.js')).succeedTask,
  'task-failure': async () => (await import('./answer-task.js')).failTask,
  'task-heartbeat': async () => (await import('./answer-task.js')).keepTaskAlive,
}

export async function chooseMode(name: Inputs['mode']): Promise<Mode> {
  return await modes[name]()
}
