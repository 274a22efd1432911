/** Documents, read whole: a gate and a difference look at everything in them. */
import type { Edge } from '@aws-delivery-actions/host'
import type { Component, Vulnerability } from '@aws-delivery-actions/sbom'
import { readSbom, SbomProblem, type SbomSource } from '@aws-delivery-actions/sbom/read'
import { findDocuments } from '../documents.js'
import { progressOn } from '../progress.js'
import { problemOf } from '../refused.js'
import type { Enrich } from '../tabulate.js'
import type { ImageFacts } from './facts.js'

/** @throws {UserError} for a document that is refused. */
export async function readImages(
  lines: readonly string[],
  input: 'sbom' | 'baseline',
  edge: Edge,
  enrich?: Enrich,
): Promise<readonly ImageFacts[]> {
  const documents = await findDocuments(lines, edge, input)
  const progress = progressOn(edge.host.log, documents)
  const images: ImageFacts[] = []
  for (const source of documents.sources) {
    const facts = await readImage(source, edge, progress.bytes)
    progress.document(facts.components.length)
    images.push(enrich === undefined ? facts : await enriched(facts, enrich))
  }
  progress.end()
  return images
}

async function readImage(
  source: SbomSource,
  { host }: Edge,
  onBytes: (count: number) => void,
): Promise<ImageFacts> {
  const components: Component[] = []
  const vulnerabilities: Vulnerability[] = []
  const visitor = {
    component: (component: Component) => void components.push(component),
    vulnerability: (vulnerability: Vulnerability) => void vulnerabilities.push(vulnerability),
  }
  try {
    const { image, createdAt } = await readSbom(source, visitor, {
      signal: host.cancellation.signal,
      onBytes,
    })
    return { source: source.name, image, createdAt, components, vulnerabilities }
  } catch (error) {
    throw error instanceof SbomProblem ? problemOf(error) : error
  }
}

async function enriched(facts: ImageFacts, enrich: Enrich): Promise<ImageFacts> {
  const add = await enrich(facts.image)
  const byRef = new Map(facts.components.map((component) => [component.ref, component]))
  const vulnerabilities = facts.vulnerabilities.map((vulnerability) => {
    const component = byRef.get(vulnerability.affects)
    return component === undefined ? vulnerability : add(component, vulnerability)
  })
  return { ...facts, vulnerabilities }
}
