/** What breaks a rule. */
import type { Component, Vulnerability } from '@aws-delivery-actions/sbom'
import { packageIdentity } from '@aws-delivery-actions/sbom/query'
import { type ImageFacts, sameImage } from './facts.js'
import type { Rule } from './rules.js'

export type Problem = {
  readonly rule: Rule
  readonly facts: ImageFacts
  /** Absent when the document as a whole breaks the rule, or a vulnerability of something that it does not list. */
  readonly component?: Component
  readonly vulnerability?: Vulnerability
  /** Where in the image the package was found: every place, in order. */
  readonly paths: readonly string[]
  /** One sentence without a full stop. */
  readonly why: string
  readonly mend: string
}

/** What is the same problem of the same image: the same package may be found in several places. */
export function identityOf(problem: Problem): string {
  return JSON.stringify([problem.rule.id, subjectKey(problem)])
}

/** Of what it is a problem, whatever the rule. */
export function subjectKey({ facts, component, vulnerability }: Problem): string {
  return JSON.stringify([
    sameImage(facts),
    component ? packageIdentity(component.ecosystem, component) : vulnerability?.affects,
    component?.fullVersion.replace(/^0+:/, ''),
    vulnerability?.id.toLowerCase(),
  ])
}

/** `log4j-core 2.14.1` */
export function packageInWords(component: Component): string {
  return component.fullVersion === '' ? component.name : `${component.name} ${component.fullVersion}`
}
