/** SBOM files become tables. */
import { type Edge, type Outcome, UserError } from '@aws-delivery-actions/host'
import type { SbomSource } from '@aws-delivery-actions/sbom/read'
import type { Inputs, Outputs } from '../inputs.js'
import { tabulate } from '../tabulate.js'

export async function run(inputs: Inputs, edge: Edge): Promise<Outcome<Outputs>> {
  if (inputs.sbom.length === 0) throw new UserError('sbom is missing', { expected: 'SBOM files, one a line' })
  const sources: SbomSource[] = []
  const { images, packages, vulnerabilities, outputDir, summary } = await tabulate(sources, inputs, edge)
  return {
    verdict: 'passed',
    outputs: { images, packages, vulnerabilities, 'output-dir': outputDir },
    summary,
  }
}
