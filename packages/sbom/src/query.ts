/** What `find` and the rules of a gate ask for. */
import type { Ecosystem, Vulnerability } from './document.js'
import { licensesOf, mentions } from './license-expression.js'
import { packageIdentity } from './package-name.js'
import { type Identity, identitiesUnder } from './query/identity.js'
import { type NearMiss, nearMiss } from './query/near-miss.js'
import { type Answer, answerForPackage, surest } from './query/package-answer.js'
import { ecosystemsOf, type PackageQuery, packageQuery, rangeIn, typesOf } from './query/package-query.js'
import { QueryProblem } from './query/query-problem.js'
import {
  areOfOne,
  isCalled,
  isCve,
  isVulnerabilityId,
  namesOfVulnerability,
} from './query/vulnerability-id.js'

export {
  type Answer,
  areOfOne,
  ecosystemsOf,
  isCalled,
  isCve,
  isVulnerabilityId,
  type NearMiss,
  namesOfVulnerability,
  type PackageQuery,
  packageIdentity,
  QueryProblem,
  rangeIn,
  typesOf,
}

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
  /** May tell another name. */
  readonly purl?: string
  /** What stands for it where it is not known any more. */
  readonly type?: string
  readonly license: string
  /** What the package has, where it is known. */
  readonly vulnerabilities?: readonly Pick<Vulnerability, 'id' | 'aliases'>[]
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

export function answerTo(query: Query, facts: PackageFacts): Answer {
  switch (query.kind) {
    case 'vulnerability':
      return answer(facts.vulnerabilities?.some((one) => isCalled(one, query.id)) === true)
    case 'license':
      return answer(mentions(facts.license, query.expression))
    case 'package':
      return surest(identitiesOf(facts).map((identity) => answerForPackage(query, identity)))
  }
}

/** Why a package that may be meant does not answer the query. */
export function nearMissOf(query: Query, facts: PackageFacts): NearMiss | undefined {
  return query.kind === 'package' ? nearMiss(query, identitiesOf(facts)) : undefined
}

/** For sure. */
export function matches(query: Query, facts: PackageFacts): boolean {
  return answerTo(query, facts) === 'yes'
}

const identities = new WeakMap<PackageFacts, readonly Identity[]>()

/** In the document and in its package URL. Each rule of a gate asks for them. */
function identitiesOf(facts: PackageFacts): readonly Identity[] {
  const { purl = '', type, ecosystem, name, namespace, fullVersion: version } = facts
  const own = { ecosystem, name, namespace, version, ...(type === undefined ? {} : { type }) }
  if (purl === '') return [own]
  const found = identities.get(facts) ?? identitiesUnder(purl, own)
  identities.set(facts, found)
  return found
}

function answer(isMatch: boolean): Answer {
  return isMatch ? 'yes' : 'no'
}

function licenseQuery(text: string): LicenseQuery {
  const at = text.indexOf(':') + 1
  const expression = text.slice(at).trim()
  const licenses = licensesOf(expression)
  if (/\sOR\s/.test(expression)) {
    throw new QueryProblem({
      what: 'one licence or another is asked for',
      at: text.indexOf(expression, at),
      length: expression.length,
      expected: `one licence, such as license:${licenses[0] ?? 'MIT'}, or several with AND`,
    })
  }
  if (licenses.length > 0) return { kind: 'license', text, expression }
  throw new QueryProblem({
    what: 'the licence is missing',
    at,
    length: text.length - at,
    expected: 'an SPDX identifier such as license:AGPL-3.0-only',
  })
}
