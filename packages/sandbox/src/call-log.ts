/** What was asked of the sandbox, in the order of arrival. */

export type LoggedCall = {
  readonly operation: string
  readonly request: Readonly<Record<string, unknown>>
  /** The sandbox's clock. */
  readonly time: number
  readonly accessKey: string | undefined
  /** The fault that met it, if one did. */
  readonly fault?: string | undefined
}

export type CallLog = {
  readonly all: readonly LoggedCall[]
  of(operation: string): readonly LoggedCall[]
  /** `StartExecution` → 1, in the order of first calls. */
  counts(): Readonly<Record<string, number>>
  clear(): void
}

export function callLog(): CallLog & { add(call: LoggedCall): void } {
  const calls: LoggedCall[] = []
  return {
    all: calls,
    of: (operation) => calls.filter((call) => call.operation === operation),
    counts() {
      const counts = new Map<string, number>()
      for (const { operation } of calls) counts.set(operation, (counts.get(operation) ?? 0) + 1)
      return Object.fromEntries(counts)
    },
    clear() {
      calls.length = 0
    },
    add(call) {
      calls.push(call)
    },
  }
}
