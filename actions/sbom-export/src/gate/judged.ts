/** Problems that have been judged: one for each package and vulnerability of an image. */
import { grouped } from '../grouped.js'
import { identityOf, type Problem } from './problem.js'

export type Judged = {
  readonly problem: Problem
  readonly standing: Standing
  /** Why it does not count, or why an ignore does not help; empty when there is nothing to say. */
  readonly note: string
  /** It was there before, with a lower severity. */
  readonly isRaised?: true
}

/** Only what is new fails. */
export type Standing = 'new' | 'known' | 'ignored' | 'not-affected' | 'suppressed'

/**
 * A package that lies in several places, or of which several documents tell, is one problem: what excuses some of it
 * does not excuse the others.
 */
export function merged(all: readonly Judged[]): readonly Judged[] {
  return [...grouped(all, ({ problem }) => identityOf(problem)).values()].map(worstOf)
}

export function worstFirst(a: Judged, b: Judged): number {
  return (
    shown.indexOf(a.standing) - shown.indexOf(b.standing) ||
    rank(a.problem) - rank(b.problem) ||
    compare(keyOf(a.problem), keyOf(b.problem))
  )
}

const shown: readonly Standing[] = ['new', 'ignored', 'not-affected', 'suppressed', 'known']

/** From the one that counts. */
const weights: readonly Standing[] = ['new', 'known', 'ignored', 'suppressed', 'not-affected']

const severities = ['critical', 'high', 'medium', 'low', 'none', 'unknown']

function worstOf(several: readonly Judged[]): Judged {
  const worst = several.reduce((a, b) => (isWorse(b, a) ? b : a))
  const alike = several.filter(({ standing }) => standing === worst.standing)
  const paths = [...new Set(alike.flatMap(({ problem }) => problem.paths))].sort()
  return {
    ...worst,
    problem: { ...worst.problem, paths },
    ...(alike.some(({ isRaised }) => isRaised) ? { isRaised: true } : {}),
  }
}

function isWorse(a: Judged, b: Judged): boolean {
  const difference = weights.indexOf(a.standing) - weights.indexOf(b.standing)
  return difference < 0 || (difference === 0 && rank(a.problem) < rank(b.problem))
}

/** A denied package or licence stands before all vulnerabilities. */
function rank({ vulnerability }: Problem): number {
  return vulnerability === undefined ? -1 : severities.indexOf(vulnerability.severity)
}

function keyOf({ rule, facts, component, vulnerability }: Problem): string {
  return [component?.name, component?.version, vulnerability?.id, rule.id, facts.source].join('\0')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
