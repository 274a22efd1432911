/** What other tools take: normalised documents, and snapshots for the dependency graph of GitHub. */
import { join, relative, resolve } from 'node:path'
import { type Edge, UserError } from '@aws-delivery-actions/host'
import type { SbomSource } from '@aws-delivery-actions/sbom/read'
import type { Inputs, Outputs } from '../inputs.js'
import type { Enrich } from '../tabulate.js'

export type HandOff = {
  /**
   * To be asked before anything is written.
   * @param names Of the documents.
   * @throws {UserError} for one that lies where those of this run will be: each run would have more of them.
   */
  check(names: readonly string[]): void
  /** After the run has done all else: what is not passed is not handed on. */
  deliver(sources: readonly SbomSource[], enrich?: Enrich): Promise<Delivered>
}

export type Delivered = {
  readonly outputs: Pick<Outputs, 'normalized-files'>
  readonly summary: readonly string[]
}

/**
 * To be opened before anything else is done.
 * @throws {UserError} where it cannot be told what a snapshot is of.
 */
export async function openHandOff(inputs: Inputs, edge: Edge): Promise<HandOff> {
  const { 'normalized-format': format, 'dependency-submission': isSubmitted } = inputs
  const run = isSubmitted
    ? await (await import('./github-run.js')).githubRun(inputs['github-token'], edge)
    : undefined
  return {
    check(names) {
      if (format === 'none') return
      const { workingDirectory } = edge.files
      const place = resolve(workingDirectory, inputs['output-dir'], 'normalized')
      const inside = names.find(
        (name) =>
          !name.startsWith('s3://') && !relative(place, resolve(workingDirectory, name)).startsWith('..'),
      )
      if (inside === undefined) return
      throw new UserError('the SBOM lies where normalised ones are written', {
        where: inside,
        mend: `name SBOMs outside of ${join(inputs['output-dir'], 'normalized')}, or another output-dir`,
      })
    },
    async deliver(sources, enrich) {
      const summary: string[] = []
      const outputs: { 'normalized-files'?: readonly string[] } = {}
      if (format !== 'none') {
        const { writeNormalized } = await import('./normalized.js')
        const written = await writeNormalized(sources, format, inputs['output-dir'], edge, enrich)
        outputs['normalized-files'] = written.files
        summary.push(written.summary)
      }
      if (run !== undefined) {
        const { submitSnapshots } = await import('./submission.js')
        summary.push(await submitSnapshots(sources, run, edge))
      }
      return { outputs, summary }
    },
  }
}
