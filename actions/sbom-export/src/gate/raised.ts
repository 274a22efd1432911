/** What was there before and is rated worse by now: it does not fail, and somebody should know. */
import type { Component, Severity } from '@aws-delivery-actions/sbom'
import { packageIdentity } from '@aws-delivery-actions/sbom/query'
import type { ImageFacts } from './facts.js'
import type { Problem } from './problem.js'

/** From the one that says least. */
const severities: readonly Severity[] = ['unknown', 'none', 'low', 'medium', 'high', 'critical']

/**
 * @param source Of the document of the baseline that has the problem, too.
 * @returns Its severity there, where that is known and lower.
 */
export function lowerBefore(
  { component, vulnerability }: Problem,
  source: string,
  baseline: readonly ImageFacts[],
): Severity | undefined {
  const document = baseline.find((facts) => facts.source === source)
  if (document === undefined || vulnerability === undefined) return undefined
  const before = ratingsIn(document).get(keyOf(component, vulnerability.id)) ?? 'unknown'
  return before !== 'unknown' && rankOf(before) < rankOf(vulnerability.severity) ? before : undefined
}

const known = new WeakMap<ImageFacts, ReadonlyMap<string, Severity>>()

/** By package and vulnerability: the worst of its versions. */
function ratingsIn(facts: ImageFacts): ReadonlyMap<string, Severity> {
  const made = known.get(facts)
  if (made !== undefined) return made
  const ratings = new Map<string, Severity>()
  for (const { component, vulnerability } of facts.findings) {
    const { id, severity } = vulnerability
    const key = keyOf(component, id)
    if (rankOf(severity) >= rankOf(ratings.get(key) ?? 'unknown')) ratings.set(key, severity)
  }
  known.set(facts, ratings)
  return ratings
}

function keyOf(component: Component | undefined, id: string): string {
  const identity = component && packageIdentity(component.ecosystem, component)
  return `${identity ?? ''}\0${id.toLowerCase()}`
}

function rankOf(severity: Severity): number {
  return severities.indexOf(severity)
}
