/** What changed since the baseline: packages, vulnerabilities, licences. */
import { type Edge, type Json, type Outcome, UserError } from '@aws-delivery-actions/host'
import { forRunnerLog } from '@aws-delivery-actions/report'
import { boundedList } from '../bounded-list.js'
import { counted } from '../counted.js'
import { writeComment } from '../diff/comment.js'
import { type Difference, differenceOf, type PackageAt, type PackageChange } from '../diff/difference.js'
import { inWords, markdownOf, textOf } from '../diff/difference-report.js'
import { findingsFor } from '../enrichment.js'
import { readImages } from '../gate/read-images.js'
import type { Inputs, Outputs } from '../inputs.js'
import { unreadSummary } from '../unread.js'

const title = 'What changed in the image'

/** More are no longer read; the file has all of them. */
const mostLines = 200

export async function run(inputs: Inputs, edge: Edge): Promise<Outcome<Outputs>> {
  if (inputs.baseline.length === 0) {
    throw new UserError('there is nothing to compare with', {
      where: 'baseline',
      expected: 'the SBOM of the state before: a file, a folder or an s3:// URI',
    })
  }
  const { log } = edge.host
  const enrich = inputs.enrich === 'findings' ? await findingsFor(edge) : undefined
  const after = await readImages(inputs.sbom, 'sbom', edge, enrich)
  const before = await readImages(inputs.baseline, 'baseline', edge, enrich)
  const difference = differenceOf(before.images, after.images)
  const lines = textOf(difference)
  for (const line of lines.slice(0, mostLines)) log.info(line)
  if (lines.length > mostLines)
    log.info(`${counted(lines.length - mostLines, 'more line is', 'more lines are')} not shown here`)
  if (inputs['diff-file'] !== undefined) {
    await edge.files.writeWhole(inputs['diff-file'], documentOf(inputs['diff-file'], difference))
  }
  const summary = markdownOf(title, difference)
  if (inputs.comment) {
    const compared = { before: before.images, after: after.images }
    await writeComment(summary, compared, inputs['github-token'], edge)
  }
  log.info(`Changed: ${inWords(difference)}`, 'strong')
  return {
    verdict: 'passed',
    outputs: {
      images: after.images.length,
      added: listOutput('added', difference, edge),
      removed: listOutput('removed', difference, edge),
      changed: listOutput('changed', difference, edge),
    },
    summary: [...summary, ...unreadSummary([...after.unread, ...before.unread])],
  }
}

function listOutput(name: 'added' | 'removed' | 'changed', difference: Difference, { host }: Edge): Json {
  const items: readonly (PackageAt | PackageChange)[] = difference[name]
  const cure = 'a file of diff-file holds all of them'
  return boundedList({ name, items, documentOf: (item) => ({ ...item }), cure, lists: 3 }, host)
}

/** By the name of the file. A text may be printed again where a runner reads. */
function documentOf(path: string, difference: Difference): string {
  if (path.endsWith('.json')) return `${JSON.stringify(difference, null, 2)}\n`
  if (path.endsWith('.md')) return `${markdownOf(title, difference).join('\n\n')}\n`
  return `${textOf(difference).map(forRunnerLog).join('\n')}\n`
}
