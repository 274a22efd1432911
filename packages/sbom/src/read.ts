import type { Component, Image, Vulnerability } from './document.js'
import type { SbomSource } from './read/source.js'

export { type Position, SbomProblem } from './read/problem.js'
export type { SbomSource } from './read/source.js'

/** Takes what is read, as it is read. All components come before the vulnerabilities that refer to them. */
export type Visitor = {
  component(component: Component): void
  vulnerability(vulnerability: Vulnerability): void
}

/** What is known of a document once all of it has been read. */
export type DocumentFacts = {
  readonly format: 'cyclonedx' | 'spdx'
  /** `1.4`, `2.3` */
  readonly specVersion: string
  readonly tools: readonly string[]
  readonly image: Image
  /** As the document has it; empty when nothing is said. */
  readonly createdAt: string
  /** How many were given to the visitor. */
  readonly components: number
  readonly vulnerabilities: number
  /** What was left out, counted by reason. */
  readonly skipped: Readonly<Record<string, number>>
}

export type ReadOptions = {
  readonly signal?: AbortSignal
  /** Told of each piece that has arrived, in bytes as they come from the source. */
  readonly onBytes?: (count: number) => void
}

/**
 * Reads a document of any size in little memory. What is broken late in a document shows late: nothing that the
 * visitor was given may be used when this throws.
 * @throws SbomProblem for a document that is refused; whatever the source throws, as it is.
 */
export declare function readSbom(
  source: SbomSource,
  visitor: Visitor,
  options?: ReadOptions,
): Promise<DocumentFacts>
