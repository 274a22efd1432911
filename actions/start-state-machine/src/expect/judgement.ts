/** Holds an execution that has ended against what was expected of it, and tells of each expectation that fails. */
import type { Log } from '@aws-delivery-actions/host'
import type { Explanation } from '../explain/explanation.js'
import type { Expectations } from './expectations.js'
import { factsOf } from './facts.js'

/** @returns What does not hold, a sentence each. Of an execution that still runs nothing is known. */
export async function judge(
  explanation: Explanation,
  expectations: Expectations,
  log: Log,
): Promise<readonly string[]> {
  if (expectations.size === 0 || explanation.status === 'RUNNING') return []
  const unmet = await expectations.unmet(factsOf(explanation))
  for (const sentence of unmet) log.info(`✗ ${sentence}`, 'bad')
  const met = expectations.size - unmet.length
  if (met > 0) log.info(`✓ ${met} of ${expectations.size} expectations hold`, 'good')
  return unmet
}
