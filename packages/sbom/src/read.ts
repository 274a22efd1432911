import type { Component, Image, Vulnerability } from './document.js'
import type { Reason } from './read/component.js'
import { expectedDocument, foreignBeginning } from './read/foreign.js'
import { SbomProblem } from './read/problem.js'
import { DocumentReading } from './read/reading.js'
import { ScanFault } from './read/scan-fault.js'
import { JsonScanner, type Outline } from './read/scanner.js'
import type { SbomSource } from './read/source.js'
import { textBytes } from './read/text.js'

export type { Reason } from './read/component.js'
export { type Position, SbomProblem } from './read/problem.js'
export type { SbomSource } from './read/source.js'

/** Takes what is read, as it is read. All components come before the vulnerabilities that refer to them. */
export type Visitor = {
  component(component: Component): void
  vulnerability(vulnerability: Vulnerability): void
  /** Told of what the document says that a component needs, by references; before or after the components. */
  dependency?(from: string, to: readonly string[]): void
}

/** What is known of a document once all of it has been read. */
export type DocumentFacts = {
  readonly format: 'cyclonedx' | 'spdx'
  /** `1.4`, `2.3` */
  readonly specVersion: string
  readonly tools: readonly string[]
  readonly image: Image
  /** References to what the document is about. Of SPDX only where the visitor takes dependencies. */
  readonly subjects: readonly string[]
  /** As the document has it; empty when nothing is said. */
  readonly createdAt: string
  /** How many were given to the visitor. */
  readonly components: number
  readonly vulnerabilities: number
  /** What was left out, counted by reason. */
  readonly skipped: Readonly<Partial<Record<Reason, number>>>
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
export async function readSbom(
  source: SbomSource,
  visitor: Visitor,
  options: ReadOptions = {},
): Promise<DocumentFacts> {
  const reading = new DocumentReading(source.name, visitor)
  const faultyTexts = await scan(source, reading.outline, options)
  return reading.facts(faultyTexts)
}

/** Enough to tell what a text is that is no JSON. */
const headBytes = 4096

/** How many texts were no UTF-8. */
async function scan(source: SbomSource, outline: Outline, options: ReadOptions): Promise<number> {
  const scanner = new JsonScanner(outline)
  let head: Buffer = Buffer.alloc(0)
  try {
    for await (const piece of textBytes(source, options.onBytes ?? (() => undefined))) {
      options.signal?.throwIfAborted()
      if (head.length < headBytes) head = Buffer.concat([head, piece.subarray(0, headBytes - head.length)])
      scanner.push(piece)
    }
    scanner.end()
  } catch (fault) {
    throw fault instanceof ScanFault ? problemOf(fault, source.name, head) : fault
  }
  return scanner.faultyTexts
}

function problemOf(fault: ScanFault, source: string, head: Buffer): SbomProblem {
  const foreign = foreignBeginning(head.toString('latin1'))
  if (foreign !== undefined) return new SbomProblem({ source, what: foreign.what, expected: foreign.mend })
  if (isNoJson(head)) return new SbomProblem({ source, what: 'this is no JSON', expected: expectedDocument })
  return new SbomProblem({ source, what: fault.what, at: fault.at, expected: fault.expected })
}

function isNoJson(head: Buffer): boolean {
  const [first] = head.toString('latin1').trimStart()
  return first !== undefined && first !== '{' && first !== '['
}
