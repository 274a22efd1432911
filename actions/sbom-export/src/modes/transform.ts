/** SBOM files become tables. */
import type { Edge, Outcome } from '@aws-delivery-actions/host'
import { findDocuments } from '../documents.js'
import type { Inputs, Outputs } from '../inputs.js'
import { type Enrich, tabulate } from '../tabulate.js'

export async function run(inputs: Inputs, edge: Edge): Promise<Outcome<Outputs>> {
  const documents = await findDocuments(inputs.sbom, edge)
  const { sources, expected, bytes } = documents
  const { images, packages, vulnerabilities, outputDir, summary } = await tabulate(sources, inputs, edge, {
    expected,
    bytes,
    ...(inputs.enrich === 'findings' ? { enrich: await findingsFor(edge) } : {}),
  })
  return {
    verdict: 'passed',
    outputs: { images, packages, vulnerabilities, 'output-dir': outputDir },
    summary,
  }
}

async function findingsFor(edge: Edge): Promise<Enrich> {
  const [{ goLive }, { openFindings }] = await Promise.all([
    import('../live-edge.js'),
    import('../findings/findings.js'),
  ])
  return openFindings(goLive(edge)).enrich
}
