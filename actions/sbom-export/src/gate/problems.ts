/** Holds what is known of an image against the rules. */
import type { Component, Severity, Vulnerability } from '@aws-delivery-actions/sbom'
import { isUsable, licensesOf } from '@aws-delivery-actions/sbom/license-expression'
import { matches } from '@aws-delivery-actions/sbom/query'
import { fixOf, type ImageFacts } from './facts.js'
import { mendLicense, mendPackage, mendVulnerability } from './mend.js'
import { identityOf, type Problem, packageInWords } from './problem.js'
import type { AgeRule, LicenseRule, PackageRule, Rule, VulnerabilityRule } from './rules.js'

/** Each once, with every place where its package lies. `now` is in milliseconds since 1970. */
export function problemsOf(rules: readonly Rule[], facts: ImageFacts, now: number): readonly Problem[] {
  const affected = affectedIn(facts)
  return distinct(rules.flatMap((rule) => broken(rule, facts, affected, now)))
}

/** Two documents of one image have the same problems. */
export function distinct(problems: readonly Problem[]): readonly Problem[] {
  const merged = new Map<string, Problem>()
  for (const problem of problems) {
    const key = identityOf(problem)
    const known = merged.get(key)
    const paths = new Set([...(known?.paths ?? []), ...problem.paths])
    merged.set(key, { ...(known ?? problem), paths: [...paths].sort() })
  }
  return [...merged.values()]
}

/** What rules ask for and the documents do not tell. */
export function blindSpots(rules: readonly Rule[], all: readonly ImageFacts[]): readonly string[] {
  const vulnerabilities = all.flatMap((facts) => facts.vulnerabilities)
  const asking = rules.filter((rule) => rule.kind === 'vulnerability')
  const unknown = vulnerabilities.filter(({ severity }) => severity === 'unknown').length
  const spots: string[] = []
  if (unknown > 0 && asking.some(({ severity }) => severity !== undefined)) {
    spots.push(
      `${unknown} of ${vulnerabilities.length} vulnerabilities have no severity: no rule about severity sees them`,
    )
  }
  const isUntold = (told: (vulnerability: Vulnerability) => boolean) =>
    vulnerabilities.length > 0 && !vulnerabilities.some(told)
  if (asking.some(({ epss }) => epss !== undefined) && isUntold(({ epss }) => epss !== undefined)) {
    spots.push('no vulnerability has an EPSS score: no rule about it sees them')
  }
  if (asking.some(({ isFixable }) => isFixable) && isUntold((one) => one.fixedVersion !== undefined)) {
    spots.push('nothing tells which vulnerabilities have a fix: no rule about it sees them')
  }
  if (asking.some((rule) => rule.isKnownExploited) && isUntold((one) => one.knownExploited !== undefined)) {
    spots.push('nothing is listed as exploited by CISA, or the documents do not tell')
  }
  return spots
}

type Affected = { readonly component: Component; readonly vulnerability: Vulnerability }

function broken(
  rule: Rule,
  facts: ImageFacts,
  affected: readonly Affected[],
  now: number,
): readonly Problem[] {
  switch (rule.kind) {
    case 'package':
      return deniedPackages(rule, facts, affected)
    case 'license':
      return deniedLicenses(rule, facts)
    case 'vulnerability':
      return vulnerable(rule, facts, affected)
    case 'age':
      return tooOld(rule, facts, now)
  }
}

function affectedIn({ components, vulnerabilities }: ImageFacts): readonly Affected[] {
  const byRef = new Map(components.map((component) => [component.ref, component]))
  return vulnerabilities.flatMap((vulnerability) => {
    const component = byRef.get(vulnerability.affects)
    return component === undefined ? [] : [{ component, vulnerability }]
  })
}

function deniedPackages(
  rule: PackageRule,
  facts: ImageFacts,
  affected: readonly Affected[],
): readonly Problem[] {
  const { query } = rule
  const asked = query.text.trim()
  if (query.kind === 'vulnerability') {
    return affected
      .filter(({ component, vulnerability }) =>
        matches(query, { ...component, vulnerabilities: [vulnerability.id] }),
      )
      .map(({ component, vulnerability }) => ({
        rule,
        facts,
        component,
        vulnerability,
        paths: pathsOf(component),
        why: `${packageInWords(component)} has ${vulnerability.id}, which is denied`,
        mend: mendVulnerability(component, vulnerability),
      }))
  }
  return facts.components
    .filter((component) => matches(query, component))
    .map((component) => ({
      rule,
      facts,
      component,
      paths: pathsOf(component),
      why: `${packageInWords(component)} is denied: ${asked}`,
      mend: mendPackage(component, query),
    }))
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

const ranks: Readonly<Record<Severity, number>> = {
  unknown: 0,
  none: 1,
  low: 2,
  medium: 3,
  high: 4,
  critical: 5,
}

function vulnerable(
  rule: VulnerabilityRule,
  facts: ImageFacts,
  affected: readonly Affected[],
): readonly Problem[] {
  return affected
    .filter(({ vulnerability }) => breaks(rule, vulnerability))
    .map(({ component, vulnerability }) => ({
      rule,
      facts,
      component,
      vulnerability,
      paths: pathsOf(component),
      why: `${packageInWords(component)} has ${vulnerability.id}${details(rule, vulnerability)}`,
      mend: mendVulnerability(component, vulnerability),
    }))
}

function breaks(rule: VulnerabilityRule, vulnerability: Vulnerability): boolean {
  const { severity, epss = 0 } = vulnerability
  if (rule.severity !== undefined && ranks[severity] < ranks[rule.severity]) return false
  if (rule.epss !== undefined && (vulnerability.epss === undefined || epss < rule.epss)) return false
  if (rule.isKnownExploited && vulnerability.knownExploited === undefined) return false
  return !rule.isFixable || fixOf(vulnerability) !== undefined
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

function tooOld(rule: AgeRule, facts: ImageFacts, now: number): readonly Problem[] {
  const made = Date.parse(facts.createdAt)
  if (now - made <= rule.milliseconds) return []
  const why = Number.isNaN(made)
    ? 'the SBOM does not say when it was made'
    : `the SBOM was made on ${facts.createdAt.slice(0, 10)}, more than ${rule.text} ago`
  return [{ rule, facts, paths: [], why, mend: 'make the SBOM again' }]
}

function pathsOf({ path }: Component): readonly string[] {
  return path === '' ? [] : [path]
}
