/** Whether a vulnerability is what a rule asks for, as far as its document tells. */
import type { Severity, Vulnerability } from '@aws-delivery-actions/sbom'
import { type Finding, fixOf } from './facts.js'
import type { VulnerabilityRule } from './rules.js'

export type Answer = {
  readonly isBroken: boolean
  /** What would have to be told for an answer; empty where there is one. */
  readonly missing: readonly string[]
}

/** All that a rule says must hold: what does not hold for sure needs no other word. */
export function answerOf(rule: VulnerabilityRule, vulnerability: Vulnerability, told: Told): Answer {
  const asked = criteria.filter(({ isAsked }) => isAsked(rule))
  const answers = asked.map(({ holds, what }) => ({ what, holds: holds(vulnerability, rule, told) }))
  const missing = answers.filter(({ holds }) => holds === undefined).map(({ what }) => what)
  if (answers.some(({ holds }) => holds === false)) return { isBroken: false, missing: [] }
  return { isBroken: missing.length === 0, missing }
}

/** A document that tells it of one vulnerability, and not of another, says no of that. */
export type Told = { readonly fixes: boolean; readonly exploited: boolean }

export function toldIn(findings: readonly Finding[]): Told {
  return {
    fixes: findings.some(({ vulnerability: { fixedVersion } }) => fixedVersion !== undefined),
    exploited: findings.some(({ vulnerability: { knownExploited } }) => knownExploited !== undefined),
  }
}

type Criterion = {
  readonly what: string
  readonly isAsked: (rule: VulnerabilityRule) => boolean
  readonly holds: (vulnerability: Vulnerability, rule: VulnerabilityRule, told: Told) => boolean | undefined
}

const criteria: readonly Criterion[] = [
  {
    what: 'severity',
    isAsked: ({ severity }) => severity !== undefined,
    holds: ({ severity }, rule) =>
      severity === 'unknown' ? undefined : ranks[severity] >= ranks[rule.severity ?? 'unknown'],
  },
  {
    what: 'EPSS score',
    isAsked: ({ epss }) => epss !== undefined,
    holds: ({ epss }, rule) => (epss === undefined ? undefined : epss >= (rule.epss ?? 0)),
  },
  {
    what: 'word on the list of CISA',
    isAsked: ({ isKnownExploited }) => isKnownExploited,
    holds: ({ knownExploited, exploitAvailable }, _rule, { exploited }) => {
      if (knownExploited !== undefined) return true
      // CISA lists only what is exploited.
      return exploited || exploitAvailable === false ? false : undefined
    },
  },
  {
    what: 'word on a fix',
    isAsked: ({ isFixable }) => isFixable,
    holds: (vulnerability, _rule, { fixes }) => {
      if (fixOf(vulnerability) !== undefined) return true
      return fixes || vulnerability.fixedVersion !== undefined ? false : undefined
    },
  },
]

const ranks: Readonly<Record<Severity, number>> = {
  unknown: 0,
  none: 1,
  low: 2,
  medium: 3,
  high: 4,
  critical: 5,
}
