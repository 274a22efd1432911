import type { Ecosystem } from './document.js'
import type { Range } from './versions/interval.js'

/** What `find` and the rules of a gate ask for. */
export type Query = PackageQuery | VulnerabilityQuery | LicenseQuery

export type PackageQuery = {
  readonly kind: 'package'
  readonly text: string
  /** Without its namespace, but an npm name with its scope. */
  readonly name: string
  /** Maven's group and the like; absent: any. */
  readonly namespace?: string
  /** Absent: any in which the name exists. */
  readonly ecosystem?: Ecosystem
  /** As it was written; absent: any version. */
  readonly range?: string
}

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

/** Thrown for a text that is no query. */
export class QueryProblem extends Error {
  override readonly name = 'QueryProblem'
  /** Where in the text, from 0, in UTF-16 units. */
  readonly at: number
  readonly length: number
  readonly expected: string

  constructor(problem: { what: string; at: number; length: number; expected: string }) {
    super(problem.what)
    this.at = problem.at
    this.length = problem.length
    this.expected = problem.expected
  }
}

/** @throws QueryProblem */
export declare function parseQuery(text: string): Query

export declare function matches(query: Query, facts: PackageFacts): boolean

/**
 * What the query's range means in an ecosystem; undefined where the ecosystem has no such range: then none of its
 * packages match. Without a range, every version.
 */
export declare function rangeIn(query: PackageQuery, ecosystem: Ecosystem): Range | undefined
