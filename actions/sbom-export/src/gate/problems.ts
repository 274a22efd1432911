/** Holds what is known of an image against the rules. */

import { quoted } from '@aws-delivery-actions/host'
import type { Component, Vulnerability } from '@aws-delivery-actions/sbom'
import { isUsable, licensesOf } from '@aws-delivery-actions/sbom/license-expression'
import { answerTo, isCalled, type Query, type VulnerabilityQuery } from '@aws-delivery-actions/sbom/query'
import { answerOf, toldIn } from './criteria.js'
import type { Finding, ImageFacts } from './facts.js'
import { mendLicense, mendPackage, mendVulnerability } from './mend.js'
import { type Problem, packageInWords } from './problem.js'
import type { AgeRule, LicenseRule, PackageRule, Rule, VulnerabilityRule } from './rules.js'

/** One for each place where its package lies. `now` is in milliseconds since 1970. */
export function problemsOf(rules: readonly Rule[], facts: ImageFacts, now: number): readonly Problem[] {
  return rules.flatMap((rule) => broken(rule, facts, now))
}

function broken(rule: Rule, facts: ImageFacts, now: number): readonly Problem[] {
  switch (rule.kind) {
    case 'package':
      return rule.query.kind === 'vulnerability'
        ? deniedVulnerabilities(rule, rule.query, facts)
        : deniedPackages(rule, facts)
    case 'license':
      return deniedLicenses(rule, facts)
    case 'vulnerability':
      return vulnerable(rule, facts)
    case 'age':
      return tooOld(rule, facts, now)
  }
}

function deniedVulnerabilities(
  rule: PackageRule,
  { id }: VulnerabilityQuery,
  facts: ImageFacts,
): readonly Problem[] {
  return facts.findings
    .filter(({ vulnerability }) => isCalled(vulnerability, id))
    .map((finding) => ({ rule, facts, ...found(finding, ', which is denied') }))
}

function deniedPackages(rule: PackageRule, facts: ImageFacts): readonly Problem[] {
  const { query } = rule
  return facts.components.flatMap((component): readonly Problem[] => {
    const answer = answerTo(query, component)
    if (answer === 'no') return []
    const said = answer === 'yes' ? deniedWords(component, query) : unknownWords(component, query.text.trim())
    return [{ rule, facts, component, paths: pathsOf(component), ...said }]
  })
}

/** @param more What is told of the vulnerability. */
function found({ component, vulnerability }: Finding, more: string): Omit<Problem, 'rule' | 'facts'> {
  const mend = mendVulnerability(component, vulnerability)
  if (component === undefined) {
    const named = vulnerability.affects === '' ? '' : `, ${quoted(vulnerability.affects)}`
    const why = `${vulnerability.id}${more}: of something that the document does not list${named}`
    return { vulnerability, paths: [], why, mend }
  }
  const why = `${packageInWords(component)} has ${vulnerability.id}${more}`
  return { component, vulnerability, paths: pathsOf(component), why, mend }
}

type Words = Pick<Problem, 'why' | 'mend'>

function deniedWords(component: Component, query: Query): Words {
  return {
    why: `${packageInWords(component)} is denied: ${query.text.trim()}`,
    mend: mendPackage(component, query),
  }
}

/** A version that nobody tells may be one that is denied. */
function unknownWords({ name }: Component, asked: string): Words {
  return {
    why: `${name} has no version in the SBOM, so it may be denied: ${asked}`,
    mend: `find out its version, remove ${name}, or ignore it with a reason`,
  }
}

function deniedLicenses(rule: LicenseRule, facts: ImageFacts): readonly Problem[] {
  const isDenied = (license: string) => rule.denied.has(license)
  return facts.components
    .filter(({ license }) => !isUsable(license, isDenied))
    .map((component) => ({
      rule,
      facts,
      component,
      paths: pathsOf(component),
      why: `${packageInWords(component)} is licensed under ${component.license.trim()}${deniedPart(component, isDenied)}`,
      mend: mendLicense(component),
    }))
}

/** Says which, where the expression has others too. */
function deniedPart({ license }: Component, isDenied: (license: string) => boolean): string {
  const all = licensesOf(license)
  return all.length === 1 ? ', which is denied' : `, of which ${all.filter(isDenied).join(' and ')} is denied`
}

function vulnerable(rule: VulnerabilityRule, facts: ImageFacts): readonly Problem[] {
  const told = toldIn(facts.findings)
  return facts.findings
    .filter(({ vulnerability }) => answerOf(rule, vulnerability, told).isBroken)
    .map((finding) => ({ rule, facts, ...found(finding, details(rule, finding.vulnerability)) }))
}

function details(rule: VulnerabilityRule, vulnerability: Vulnerability): string {
  const { severity, epss, knownExploited } = vulnerability
  const told = [
    severity === 'unknown' ? '' : severity,
    rule.epss === undefined || epss === undefined ? '' : `EPSS ${epss}`,
    knownExploited === undefined ? '' : `exploited since ${knownExploited} by the list of CISA`,
  ].filter(Boolean)
  return told.length === 0 ? '' : ` (${told.join(', ')})`
}

/** Clocks differ, and some tools write the local time as UTC. */
const clockSkew = 24 * 3_600_000

function tooOld(rule: AgeRule, facts: ImageFacts, now: number): readonly Problem[] {
  const made = Date.parse(facts.createdAt)
  const age = now - made
  if (age <= rule.milliseconds && age >= -clockSkew) return []
  const day = facts.createdAt.slice(0, 10)
  const why = Number.isNaN(made)
    ? 'the SBOM does not say when it was made'
    : age < 0
      ? `the SBOM says that it was made on ${day}, which is yet to come`
      : `the SBOM was made on ${day}, more than ${rule.text} ago`
  return [{ rule, facts, paths: [], why, mend: 'make the SBOM again' }]
}

function pathsOf({ path }: Component): readonly string[] {
  return path === '' ? [] : path.split('\n')
}
