/** Documents become tables: what the modes export and transform have in common. */
import type { Edge } from '@aws-delivery-actions/host'
import type { Component, Image, Vulnerability } from '@aws-delivery-actions/sbom'
import type { SbomSource } from '@aws-delivery-actions/sbom/read'
import type { Inputs } from './inputs.js'

/** What else is known of the vulnerabilities of one image. */
export type Enrich = (
  image: Image,
) => Promise<(component: Component, vulnerability: Vulnerability) => Vulnerability>

export type TabulateOptions = {
  /** Asked once an image, after its document was read and before its rows are made. */
  readonly enrich?: Enrich
  /** How many documents there are, where it is known: for the bar. */
  readonly expected?: number
}

/** What was written. */
export type Tabulated = {
  readonly images: number
  readonly packages: number
  readonly vulnerabilities: number
  readonly outputDir: string
  /** Markdown blocks for the summary of the run. */
  readonly summary: readonly string[]
}

/**
 * Reads the documents one after the other and writes their tables to `output-dir`, then to `destination`.
 * @throws {UserError} for a document that is refused; nothing has changed then.
 */
export declare function tabulate(
  sources: Iterable<SbomSource> | AsyncIterable<SbomSource>,
  inputs: Inputs,
  edge: Edge,
  options?: TabulateOptions,
): Promise<Tabulated>
