/**
 * What was there before. A vulnerability is known in whatever version of the package it was; a denied package or licence
 * is known when the same rule was broken by the same package. A document that tells no vulnerabilities at all (the plain
 * SBOM of a base image) makes known what its packages have in the very same version.
 */
import type { Component } from '@aws-delivery-actions/sbom'
import { packageIdentity } from '@aws-delivery-actions/sbom/query'
import { compareVersions } from '@aws-delivery-actions/sbom/versions'
import type { ImageFacts } from './facts.js'
import type { Problem } from './problem.js'
import { problemsOf } from './problems.js'
import type { Rule } from './rules.js'

/** Where a problem was before, by the document's name; undefined when it is new. */
export type Baseline = (problem: Problem) => string | undefined

export function baselineOf(documents: readonly ImageFacts[], rules: readonly Rule[]): Baseline {
  const known = new Map<string, string>()
  const plain = new Map<string, { readonly component: Component; readonly source: string }[]>()
  for (const facts of documents) {
    const byRef = new Map(facts.components.map((component) => [component.ref, component]))
    for (const { id, affects } of facts.vulnerabilities) {
      const component = byRef.get(affects)
      if (component !== undefined) known.set(keyOf(component, id.toLowerCase()), facts.source)
    }
    const lasting = rules.filter(({ kind }) => kind === 'package' || kind === 'license')
    for (const { rule, component } of problemsOf(lasting, facts, 0)) {
      if (component !== undefined) known.set(keyOf(component, `rule ${rule.id}`), facts.source)
    }
    if (facts.vulnerabilities.length > 0) continue
    for (const component of facts.components) {
      const key = keyOf(component, '')
      const same = plain.get(key) ?? []
      same.push({ component, source: facts.source })
      plain.set(key, same)
    }
  }
  return ({ rule, component, vulnerability }) => {
    if (component === undefined) return undefined
    if (vulnerability === undefined) return known.get(keyOf(component, `rule ${rule.id}`))
    return (
      known.get(keyOf(component, vulnerability.id.toLowerCase())) ??
      plain.get(keyOf(component, ''))?.find((one) => isSameVersion(one.component, component))?.source
    )
  }
}

function keyOf(component: Component, what: string): string {
  return `${packageIdentity(component.ecosystem, component)}\0${what}`
}

function isSameVersion(a: Component, b: Component): boolean {
  return compareVersions(a.ecosystem, a.fullVersion, b.fullVersion) === 0
}
