/** What an action is given that runs inside a benchmark. */
import { type Edge, filesIn, type Log } from '@aws-delivery-actions/host'

export function silentEdge(environment: Readonly<Record<string, string>>): Edge {
  const log: Log = {
    level: 'quiet',
    info() {},
    warn() {},
    debug() {},
    group: async (_, body) => await body(),
    live() {},
  }
  return {
    files: filesIn(process.cwd()),
    host: {
      kind: 'terminal',
      environment,
      log,
      cancellation: { signal: new AbortController().signal, onCancel: () => () => {} },
      mask() {},
      saveState() {},
      state: () => undefined,
    },
  }
}
