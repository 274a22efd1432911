/** Findings of Amazon Inspector for documents that an input names. */
import type { Edge } from '@aws-delivery-actions/host'
import type { Enrich } from './tabulate.js'

export async function findingsFor(edge: Edge): Promise<Enrich> {
  const [{ goLive }, { openFindings }] = await Promise.all([
    import('./live-edge.js'),
    import('./findings/findings.js'),
  ])
  return openFindings(goLive(edge)).enrich
}
