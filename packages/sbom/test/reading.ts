import type { Component, Vulnerability } from '@aws-delivery-actions/sbom'
import { type DocumentFacts, readSbom, type SbomSource } from '@aws-delivery-actions/sbom/read'

export type Reading = {
  readonly facts: DocumentFacts
  readonly components: readonly Component[]
  readonly vulnerabilities: readonly Vulnerability[]
  /** `a -> b, c` */
  readonly dependencies: readonly string[]
}

/** What the visitor is given, in order, and what is known at the end. */
export async function reading(source: SbomSource): Promise<Reading> {
  const components: Component[] = []
  const vulnerabilities: Vulnerability[] = []
  const dependencies: string[] = []
  const facts = await readSbom(source, {
    component: (component) => components.push(component),
    vulnerability: (vulnerability) => vulnerabilities.push(vulnerability),
    dependency: (from, to) => dependencies.push(`${from} -> ${to.join(', ')}`),
  })
  return { facts, components, vulnerabilities, dependencies }
}

/** A document in memory, in pieces that end before the given bytes. */
export function sourceOf(
  content: Buffer | string,
  cuts: readonly number[] = [],
  name = 'test.json',
): SbomSource {
  const bytes = Buffer.from(content)
  const edges = [0, ...[...cuts].sort((left, right) => left - right), bytes.length]
  return {
    name,
    async *open() {
      for (const [at, start] of edges.entries()) yield bytes.subarray(start, edges[at + 1] ?? bytes.length)
    },
  }
}
