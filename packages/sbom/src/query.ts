/** What `find` and the rules of a gate ask for. */
import type { Ecosystem } from './document.js'
import { licensesOf, mentions } from './license-expression.js'
import { isSamePackage, packageIdentity } from './query/package-name.js'
import { ecosystemsOf, type PackageQuery, packageQuery, rangeIn } from './query/package-query.js'
import { QueryProblem } from './query/query-problem.js'
import { isSameVulnerability, isVulnerabilityId } from './query/vulnerability-id.js'
import { inRange } from './versions/range.js'

export { ecosystemsOf, isVulnerabilityId, type PackageQuery, packageIdentity, QueryProblem, rangeIn }

export type Query = PackageQuery | VulnerabilityQuery | LicenseQuery

export type VulnerabilityQuery = {
  readonly kind: 'vulnerability'
  readonly text: string
  readonly id: string
}

export type LicenseQuery = { readonly kind: 'license'; readonly text: string; readonly expression: string }

/** What is known of one package of one image; a `Component` is one. */
export type PackageFacts = {
  readonly name: string
  readonly namespace: string
  readonly ecosystem: Ecosystem
  /** With the epoch. */
  readonly fullVersion: string
  readonly license: string
  /** What the package has, where it is known. */
  readonly vulnerabilities?: readonly string[]
}

const longest = 4096

/** @throws QueryProblem */
export function parseQuery(text: string): Query {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > longest) {
    throw new QueryProblem({
      what: trimmed === '' ? 'the query is empty' : 'the query is too long',
      at: 0,
      length: text.length,
      expected: 'a package such as log4j-core<2.17.1, a package URL, CVE-2021-44228 or license:AGPL-3.0-only',
    })
  }
  if (/^licen[cs]e:/i.test(trimmed)) return licenseQuery(text)
  if (isVulnerabilityId(trimmed)) return { kind: 'vulnerability', text, id: trimmed }
  return packageQuery(text)
}

export function matches(query: Query, facts: PackageFacts): boolean {
  switch (query.kind) {
    case 'vulnerability':
      return facts.vulnerabilities?.some((id) => isSameVulnerability(id, query.id)) ?? false
    case 'license':
      return mentions(facts.license, query.expression)
    case 'package':
      return isPackage(query, facts)
  }
}

function isPackage(query: PackageQuery, facts: PackageFacts): boolean {
  if (!ecosystemsOf(query).includes(facts.ecosystem)) return false
  if (!isSamePackage(facts.ecosystem, query, facts)) return false
  if (query.range === undefined) return true
  const range = rangeIn(query, facts.ecosystem)
  return range !== undefined && inRange(range, facts.fullVersion)
}

function licenseQuery(text: string): LicenseQuery {
  const at = text.indexOf(':') + 1
  const expression = text.slice(at).trim()
  if (licensesOf(expression).length > 0) return { kind: 'license', text, expression }
  throw new QueryProblem({
    what: 'the licence is missing',
    at,
    length: text.length - at,
    expected: 'an SPDX identifier such as license:AGPL-3.0-only',
  })
}
