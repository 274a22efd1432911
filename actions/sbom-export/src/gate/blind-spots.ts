/** What rules about vulnerabilities cannot judge, because the documents do not tell enough. */
import { answerOf, toldIn } from './criteria.js'
import { type ImageFacts, nameOfImage } from './facts.js'
import type { Problem } from './problem.js'
import { affectedIn, distinct, pathsOf } from './problems.js'
import type { Rule, VulnerabilityRule } from './rules.js'

/** A rule that sees nothing of an image. */
export type Unjudged = {
  readonly rule: Rule
  readonly facts: ImageFacts
  /** One sentence without a full stop. */
  readonly why: string
  readonly mend: string
}

export type BlindSpots = {
  readonly unjudged: readonly Unjudged[]
  readonly notices: readonly string[]
}

/** `counts`: whether it would be a problem, were it broken. */
export function blindSpots(
  rules: readonly Rule[],
  images: readonly ImageFacts[],
  counts: (problem: Problem) => boolean,
): BlindSpots {
  const unjudged: Unjudged[] = []
  const notices: string[] = []
  for (const rule of rules) {
    if (rule.kind !== 'vulnerability') continue
    const spots = images.flatMap((facts) => spotIn(rule, facts, counts) ?? [])
    for (const { facts, unseen, all, what } of spots.filter(({ isNothingSeen }) => isNothingSeen)) {
      const of = `${unseen} of ${inWords(all)} of ${nameOfImage(facts)}`
      unjudged.push({ rule, facts, why: `the rule ${rule.id} cannot be judged: no ${what} for ${of}`, mend })
    }
    const partial = spots.filter(({ isNothingSeen }) => !isNothingSeen)
    if (partial.length === 0) continue
    const [unseen, all] = [sum(partial.map((one) => one.unseen)), sum(partial.map((one) => one.all))]
    const what = [...new Set(partial.map((one) => one.what))].join(' or ')
    notices.push(`the rule ${rule.id} does not see ${unseen} of ${inWords(all)}: no ${what} is told`)
  }
  return { unjudged, notices }
}

const mend =
  'use enrich=findings, which asks Amazon Inspector, or an SBOM that tells it; what is known to be harmless may be ignored'

type Spot = {
  readonly facts: ImageFacts
  /** Those that no ignore, no statement and no baseline excuses. */
  readonly unseen: number
  readonly isNothingSeen: boolean
  readonly all: number
  readonly what: string
}

function spotIn(
  rule: VulnerabilityRule,
  facts: ImageFacts,
  counts: (problem: Problem) => boolean,
): Spot | undefined {
  const told = toldIn(facts.vulnerabilities)
  const missing = new Set<string>()
  const asProblem = ({ component, vulnerability }: ReturnType<typeof affectedIn>[number]): Problem => ({
    rule,
    facts,
    component,
    vulnerability,
    paths: pathsOf(component),
    why: '',
    mend: '',
  })
  const affected = affectedIn(facts)
  const dark = affected.filter(({ vulnerability }) => {
    const answer = answerOf(rule, vulnerability, told)
    for (const what of answer.missing) missing.add(what)
    return answer.missing.length > 0
  })
  const unseen = distinct(dark.map(asProblem)).filter(counts).length
  if (unseen === 0) return undefined
  const all = distinct(affected.map(asProblem)).length
  return {
    facts,
    unseen,
    isNothingSeen: dark.length === affected.length,
    all,
    what: [...missing].join(' or '),
  }
}

function inWords(count: number): string {
  return count === 1 ? '1 vulnerability' : `${count} vulnerabilities`
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
