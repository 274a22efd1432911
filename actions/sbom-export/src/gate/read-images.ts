/** Documents, read whole: a gate and a difference look at everything in them. */
import { type Edge, throwTogether } from '@aws-delivery-actions/host'
import type { Component, Vulnerability } from '@aws-delivery-actions/sbom'
import { Components } from '@aws-delivery-actions/sbom/components'
import type { DocumentFacts, SbomSource } from '@aws-delivery-actions/sbom/read'
import type { Enrichment } from '@aws-delivery-actions/sbom/tables'
import { findDocuments } from '../documents.js'
import { type Reading, readEach } from '../reading.js'
import type { Enrich } from '../tabulate.js'
import type { Finding, ImageFacts } from './facts.js'
import { withOneName } from './same-vulnerability.js'

export type ReadImages = Pick<Reading, 'unread'> & { readonly images: readonly ImageFacts[] }

/** @throws {UserError} for documents that are refused. */
export async function readImages(
  lines: readonly string[],
  input: 'sbom' | 'baseline',
  edge: Edge,
  enrich?: Enrich,
): Promise<ReadImages> {
  const images: ImageFacts[] = []
  const { problems, unread } = await readEach(await findDocuments(lines, edge, input), edge, (source) => {
    const { visitor, finish } = collectImage()
    return {
      visitor,
      async take(document) {
        const facts = finish(document, source, await enrich?.(document.image))
        images.push(facts)
        return { dangling: danglingIn(facts) }
      },
    }
  })
  throwTogether(problems)
  return { images: withOneName(images), unread }
}

/** Takes one document as it is read. */
export function collectImage() {
  const components: Component[] = []
  const index = new Components()
  const vulnerabilities: Vulnerability[] = []
  return {
    visitor: {
      component(component: Component) {
        components.push(component)
        index.add(component)
      },
      vulnerability(vulnerability: Vulnerability) {
        vulnerabilities.push(vulnerability)
      },
    },
    finish(
      { image, createdAt, skipped }: DocumentFacts,
      { name }: Pick<SbomSource, 'name'>,
      add: Enrichment = (_, vulnerability) => vulnerability,
    ): ImageFacts {
      const findings = vulnerabilities.flatMap((vulnerability): Finding[] => {
        const affected = index.affectedBy(vulnerability)
        if (affected === undefined) return [{ vulnerability }]
        return affected.map(({ component, vulnerability: own }) => ({
          component,
          vulnerability: add(component, own),
        }))
      })
      return { source: name, image, createdAt, components, findings, skipped }
    },
  }
}

function danglingIn({ findings }: ImageFacts): readonly string[] {
  const ids = findings.flatMap(({ component, vulnerability }) => (component ? [] : [vulnerability.id]))
  return [...new Set(ids)]
}
