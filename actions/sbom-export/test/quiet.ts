/** A host that keeps what it is told. */
import type { Edge, Log } from '@aws-delivery-actions/host'

export type Quiet = { readonly host: Edge['host']; readonly lines: string[]; stop(reason: Error): void }

export function quiet(): Quiet {
  const lines: string[] = []
  const controller = new AbortController()
  const log: Log = {
    level: 'normal',
    info: (line) => void lines.push(line),
    warn: (line) => void lines.push(`warning: ${line}`),
    debug: () => {},
    group: async (_, body) => await body(),
    live: () => {},
  }
  const host = { log, cancellation: { signal: controller.signal } } as unknown as Edge['host']
  return { host, lines, stop: (reason) => controller.abort(reason) }
}
