/** Retriers in numbers. */
import { member, type Node, numberOf } from '../source/tree.js'

/** How long a retrier waits in all, in seconds, when every attempt fails; what is not given has AWS's default. */
export function retryBudget(retrier: Node): number | undefined {
  const numbers = ['IntervalSeconds', 'MaxAttempts', 'BackoffRate', 'MaxDelaySeconds'].map((field) => {
    const node = member(retrier, field)
    return node === undefined ? 'default' : numberOf(node)
  })
  if (numbers.includes(undefined)) return undefined
  const [interval = 1, attempts = 3, rate = 2, longest = Number.POSITIVE_INFINITY] = numbers.map((number) =>
    number === 'default' ? undefined : number,
  )
  let total = 0
  let wait = interval
  for (let attempt = 0; attempt < Math.min(attempts, 10_000); attempt++) {
    total += Math.min(wait, longest)
    wait *= rate
  }
  return total
}
