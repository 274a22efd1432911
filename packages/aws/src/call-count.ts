/** How often AWS was asked, attempt by attempt. */

export type CallCount = {
  readonly total: number
  /** `GetExecutionHistory` → 12, the most frequent first. */
  byOperation(): ReadonlyMap<string, number>
  /** `14 calls (GetExecutionHistory 12, StartExecution 1, DescribeExecution 1)` */
  inWords(): string
}

export function countCalls(): { readonly count: CallCount; add(operation: string): void } {
  const counts = new Map<string, number>()
  let total = 0
  const byOperation = () => new Map([...counts].sort(([, a], [, b]) => b - a))

  return {
    count: {
      get total() {
        return total
      },
      byOperation,
      inWords() {
        if (total === 0) return 'no calls'
        const parts = [...byOperation()].map(([operation, count]) => `${operation} ${count}`)
        return `${total} ${total === 1 ? 'call' : 'calls'} (${parts.join(', ')})`
      },
    },
    add(operation) {
      total++
      counts.set(operation, (counts.get(operation) ?? 0) + 1)
    },
  }
}
