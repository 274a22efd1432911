/** SBOM files become tables. */
import type { Edge, Outcome } from '@aws-delivery-actions/host'
import { findDocuments } from '../documents.js'
import { findingsFor } from '../enrichment.js'
import { openHandOff } from '../hand-off/hand-off.js'
import type { Inputs, Outputs } from '../inputs.js'
import { outputsOf, tabulate } from '../tabulate.js'

export async function run(inputs: Inputs, edge: Edge): Promise<Outcome<Outputs>> {
  const handOff = await openHandOff(inputs, edge)
  const documents = await findDocuments(inputs.sbom, edge)
  const { sources, expected, bytes } = documents
  handOff.check(sources.map(({ name }) => name))
  const enrich = inputs.enrich === 'findings' ? await findingsFor(edge) : undefined
  const { summary, broken, ...written } = await tabulate(sources, inputs, edge, {
    expected,
    bytes,
    ...(enrich === undefined ? {} : { enrich }),
  })
  const outputs = outputsOf(written)
  if (broken !== undefined) return { verdict: 'unknown', error: broken, outputs, summary }
  const delivered = await handOff.deliver(sources, enrich)
  return {
    verdict: 'passed',
    outputs: { ...outputs, ...delivered.outputs },
    summary: [...summary, ...delivered.summary],
  }
}
