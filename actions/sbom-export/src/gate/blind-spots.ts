/** What rules cannot judge, because the documents do not tell enough. */
import type { Component } from '@aws-delivery-actions/sbom'
import { grouped } from '../grouped.js'
import { answerOf, toldIn } from './criteria.js'
import { type ImageFacts, nameOfImage, sameImage, tellsLicense } from './facts.js'
import { leftOut } from './left-out.js'
import { identityOf, type Problem } from './problem.js'
import { type Rule, subjectOf, type VulnerabilityRule } from './rules.js'

/** A rule that sees nothing of an image, or may not see all. */
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

/** Whether it would be a problem, were it broken. */
type Counts = (problem: Problem) => boolean

export function blindSpots(
  rules: readonly Rule[],
  documents: readonly ImageFacts[],
  counts: Counts,
): BlindSpots {
  const images = [...grouped(documents, sameImage).values()]
  const all = rules.map((rule) => ({
    rule,
    spots: images.flatMap((image) => spotIn(rule, image, counts) ?? []),
  }))
  return {
    unjudged: all.flatMap(({ rule, spots }) => [
      ...spots.filter(({ isNothingSeen }) => isNothingSeen).map((spot) => unjudged(rule, spot)),
      ...documents.flatMap((facts) => leftOut(rule, facts, counts)),
    ]),
    notices: all.flatMap(({ rule, spots }) =>
      notice(
        rule,
        spots.filter(({ isNothingSeen }) => !isNothingSeen),
      ),
    ),
  }
}

/** What a rule does not see of an image. */
type Spot = {
  readonly facts: ImageFacts
  readonly noun: Noun
  /** Those that no ignore, no statement and no baseline excuses. */
  readonly unseen: number
  readonly isNothingSeen: boolean
  readonly all: number
  readonly what: string
}

type Noun = keyof typeof nouns

const nouns = {
  vulnerability: {
    many: 'vulnerabilities',
    mend: 'use enrich=findings, which asks Amazon Inspector, or an SBOM that tells it; what is known to be harmless may be ignored',
  },
  package: {
    many: 'packages',
    mend: 'use an SBOM that tells licences, which the exports of Amazon Inspector do not; what is known to be harmless may be ignored',
  },
} as const

function unjudged(rule: Rule, { facts, noun, unseen, all, what }: Spot): Unjudged {
  const of = `${unseen} of ${inWords(all, noun)} of ${nameOfImage(facts)}`
  return {
    rule,
    facts,
    why: `the rule ${rule.id} cannot be judged: no ${what} for ${of}`,
    mend: nouns[noun].mend,
  }
}

function notice({ id }: Rule, spots: readonly Spot[]): readonly string[] {
  const [first] = spots
  if (first === undefined) return []
  const [unseen, all] = [sum(spots.map((one) => one.unseen)), sum(spots.map((one) => one.all))]
  const what = [...new Set(spots.map((one) => one.what))].join(' or ')
  return [`the rule ${id} does not see ${unseen} of ${inWords(all, first.noun)}: no ${what} is told`]
}

/** @param image All documents that tell of it: what one of them does not tell another may. */
function spotIn(rule: Rule, image: readonly ImageFacts[], counts: Counts): Spot | undefined {
  const looks = rule.kind === 'vulnerability' ? vulnerabilityLooks(rule, image) : licenseLooks(rule, image)
  const [first] = looks
  if (first === undefined) return undefined
  const things = [...grouped(looks, ({ problem }) => identityOf(problem)).values()]
  const dark = things.filter((several) => several.every(({ missing }) => missing.length > 0))
  const unseen = dark.filter((several) => several.some(({ problem }) => counts(problem))).length
  if (unseen === 0) return undefined
  return {
    facts: first.problem.facts,
    noun: rule.kind === 'vulnerability' ? 'vulnerability' : 'package',
    unseen,
    isNothingSeen: dark.length === things.length,
    all: things.length,
    what: [...new Set(dark.flat().flatMap(({ missing }) => missing))].join(' or '),
  }
}

/** At one thing that may break a rule. */
type Look = {
  readonly problem: Problem
  /** What would have to be told. */
  readonly missing: readonly string[]
}

function vulnerabilityLooks(rule: VulnerabilityRule, image: readonly ImageFacts[]): readonly Look[] {
  return image.flatMap((facts) => {
    const told = toldIn(facts.findings)
    return facts.findings.map((finding) => ({
      problem: { rule, facts, ...finding, paths: [], why: '', mend: '' },
      missing: answerOf(rule, finding.vulnerability, told).missing,
    }))
  })
}

function licenseLooks(rule: Rule, image: readonly ImageFacts[]): readonly Look[] {
  if (subjectOf(rule) !== 'license') return []
  return image.flatMap((facts) =>
    facts.components.filter(isPackage).map((component) => ({
      problem: { rule, facts, component, paths: [], why: '', mend: '' },
      missing: tellsLicense(component) ? [] : ['licence'],
    })),
  )
}

/** Nobody tells the licence of these. */
function isPackage({ type }: Component): boolean {
  return !['file', 'container', 'operating-system'].includes(type)
}

function inWords(count: number, noun: Noun): string {
  return `${count} ${count === 1 ? noun : nouns[noun].many}`
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
