/** Holds what is known of an image against the rules. */
import type { Component, Vulnerability } from '@aws-delivery-actions/sbom'
import { isUsable, licensesOf } from '@aws-delivery-actions/sbom/license-expression'
import { answerTo, type Query } from '@aws-delivery-actions/sbom/query'
import { answerOf, toldIn } from './criteria.js'
import type { ImageFacts } from './facts.js'
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

export type Affected = { readonly component: Component; readonly vulnerability: Vulnerability }

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

export function affectedIn({ components, vulnerabilities }: ImageFacts): readonly Affected[] {
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
      .filter(
        ({ component, vulnerability }) =>
          answerTo(query, { ...component, vulnerabilities: [vulnerability] }) === 'yes',
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
  return facts.components.flatMap((component): readonly Problem[] => {
    const answer = answerTo(query, component)
    if (answer === 'no') return []
    const said = answer === 'yes' ? deniedWords(component, query) : unknownWords(component, asked)
    return [{ rule, facts, component, paths: pathsOf(component), ...said }]
  })
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

function vulnerable(
  rule: VulnerabilityRule,
  facts: ImageFacts,
  affected: readonly Affected[],
): readonly Problem[] {
  const told = toldIn(facts.vulnerabilities)
  return affected
    .filter(({ vulnerability }) => answerOf(rule, vulnerability, told).isBroken)
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

export function pathsOf({ path }: Component): readonly string[] {
  return path === '' ? [] : [path]
}
