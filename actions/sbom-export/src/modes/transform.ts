/** SBOM files become tables. */
import type { Edge, Outcome } from '@aws-delivery-actions/host'
import { findDocuments } from '../documents.js'
import { findingsFor } from '../enrichment.js'
import { openHandOff } from '../hand-off/hand-off.js'
import type { Inputs, Outputs } from '../inputs.js'
import { tabulate } from '../tabulate.js'

export async function run(inputs: Inputs, edge: Edge): Promise<Outcome<Outputs>> {
  const handOff = await openHandOff(inputs, edge)
  const documents = await findDocuments(inputs.sbom, edge)
  const { sources, expected, bytes } = documents
  handOff.check(sources.map(({ name }) => name))
  const enrich = inputs.enrich === 'findings' ? await findingsFor(edge) : undefined
  const { images, packages, vulnerabilities, outputDir, htmlFile, summary } = await tabulate(
    sources,
    inputs,
    edge,
    {
      expected,
      bytes,
      ...(enrich === undefined ? {} : { enrich }),
    },
  )
  const delivered = await handOff.deliver(sources, enrich)
  return {
    verdict: 'passed',
    outputs: {
      images,
      packages,
      vulnerabilities,
      'output-dir': outputDir,
      'html-file': htmlFile,
      ...delivered.outputs,
    },
    summary: [...summary, ...delivered.summary],
  }
}
