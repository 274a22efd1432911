/** SBOM files become tables. */
import type { Edge, Outcome } from '@aws-delivery-actions/host'
import { findDocuments } from '../documents.js'
import { findingsFor } from '../enrichment.js'
import type { Inputs, Outputs } from '../inputs.js'
import { tabulate } from '../tabulate.js'

export async function run(inputs: Inputs, edge: Edge): Promise<Outcome<Outputs>> {
  const documents = await findDocuments(inputs.sbom, edge)
  const { sources, expected, bytes } = documents
  const { images, packages, vulnerabilities, outputDir, htmlFile, summary } = await tabulate(
    sources,
    inputs,
    edge,
    {
      expected,
      bytes,
      ...(inputs.enrich === 'findings' ? { enrich: await findingsFor(edge) } : {}),
    },
  )
  return {
    verdict: 'passed',
    outputs: { images, packages, vulnerabilities, 'output-dir': outputDir, 'html-file': htmlFile },
    summary,
  }
}
