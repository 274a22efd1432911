/** Holds an execution that has ended against what was expected of it, and tells of each expectation that fails. */
import { createMasks, type Log } from '@aws-delivery-actions/host'
import type { Explanation } from '../explain/explanation.js'
import { valuesToMask } from '../mask.js'
import type { Expectations } from './expectations.js'
import { factsOf } from './facts.js'

/** @returns What does not hold, a sentence each. Of an execution that still runs nothing is known. */
export async function judge(
  explanation: Explanation,
  expectations: Expectations,
  maskedPaths: readonly string[],
  log: Log,
): Promise<readonly string[]> {
  if (expectations.size === 0 || explanation.status === 'RUNNING') return []
  const unmet = await expectations.unmet(factsOf(explanation), factsOf(masked(explanation, maskedPaths)))
  for (const sentence of unmet) log.info(`✗ ${sentence}`, 'bad')
  const met = expectations.size - unmet.length
  if (met > 0) log.info(`✓ ${met} of ${expectations.size} expectations hold`, 'good')
  return unmet
}

/** Before a value is cut short: what is left of a secret is one too. */
function masked(explanation: Explanation, paths: readonly string[]): Explanation {
  const masks = createMasks()
  for (const value of valuesToMask(paths, explanation)) masks.add(value)
  const { output } = explanation
  return { ...explanation, output: output === undefined ? undefined : masks.apply(output) }
}
