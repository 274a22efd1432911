/** What breaks a rule. */
import type { Component, Vulnerability } from '@aws-delivery-actions/sbom'
import { packageIdentity } from '@aws-delivery-actions/sbom/query'
import type { ImageFacts } from './facts.js'
import type { Rule } from './rules.js'

export type Problem = {
  readonly rule: Rule
  readonly facts: ImageFacts
  /** Absent when the document as a whole breaks the rule. */
  readonly component?: Component
  readonly vulnerability?: Vulnerability
  /** Where in the image the package was found: every place, in order. */
  readonly paths: readonly string[]
  /** One sentence without a full stop. */
  readonly why: string
  readonly mend: string
}

/** What is the same problem of the same image: the same package may be found in several places. */
export function identityOf({ rule, facts, component, vulnerability }: Omit<Problem, 'why' | 'mend'>): string {
  return JSON.stringify([
    rule.id,
    facts.image.digest || facts.source,
    component && packageIdentity(component.ecosystem, component),
    component?.fullVersion.replace(/^0+:/, ''),
    vulnerability?.id.toLowerCase(),
  ])
}

/** `log4j-core 2.14.1` */
export function packageInWords(component: Component): string {
  return component.fullVersion === '' ? component.name : `${component.name} ${component.fullVersion}`
}
