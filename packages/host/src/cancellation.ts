/**
 * A run that is told to stop. GitHub sends SIGINT, SIGTERM 7.5 s later, and kills 2.5 s after that; what an action
 * started must be undone within `undoLimit`.
 */
import { setMaxListeners } from 'node:events'
import { Cancelled, exitCodes } from './errors.js'

const undoLimit = 7000

export type Cancellation = {
  /** Aborted with a `Cancelled` error by SIGINT or SIGTERM. Pass it to everything that waits. */
  readonly signal: AbortSignal
  /**
   * Registers what undoes an effect; call it before the effect. Undo steps run at once when the signal comes, all
   * together, the newest first. The function given back takes the step away again.
   */
  onCancel(undo: (signalName: NodeJS.Signals) => Promise<void> | void): () => void
}

export type SignalWatch = Cancellation & {
  /** Settles when the work and all undo steps are done, or the limit has passed since the signal. */
  settled(work: Promise<unknown>): Promise<void>
  release(): void
}

type Process = Pick<NodeJS.Process, 'on' | 'off' | 'exit'>

/** @param impatient A second SIGINT ends the process at once, as a person at a terminal expects. */
export function watchSignals(process: Process, impatient: boolean): SignalWatch {
  const controller = new AbortController()
  // All that waits at once listens to it, however much that is.
  setMaxListeners(0, controller.signal)
  const undoSteps: ((signalName: NodeJS.Signals) => Promise<void> | void)[] = []
  let undone: Promise<unknown> = Promise.resolve()
  let late: Promise<void> = Promise.resolve()

  const onSignal = (signalName: NodeJS.Signals) => {
    if (controller.signal.aborted) {
      if (impatient && signalName === 'SIGINT') process.exit(exitCodes.cancelled)
      return
    }
    late = new Promise((resolve) => setTimeout(resolve, undoLimit).unref())
    undone = Promise.allSettled(undoSteps.toReversed().map(async (undo) => undo(signalName)))
    controller.abort(new Cancelled(`Cancelled by ${signalName}`))
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)

  return {
    signal: controller.signal,
    onCancel(undo) {
      undoSteps.push(undo)
      return () => {
        const at = undoSteps.indexOf(undo)
        if (at >= 0) undoSteps.splice(at, 1)
      }
    },
    async settled(work) {
      await Promise.race([Promise.allSettled([work, undone]), late])
    },
    release() {
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
    },
  }
}
